// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The CLI commands of HAProxy 2.6 to 3.4, as data. */
public final class CommandCatalog {

    private static final class BuiltIn {
        static final CommandCatalog CATALOG = new CommandCatalog(read());
    }

    private final List<CommandSpec> commands;
    private final Map<String, List<CommandSpec>> byFirstWord = new HashMap<>();

    private CommandCatalog(List<CommandSpec> commands) {
        this.commands = List.copyOf(commands);
        for (CommandSpec spec : commands) {
            byFirstWord
                    .computeIfAbsent(spec.path().get(0), k -> new ArrayList<>())
                    .add(spec);
        }
        byFirstWord
                .values()
                .forEach(
                        list -> list.sort(Comparator.comparingInt(s -> -s.path().size())));
    }

    /**
     * The catalogue this library ships.
     *
     * @return the catalogue, immutable
     */
    public static CommandCatalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /**
     * {@return every command, in alphabetical order; those with {@code *} in their path refine the rule of a shorter
     * one}
     */
    public List<CommandSpec> commands() {
        return commands;
    }

    /**
     * What is known of a command.
     *
     * @param command the command
     * @return the longest entry that matches its first words, or nothing for a command this library does not know
     */
    public Optional<CommandSpec> find(CliCommand command) {
        return find(command.words());
    }

    /**
     * What is known of a command.
     *
     * @param words the command's words
     * @return the longest entry that matches its first words, or nothing for a command this library does not know
     */
    public Optional<CommandSpec> find(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String first = words.get(0);
        List<CommandSpec> candidates = byFirstWord.get(first);
        if (candidates == null && first.startsWith("@")) {
            candidates = byFirstWord.get(first.startsWith("@!") ? "@!<pid>" : "@<relative");
            return candidates == null ? Optional.empty() : Optional.of(candidates.get(0));
        }
        if (candidates != null) {
            for (CommandSpec spec : candidates) {
                if (matches(spec.path(), words)) {
                    return Optional.of(spec);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> path, List<String> words) {
        if (path.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!path.get(i).equals("*") && !path.get(i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<CommandSpec> read() {
        List<String[]> rows = Tsv.rows("commands.tsv");
        return rows.stream().skip(1).map(CommandCatalog::spec).toList();
    }

    private static CommandSpec spec(String[] cells) {
        return new CommandSpec(
                List.of(cells[0].split(" ")),
                CommandSpec.Side.valueOf(upper(cells[1])),
                cells[2].equals("-") ? CommandSpec.Mode.NORMAL : CommandSpec.Mode.valueOf(upper(cells[2])),
                HaproxyRelease.parse(cells[3]),
                release(cells[4]),
                CommandSpec.Payload.valueOf(upper(cells[5])),
                CommandSpec.Effect.valueOf(upper(cells[6])),
                CommandSpec.Framing.valueOf(upper(cells[7])),
                AnswerRule.parse(cells[8]));
    }

    private static @Nullable HaproxyRelease release(String cell) {
        return cell.equals("-") ? null : HaproxyRelease.parse(cell);
    }

    private static String upper(String cell) {
        return cell.toUpperCase(Locale.ROOT);
    }
}
