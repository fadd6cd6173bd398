// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CommandRunner;
import java.util.List;

/** The certificates of the process. */
public final class Certificates extends TlsFiles {

    /**
     * The certificates a runner reaches.
     *
     * @param cli runs the commands
     */
    public Certificates(CommandRunner cli) {
        super(cli, "cert");
    }

    /**
     * What HAProxy says of a certificate.
     *
     * @param file its name
     * @return the certificate in use
     */
    public CertificateInfo info(String file) {
        return CertificateInfo.parse(show(file));
    }

    /**
     * What HAProxy says of the certificate of an open transaction.
     *
     * @param file its name
     * @return the new certificate
     */
    public CertificateInfo transactionInfo(String file) {
        return CertificateInfo.parse(showTransaction(file));
    }

    /**
     * The certificate with its chain (3.2); never the private key.
     *
     * @param file its name
     * @return PEM text
     */
    public String dump(String file) {
        return run("dump", "ssl", "cert", file).text();
    }

    /**
     * Lets a certificate verify JSON web tokens (3.4).
     *
     * @param file its name
     */
    public void addJwt(String file) {
        run("add", "ssl", "jwt", file);
    }

    /**
     * Takes that back (3.4).
     *
     * @param file its name
     */
    public void deleteJwt(String file) {
        run("del", "ssl", "jwt", file);
    }

    /**
     * {@return the names of the certificates that verify JSON web tokens (3.4)}
     */
    public List<String> jwt() {
        return run("show", "ssl", "jwt").lines().stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }
}
