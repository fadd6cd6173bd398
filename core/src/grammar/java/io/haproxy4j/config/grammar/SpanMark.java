// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks {@code @3.0}, {@code @-3.2} and {@code @3.0-3.2}. */
final class SpanMark {

    /** A mark at the start of a text. */
    static final Pattern FORM = Pattern.compile("@(?=[-\\d])(\\d+\\.\\d+)?(?:-(\\d+\\.\\d+))?");

    private SpanMark() {}

    static Span parse(String mark) {
        Matcher matcher = FORM.matcher(mark);
        if (!matcher.matches() || mark.equals("@")) {
            throw new IllegalArgumentException("\"" + mark + "\" is none of @3.0, @-3.2 and @3.0-3.2");
        }
        Release since =
                Optional.ofNullable(matcher.group(1)).map(Release::parse).orElse(Release.OLDEST);
        return new Span(since, Optional.ofNullable(matcher.group(2)).map(Release::parse));
    }
}
