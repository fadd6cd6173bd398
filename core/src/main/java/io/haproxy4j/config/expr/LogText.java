// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/**
 * Text in a log format that stands for itself.
 *
 * @param text the text; {@code %} has no meaning in it
 */
public record LogText(String text) implements LogPart {

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
