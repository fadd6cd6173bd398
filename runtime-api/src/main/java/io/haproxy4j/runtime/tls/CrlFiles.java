// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CommandRunner;
import java.util.List;

/** The CRL files of the process. Up to 3.0, changing one can crash the worker: see {@link TlsFiles#commit}. */
public final class CrlFiles extends TlsFiles {

    /**
     * The CRL files a runner reaches.
     *
     * @param cli runs the commands
     */
    public CrlFiles(CommandRunner cli) {
        super(cli, "crl-file");
    }

    /**
     * Describes the lists of a file.
     *
     * @param file its name
     * @return the lists
     */
    public List<RevocationList> describe(String file) {
        return RevocationList.parse(show(file));
    }
}
