// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.process;

import io.haproxy4j.runtime.command.ReplyFormatException;
import io.haproxy4j.runtime.internal.Fields;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server answered to {@code httpclient}.
 *
 * @param status the status, such as 200
 * @param reason the reason phrase, which may be empty
 * @param headers the header fields in order
 * @param body the body as UTF-8 text; line feeds at its end are lost
 */
public record HttpAnswer(int status, String reason, List<Header> headers, String body) {

    private static final Pattern STATUS = Pattern.compile("HTTP/\\S+ (\\d{3})(?: (.*))?");

    /**
     * A header field.
     *
     * @param name its name, in lower case as HAProxy has it
     * @param value its value
     */
    public record Header(String name, String value) {}

    /**
     * Keeps a copy of the headers.
     *
     * @param status the status
     * @param reason the reason phrase
     * @param headers the header fields
     * @param body the body
     */
    public HttpAnswer {
        headers = List.copyOf(headers);
    }

    static HttpAnswer parse(byte[] answer) {
        String text = new String(answer, StandardCharsets.UTF_8);
        List<String> lines = Arrays.asList(text.split("\n", -1));
        Matcher m = STATUS.matcher(lines.get(0).stripTrailing());
        if (!m.matches()) {
            throw new ReplyFormatException("'httpclient' answered '" + lines.get(0) + "' instead of a status", null);
        }
        List<Header> headers = new ArrayList<>();
        int at = 1;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            String line = lines.get(at).stripTrailing();
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.add(new Header(
                        line.substring(0, colon), line.substring(colon + 1).strip()));
            }
            at++;
        }
        String body = at + 1 < lines.size() ? String.join("\n", lines.subList(at + 1, lines.size())) : "";
        return new HttpAnswer((int) Fields.number(m.group(1), 0), m.group(2) == null ? "" : m.group(2), headers, body);
    }

    /**
     * The first header field of a name.
     *
     * @param name its name, in any case
     * @return its value, if there is one
     */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }
}
