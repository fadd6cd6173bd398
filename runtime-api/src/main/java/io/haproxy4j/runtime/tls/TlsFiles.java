// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.command.Reply;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.internal.Args;
import java.util.ArrayList;
import java.util.List;

/**
 * What certificates, CA files and CRL files have in common: they live in the memory of the process, the files on disk
 * keep their content, and a change is a transaction. One can be open for each name in the whole process, so another
 * client may change it, commit it or abort it.
 */
public abstract sealed class TlsFiles permits CaFiles, Certificates, CrlFiles {

    private final CommandRunner cli;
    private final String kind;

    /** Their commands differ in one word. */
    TlsFiles(CommandRunner cli, String kind) {
        this.cli = cli;
        this.kind = kind;
    }

    final Reply run(String... words) {
        return cli.run(CliCommand.of(words));
    }

    private Reply act(String verb, String file) {
        return run(verb, "ssl", kind, name(file));
    }

    /** A name that begins with * means the open transaction in "show". */
    private static String name(String name) {
        return Args.plain("file", name, "*");
    }

    /**
     * {@return all of them, open transactions included}
     */
    public List<StoredFile> list() {
        List<StoredFile> files = new ArrayList<>();
        for (String line : run("show", "ssl", kind).lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                int count = line.lastIndexOf(" - ");
                String file = count > 0 && line.endsWith("certificate(s)") ? line.substring(0, count) : line;
                boolean open = file.startsWith("*");
                files.add(new StoredFile(open ? file.substring(1) : file.replaceFirst("^\\\\\\*", "*"), open));
            }
        }
        return files;
    }

    final List<String> show(String file) {
        return act("show", file).lines();
    }

    final List<String> showTransaction(String file) {
        return run("show", "ssl", kind, "*" + name(file)).lines();
    }

    /**
     * Makes an empty one, to be filled by {@link #replace}.
     *
     * @param file its name
     */
    public void create(String file) {
        act("new", file);
    }

    /**
     * Deletes one that is not in use.
     *
     * @param file its name
     */
    public void delete(String file) {
        act("del", file);
    }

    /**
     * Opens a transaction with new content.
     *
     * @param file its name
     * @param pem PEM text: for a certificate its chain and private key, too, since HAProxy accepts a part and fails at
     *     the commit
     * @return HAProxy's words
     */
    public String set(String file, String pem) {
        return send("set", file, pem);
    }

    final String send(String verb, String file, String pem) {
        if (!pem.contains("-----BEGIN ")) {
            throw new InvalidCommandException("The content is no PEM text: it has no -----BEGIN line");
        }
        return cli.run(CliCommand.of(verb, "ssl", kind, name(file)).withPayload(pem))
                .text();
    }

    /**
     * Makes the content of the open transaction the one in use.
     *
     * <p>Up to 3.0 the commit of a CA or CRL file can crash the worker if a certificate of a bind line that names it
     * was committed before: reload instead there. A certificate alone can be replaced, as often as wanted.
     *
     * @param file its name
     * @return HAProxy's words, which may hold warnings
     */
    public String commit(String file) {
        return act("commit", file).text();
    }

    /**
     * Forgets the open transaction.
     *
     * @param file its name
     */
    public void abort(String file) {
        act("abort", file);
    }

    /**
     * Replaces the content in one transaction; if HAProxy refuses it, the transaction is aborted and the old content
     * stays in use. What is said of {@link #commit} counts here, too.
     *
     * @param file its name
     * @param pem PEM text, as for {@link #set}
     * @return HAProxy's words, which may hold warnings
     */
    public String replace(String file, String pem) {
        boolean done = false;
        try {
            set(file, pem);
            String words = commit(file);
            done = true;
            return words;
        } finally {
            if (!done) {
                abortIfOpen(file);
            }
        }
    }

    /** A failed commit of 3.4 drops the transaction, earlier releases keep it: both must end without one. */
    private void abortIfOpen(String file) {
        try {
            abort(file);
        } catch (RuntimeCommandException e) {
            if (e.kind() != RefusalKind.WRONG_STATE) {
                throw e;
            }
        }
    }
}
