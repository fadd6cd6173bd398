// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.internal.Args;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TLS session ticket keys. */
public final class TicketKeys {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) \\((.*)\\)");

    private final CommandRunner cli;

    /**
     * The keys a runner reaches.
     *
     * @param cli runs the commands
     */
    public TicketKeys(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * A file of keys.
     *
     * @param id its number
     * @param file its name
     */
    public record KeyFile(int id, String file) {}

    /**
     * {@return the files of keys}
     */
    public List<KeyFile> list() {
        List<KeyFile> files = new ArrayList<>();
        for (String line : cli.run(CliCommand.of("show", "tls-keys")).lines()) {
            Matcher m = FORM.matcher(line);
            if (m.matches()) {
                files.add(new KeyFile(Integer.parseInt(m.group(1)), m.group(2)));
            }
        }
        return files;
    }

    /**
     * Appends a key, which encrypts new tickets from the next change on; the oldest key is dropped.
     *
     * @param file the file's name or {@code #id}
     * @param key 48 or 80 bytes, as the file has them
     */
    public void rotate(String file, byte[] key) {
        if (key.length != 48 && key.length != 80) {
            throw new InvalidCommandException("A ticket key has 48 or 80 bytes, not " + key.length);
        }
        cli.run(CliCommand.of(
                "set",
                "ssl",
                "tls-key",
                Args.fileOrId("file", file),
                Base64.getEncoder().encodeToString(key)));
    }
}
