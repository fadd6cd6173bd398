// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CommandRunner;
import java.util.List;

/** The CA files of the process. Up to 3.0, changing one can crash the worker: see {@link TlsFiles#commit}. */
public final class CaFiles extends TlsFiles {

    /**
     * The CA files a runner reaches.
     *
     * @param cli runs the commands
     */
    public CaFiles(CommandRunner cli) {
        super(cli, "ca-file");
    }

    /**
     * Appends certificates in a transaction (3.0); commit it.
     *
     * @param file its name
     * @param pem CA certificates
     * @return HAProxy's words
     */
    public String add(String file, String pem) {
        return send("add", file, pem);
    }

    /**
     * Describes the certificates of a file.
     *
     * @param file its name
     * @return the certificates, each with name and status of the file
     */
    public List<CertificateInfo> describe(String file) {
        return CertificateInfo.parseAll(show(file));
    }
}
