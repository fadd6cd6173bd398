// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import java.util.List;

/**
 * Something that runs CLI commands: a client that makes a connection for each, or a session on a kept one.
 *
 * <p>All methods throw {@link RuntimeCommandException} when HAProxy refuses, {@link RuntimeConnectionException} when
 * the connection fails, {@link InvalidCommandException} and {@link CommandNotAvailableException} when a command is not
 * sent at all.
 */
public interface CommandRunner {

    /**
     * The release of the process that answers.
     *
     * @return the release
     */
    HaproxyRelease release();

    /**
     * Runs a command and waits for its whole answer.
     *
     * @param command the command
     * @return the successful answer
     */
    Reply run(CliCommand command);

    /**
     * Runs a command and hands out its answer line by line as it arrives. Nothing but a buffer is kept in memory, so
     * an answer may have any size.
     *
     * @param command the command
     * @return the lines; close it, which also ends a command that is still answering
     */
    ReplyLines stream(CliCommand command);

    /**
     * Runs commands in order on one connection, writing ahead of the answers. A refusal does not stop the commands
     * behind it.
     *
     * @param commands the commands
     * @return how each command ended, in the same order
     */
    List<Outcome> batch(List<CliCommand> commands);
}
