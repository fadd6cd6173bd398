// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.AnswerRule;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandCatalog;
import io.haproxy4j.runtime.command.CommandNotAvailableException;
import io.haproxy4j.runtime.command.CommandSpec;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.InvalidCommandException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A command together with what the catalogue knows of it.
 *
 * @param command the command
 * @param spec its entry, null for a command this library does not know
 */
record Request(CliCommand command, @Nullable CommandSpec spec) {

    /** Words of the catalogue behind which a proxy or a server is named. */
    private static final Set<String> BEFORE_PROXY =
            Set.of("frontend", "backend", "server", "agent", "health", "weight");

    private static final Pattern NUMBER = Pattern.compile("#[1-9][0-9]{0,8}");

    static Request of(CliCommand command) {
        CommandSpec spec = CommandCatalog.builtIn().find(command).orElse(null);
        Request request = new Request(command, spec);
        String first = command.words().get(0);
        if ((spec != null && spec.framing() == CommandSpec.Framing.SESSION) || first.startsWith("@")) {
            throw new InvalidCommandException("'" + command + "' changes the connection it is sent on, and this client"
                    + " uses one per command: use a session, the time limits, CliCommand.expert() or the MasterClient");
        }
        if (spec != null) {
            if (spec.payload() == CommandSpec.Payload.REQUIRED && !command.hasPayload()) {
                throw new InvalidCommandException("'" + command + "' needs a payload: add withPayload(...)");
            }
            if (spec.payload() == CommandSpec.Payload.NONE && command.hasPayload()) {
                throw new InvalidCommandException(
                        "'" + command + "' takes no payload; HAProxy would read its lines as commands");
            }
        }
        if (spec != null) {
            checkReference(command, spec);
        }
        return request;
    }

    /**
     * What is no number behind {@code #} counts as 0 for HAProxy, and proxy 0 is its own CLI: disabling that locks
     * everybody out.
     */
    private static void checkReference(CliCommand command, CommandSpec spec) {
        int star = spec.path().indexOf("*");
        int at = star < 0 ? spec.path().size() : star;
        if (at >= command.words().size() || !BEFORE_PROXY.contains(spec.path().get(at - 1))) {
            return;
        }
        for (String part : command.words().get(at).split("/", -1)) {
            if (part.startsWith("#") && !NUMBER.matcher(part).matches()) {
                throw new InvalidCommandException("'" + part + "' of '" + command
                        + "' is no number: HAProxy would take it for 0, its own CLI. Use a name, or # and the number");
            }
        }
    }

    AnswerRule rule() {
        return spec == null ? AnswerRule.ANY : spec.answer();
    }

    boolean isRepeatable() {
        return spec != null && spec.isRepeatable();
    }

    boolean isRead() {
        return spec != null && spec.effect() == CommandSpec.Effect.READ;
    }

    boolean needsOwnConnection() {
        return isHeld() || (spec != null && spec.framing() == CommandSpec.Framing.ONESHOT);
    }

    /** Whether HAProxy ends the command once its client has closed its side. */
    boolean isHeld() {
        return spec != null && spec.framing() == CommandSpec.Framing.HELD;
    }

    boolean isIn(HaproxyRelease release) {
        return spec == null || spec.isIn(release);
    }

    CommandNotAvailableException notIn(HaproxyRelease release) {
        if (spec == null) {
            throw new IllegalStateException();
        }
        String needed = spec.until() == null ? spec.since() + " or newer" : spec.since() + " to " + spec.until();
        return new CommandNotAvailableException(
                "'" + spec.name() + "' needs HAProxy " + needed + "; connected is " + release);
    }
}
