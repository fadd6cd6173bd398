// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CommandRunner;
import java.util.List;

/**
 * The CRL files of the process. They live in memory: the files keep their content.
 */
public final class CrlFiles {

    private final TlsStore store;

    /**
     * The store a runner reaches.
     *
     * @param cli runs the commands
     */
    public CrlFiles(CommandRunner cli) {
        this.store = new TlsStore(cli, "crl-file");
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
     * stays in use. Up to 3.0, a commit after that of a certificate of
     * the same bind line with {@code crl-file} can crash the worker: reload instead there.
     *
     * @param file its name
     * @param pem revocation lists
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
     * @param pem revocation lists
     * @return HAProxy's words
     */
    public String set(String file, String pem) {
        return store.set(file, pem);
    }

    /**
     * Makes the content of the open transaction the one in use. Up to 3.0, a commit after that of a certificate of
     * the same bind line with {@code crl-file} can crash the worker: reload instead there.
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
     * Describes the lists of a file.
     *
     * @param file its name
     * @return the lists
     */
    public List<RevocationList> describe(String file) {
        return RevocationList.parse(store.show(file, false));
    }
}
