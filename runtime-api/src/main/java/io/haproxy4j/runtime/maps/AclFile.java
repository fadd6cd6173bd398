// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.maps;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The patterns of one ACL file. They live in the process: the file keeps its content, and a reload reads the file
 * again.
 */
public final class AclFile {

    private final PatternList list;

    /**
     * An ACL.
     *
     * @param cli runs the commands
     * @param file the name of its file as in the configuration, or {@code #id}
     */
    public AclFile(CommandRunner cli, String file) {
        this.list = new PatternList(cli, "acl", file);
    }

    /**
     * {@return the patterns that count, as they arrive; close them}
     */
    public Rows<MapEntry> entries() {
        return list.entries(-1);
    }

    /**
     * Whether a value matches.
     *
     * @param value what is looked up
     * @return true if a pattern matches
     */
    public boolean matches(String value) {
        return list.get(value).contains("match=yes");
    }

    /**
     * Adds a pattern.
     *
     * @param pattern the pattern
     */
    public void add(String pattern) {
        list.cli.run(CliCommand.of("add", "acl", list.file, pattern));
    }

    /**
     * Adds patterns in one batch. If one is refused, the others stay.
     *
     * @param patterns the patterns
     */
    public void addAll(Collection<String> patterns) {
        addAll(patterns, -1);
    }

    private void addAll(Collection<String> patterns, long version) {
        List<CliCommand> commands = new ArrayList<>();
        for (String pattern : patterns) {
            commands.add(
                    version < 0
                            ? CliCommand.of("add", "acl", list.file, pattern)
                            : CliCommand.of("add", "acl", PatternList.at(version), list.file, pattern));
        }
        list.runAll(commands);
    }

    /**
     * Deletes a pattern.
     *
     * @param pattern the pattern; one that begins with # would be taken for a reference and is refused
     */
    public void delete(String pattern) {
        list.delete(pattern);
    }

    /**
     * Deletes one entry.
     *
     * @param reference its reference
     */
    public void deleteReference(String reference) {
        list.deleteReference(reference);
    }

    /** Deletes all patterns. */
    public void clear() {
        list.clear();
    }

    /**
     * Replaces all patterns at one moment.
     *
     * @param patterns the new patterns
     */
    public void replaceAll(Collection<String> patterns) {
        long version = list.prepare();
        boolean done = false;
        try {
            addAll(patterns, version);
            list.commit(version);
            done = true;
        } finally {
            if (!done) {
                list.clear(version);
            }
        }
    }

    /**
     * All ACLs of the process.
     *
     * @param cli runs the command
     * @return a description of each
     */
    public static List<ListInfo> all(CommandRunner cli) {
        return PatternList.all(cli, "acl");
    }
}
