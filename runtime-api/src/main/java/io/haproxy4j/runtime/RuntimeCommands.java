// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.CommandRunner;

/** The CLI's commands by what they act on, for a client and for a session alike. */
public interface RuntimeCommands extends CommandRunner {}
