// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.internal.Args;
import java.util.ArrayList;
import java.util.List;

/** What certificates, CA files and CRL files have in common; their commands differ in one word. */
final class TlsStore {

    private final CommandRunner cli;
    private final String kind;

    TlsStore(CommandRunner cli, String kind) {
        this.cli = cli;
        this.kind = kind;
    }

    /** A name that begins with * means the open transaction in "show". */
    private static String name(String name) {
        return Args.plain("file", name, "*");
    }

    List<StoredFile> list() {
        List<StoredFile> files = new ArrayList<>();
        for (String line : cli.run(CliCommand.of("show", "ssl", kind)).lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                int count = line.lastIndexOf(" - ");
                String file = count > 0 && line.endsWith("certificate(s)") ? line.substring(0, count) : line;
                boolean open = file.startsWith("*");
                files.add(new StoredFile(open ? file.substring(1) : file.replaceFirst("^\\\\\\*", "*"), open));
            }
        }
        return files;
    }

    List<String> show(String file, boolean transaction) {
        return cli.run(CliCommand.of("show", "ssl", kind, (transaction ? "*" : "") + name(file)))
                .lines();
    }

    void create(String file) {
        cli.run(CliCommand.of("new", "ssl", kind, name(file)));
    }

    void delete(String file) {
        cli.run(CliCommand.of("del", "ssl", kind, name(file)));
    }

    String set(String file, String pem) {
        return cli.run(CliCommand.of("set", "ssl", kind, name(file)).withPayload(checked(pem)))
                .text();
    }

    String add(String file, String pem) {
        return cli.run(CliCommand.of("add", "ssl", kind, name(file)).withPayload(checked(pem)))
                .text();
    }

    String commit(String file) {
        return cli.run(CliCommand.of("commit", "ssl", kind, name(file))).text();
    }

    void abort(String file) {
        cli.run(CliCommand.of("abort", "ssl", kind, name(file)));
    }

    /** A failed commit of 3.4 drops the transaction, earlier releases keep it: both must end without one. */
    void abortQuietly(String file) {
        try {
            abort(file);
        } catch (RuntimeCommandException e) {
            if (e.kind() != RefusalKind.WRONG_STATE) {
                throw e;
            }
        }
    }

    String replace(String file, String pem) {
        boolean done = false;
        try {
            set(file, pem);
            String words = commit(file);
            done = true;
            return words;
        } finally {
            if (!done) {
                abortQuietly(file);
            }
        }
    }

    private static String checked(String pem) {
        if (!pem.contains("-----BEGIN ")) {
            throw new InvalidCommandException("The content is no PEM text: it has no -----BEGIN line");
        }
        return pem;
    }
}
