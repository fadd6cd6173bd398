// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/**
 * The second quoting level: what stands between the parentheses of a sample fetch or converter (configuration manual,
 * section 7.1). Commas separate arguments, a parenthesis ends them, and quotes and backslashes have a meaning of their
 * own there, before the line's own quoting is put around the whole.
 */
final class Arguments {

    private Arguments() {}

    static String quote(String argument) {
        boolean plain = !argument.isEmpty();
        boolean single = true;
        for (int i = 0; i < argument.length() && (plain || single); i++) {
            char c = argument.charAt(i);
            if (c == ',' || c == '(' || c == ')' || c == '"' || c == '\\' || c <= ' ') {
                plain = false;
            } else if (c == '\'') {
                plain = false;
                single = false;
            }
        }
        if (plain) {
            return argument;
        }
        return single
                ? "'" + argument + "'"
                : "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
