// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import org.jspecify.annotations.Nullable;

/**
 * A command that HAProxy refused.
 *
 * @param command the command, without its payload
 * @param kind the reason in a form to branch on
 * @param severity HAProxy's severity of the message, null where it gave none
 * @param words HAProxy's own words
 */
public record Refusal(
        String command, RefusalKind kind, @Nullable Severity severity, String words) {

    @Override
    public String toString() {
        return "HAProxy refused '" + command + "' (" + kind + "): " + words;
    }
}
