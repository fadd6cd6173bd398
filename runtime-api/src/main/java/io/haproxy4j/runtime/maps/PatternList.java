// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.maps;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.command.ReplyFormatException;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.internal.Args;
import java.util.List;
import java.util.Objects;

/** What maps and ACLs have in common; their commands differ in one word. */
final class PatternList {

    final CommandRunner cli;
    final String kind;
    final String file;

    PatternList(CommandRunner cli, String kind, String file) {
        this.cli = cli;
        this.kind = kind;
        this.file = Args.fileOrId(kind, file);
    }

    static List<ListInfo> all(CommandRunner cli, String kind) {
        return cli.run(CliCommand.of("show", kind)).lines().stream()
                .map(ListInfo::parse)
                .filter(Objects::nonNull)
                .toList();
    }

    Rows<MapEntry> entries(long version) {
        CliCommand command =
                version < 0 ? CliCommand.of("show", kind, file) : CliCommand.of("show", kind, at(version), file);
        return new Rows<>(
                cli.stream(command),
                lines -> lines.to() == lines.from() ? null : MapEntry.parse(lines.text(), kind.equals("map")));
    }

    static String at(long version) {
        return "@" + version;
    }

    /** {@code type=str, case=sensitive, found=yes, idx=tree, key="k", value="v", type="str"}. */
    String get(String key) {
        return cli.run(CliCommand.of("get", kind, file, key)).text();
    }

    void delete(String key) {
        CliCommand command = CliCommand.of("del", kind, file, reference(key));
        cli.run(command);
        // Up to 3.2 that takes all entries of a key, from 3.4 on one of them.
        while (cli.release().isAtLeast(3, 3)) {
            try {
                cli.run(command);
            } catch (RuntimeCommandException e) {
                if (e.kind() == RefusalKind.NOT_FOUND) {
                    return;
                }
                throw e;
            }
        }
    }

    static String reference(String key) {
        return Args.plain("key", key, "#");
    }

    void deleteReference(String reference) {
        if (!reference.startsWith("0x")) {
            throw new InvalidCommandException("'" + reference + "' is no reference such as 0x55d0c0a1b2c0");
        }
        cli.run(CliCommand.of("del", kind, file, "#" + reference));
    }

    void clear() {
        cli.run(CliCommand.of("clear", kind, file));
    }

    long prepare() {
        String text = cli.run(CliCommand.of("prepare", kind, file)).text();
        int colon = text.lastIndexOf(':');
        try {
            return Long.parseLong(text.substring(colon + 1).strip());
        } catch (NumberFormatException e) {
            throw new ReplyFormatException("'prepare " + kind + "' answered '" + text + "'", e);
        }
    }

    void commit(long version) {
        cli.run(CliCommand.of("commit", kind, at(version), file));
    }

    void clear(long version) {
        cli.run(CliCommand.of("clear", kind, at(version), file));
    }

    /** Runs all, and throws for the first that did not succeed. */
    void runAll(List<CliCommand> commands) {
        cli.batch(commands).forEach(Outcome::orThrow);
    }
}
