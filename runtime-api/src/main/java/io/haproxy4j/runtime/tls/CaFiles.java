// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CommandRunner;
import java.util.List;

/**
 * The CA files of the process. They live in memory: the files keep their content.
 */
public final class CaFiles {

    private final TlsStore store;

    /**
     * The store a runner reaches.
     *
     * @param cli runs the commands
     */
    public CaFiles(CommandRunner cli) {
        this.store = new TlsStore(cli, "ca-file");
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
     * @param pem CA certificates
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
     * @param pem CA certificates
     * @return HAProxy's words
     */
    public String set(String file, String pem) {
        return store.set(file, pem);
    }

    /**
     * Makes the content of the open transaction the one in use.
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
     * Appends certificates in a transaction (3.0); commit it.
     *
     * @param file its name
     * @param pem CA certificates
     * @return HAProxy's words
     */
    public String add(String file, String pem) {
        return store.add(file, pem);
    }

    /**
     * Describes the certificates of a file.
     *
     * @param file its name
     * @return the certificates, each with name and status of the file
     */
    public List<CertificateInfo> describe(String file) {
        return CertificateInfo.parseAll(store.show(file, false));
    }
}
