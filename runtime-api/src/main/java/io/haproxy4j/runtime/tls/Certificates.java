// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import java.util.List;

/**
 * The certificates of the process. They live in memory: the files keep their content.
 */
public final class Certificates {

    private final TlsStore store;
    private final CommandRunner cli;

    /**
     * The store a runner reaches.
     *
     * @param cli runs the commands
     */
    public Certificates(CommandRunner cli) {
        this.store = new TlsStore(cli, "cert");
        this.cli = cli;
    }

    /**
     * {@return all of them, open transactions included}
     */
    public List<StoredFile> list() {
        return store.list();
    }

    /**
     * Makes an empty one, to be filled by {@link #replace}.
     *
     * @param file its name
     */
    public void create(String file) {
        store.create(file);
    }

    /**
     * Deletes one that is not in use.
     *
     * @param file its name
     */
    public void delete(String file) {
        store.delete(file);
    }

    /**
     * Replaces the content in one transaction; if HAProxy refuses it, the transaction is aborted and the old content
     * stays in use.
     *
     * @param file its name
     * @param pem certificate, chain and private key together; HAProxy accepts a part and fails at the commit
     * @return HAProxy's words, which may hold warnings
     */
    public String replace(String file, String pem) {
        return store.replace(file, pem);
    }

    /**
     * Opens a transaction with new content. One can be open for each name in the whole process, so another client may
     * change it.
     *
     * @param file its name
     * @param pem certificate, chain and private key together; HAProxy accepts a part and fails at the commit
     * @return HAProxy's words
     */
    public String set(String file, String pem) {
        return store.set(file, pem);
    }

    /**
     * Makes the content of the open transaction the one in use. Up to 3.0, where the bind line has {@code crl-file}, a
     * later commit of that file can crash the worker.
     *
     * @param file its name
     * @return HAProxy's words, which may hold warnings
     */
    public String commit(String file) {
        return store.commit(file);
    }

    /**
     * Forgets the open transaction.
     *
     * @param file its name
     */
    public void abort(String file) {
        store.abort(file);
    }

    /**
     * What HAProxy says of a certificate.
     *
     * @param file its name
     * @return the certificate in use
     */
    public CertificateInfo info(String file) {
        return CertificateInfo.parse(store.show(file, false));
    }

    /**
     * What HAProxy says of the certificate of an open transaction.
     *
     * @param file its name
     * @return the new certificate
     */
    public CertificateInfo transactionInfo(String file) {
        return CertificateInfo.parse(store.show(file, true));
    }

    /**
     * The certificate with its chain (3.2); never the private key.
     *
     * @param file its name
     * @return PEM text
     */
    public String dump(String file) {
        return cli.run(CliCommand.of("dump", "ssl", "cert", file)).text();
    }

    /**
     * Lets a certificate verify JSON web tokens (3.4).
     *
     * @param file its name
     */
    public void addJwt(String file) {
        cli.run(CliCommand.of("add", "ssl", "jwt", file));
    }

    /**
     * Takes that back (3.4).
     *
     * @param file its name
     */
    public void deleteJwt(String file) {
        cli.run(CliCommand.of("del", "ssl", "jwt", file));
    }

    /**
     * {@return the names of the certificates that verify JSON web tokens (3.4)}
     */
    public List<String> jwt() {
        return cli.run(CliCommand.of("show", "ssl", "jwt")).lines().stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }
}
