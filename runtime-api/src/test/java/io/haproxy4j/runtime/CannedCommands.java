// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandCatalog;
import io.haproxy4j.runtime.command.CommandSpec;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.OutcomeClassifier;
import io.haproxy4j.runtime.command.Reply;
import io.haproxy4j.runtime.command.ReplyLines;
import java.util.List;

/** Gives one and the same answer to every command, classified as the command demands: what a parser sees. */
final class CannedCommands implements RuntimeCommands {

    private final HaproxyRelease release;
    private final byte[] answer;

    CannedCommands(HaproxyRelease release, byte[] answer) {
        this.release = release;
        this.answer = answer;
    }

    @Override
    public HaproxyRelease release() {
        return release;
    }

    @Override
    public Reply run(CliCommand command) {
        return outcome(command).orThrow();
    }

    private Outcome outcome(CliCommand command) {
        CommandSpec spec = CommandCatalog.builtIn().find(command).orElseThrow();
        return OutcomeClassifier.classify(command, spec.answer(), answer);
    }

    @Override
    public ReplyLines stream(CliCommand command) {
        return new BufferedLines(run(command));
    }

    @Override
    public List<Outcome> batch(List<CliCommand> commands) {
        return commands.stream().map(this::outcome).toList();
    }
}
