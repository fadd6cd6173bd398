// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of statistics on each node's own address. Without accounts it shows, and changes nothing; with accounts it
 * asks for a password and then lets servers be taken away and given back.
 *
 * @param port its port
 * @param path its path
 * @param accounts who may use it
 */
public record Management(
        @Otherwise("9000") int port, @Otherwise("/stats") String path, List<Account> accounts) {

    /** Copies the list. */
    public Management {
        accounts = List.copyOf(accounts);
    }

    /**
     * Who may use the page. One of password and hash is given.
     *
     * @param user name
     * @param password the password in clear text
     * @param passwordHash the password's hash in the form of {@code crypt(3)}, which HAProxy leaves to the C library. It
     *     is computed for each request: HAProxy 3.4 warns of algorithms that take their time
     */
    public record Account(String user, Optional<String> password, Optional<String> passwordHash) {}

    /**
     * A page that shows, and changes nothing.
     *
     * @param port its port
     * @return the settings, without accounts
     */
    public static Management on(int port) {
        return new Management(port, "/stats", List.of());
    }

    /**
     * The same with one more account.
     *
     * @param user name
     * @param password the password in clear text
     * @return the settings
     */
    public Management account(String user, String password) {
        return with(new Account(user, Optional.of(password), Optional.empty()));
    }

    /**
     * The same with one more account.
     *
     * @param user name
     * @param hash the password's hash in the form of {@code crypt(3)}
     * @return the settings
     */
    public Management hashedAccount(String user, String hash) {
        return with(new Account(user, Optional.empty(), Optional.of(hash)));
    }

    private Management with(Account account) {
        List<Account> all = new ArrayList<>(accounts);
        all.add(account);
        return new Management(port, path, all);
    }
}
