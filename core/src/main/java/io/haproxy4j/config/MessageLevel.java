// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Word;
import java.util.Arrays;
import java.util.Locale;

/** How HAProxy prints a message of the configuration file (configuration manual, section 2.4). */
public enum MessageLevel {
    /** Printed only if HAProxy was started with {@code -dD}. */
    DIAG,
    /** Printed for information. */
    NOTICE,
    /** Printed as a warning; under {@code zero-warning} HAProxy then does not start. */
    WARNING,
    /** Printed as an alert; HAProxy refuses the configuration. */
    ALERT;

    private String keyword() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    Directive line(String text) {
        return Directive.of(Word.of(keyword()), Word.of(text));
    }

    static boolean isKeyword(String word) {
        return Arrays.stream(values()).anyMatch(level -> level.keyword().equals(word));
    }
}
