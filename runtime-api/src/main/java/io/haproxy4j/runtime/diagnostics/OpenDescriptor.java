// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file descriptor of the process, a line of {@code show fd}.
 *
 * @param number its number
 * @param suspicious whether HAProxy marks it as suspicious
 * @param handler the function that handles it, empty if unknown
 * @param frontend the frontend it belongs to, empty without
 * @param server the server it is connected to as {@code backend/server}, empty without
 * @param family the address family: ipv4, ipv6, unix, ...; empty without
 * @param localPort the local port
 * @param remotePort the port of the other side
 * @param fields every {@code name=value} of the line
 */
public record OpenDescriptor(
        int number,
        boolean suspicious,
        String handler,
        String frontend,
        String server,
        String family,
        OptionalLong localPort,
        OptionalLong remotePort,
        Map<String, String> fields) {

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,9}) : (.*?)(!)?");
    private static final Pattern HANDLER = Pattern.compile(".*\\((\\w+).*\\).*");

    static List<OpenDescriptor> parse(List<String> lines) {
        List<OpenDescriptor> all = new ArrayList<>();
        for (String line : lines) {
            Matcher m = FORM.matcher(line);
            if (m.matches()) {
                Map<String, String> f = Fields.equalsSigns(m.group(2));
                Matcher handler = HANDLER.matcher(f.getOrDefault("iocb", ""));
                all.add(new OpenDescriptor(
                        Integer.parseInt(m.group(1)),
                        m.group(3) != null,
                        handler.matches() ? handler.group(1) : "",
                        f.getOrDefault("fe", ""),
                        f.getOrDefault("sv", ""),
                        f.getOrDefault("fam", ""),
                        Fields.number(f, "lport"),
                        Fields.number(f, "rport"),
                        f));
            }
        }
        return all;
    }
}
