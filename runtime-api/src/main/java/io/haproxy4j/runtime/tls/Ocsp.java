// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** OCSP responses for stapling. */
public final class Ocsp {

    private final CommandRunner cli;

    /**
     * The responses a runner reaches.
     *
     * @param cli runs the commands
     */
    public Ocsp(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * {@return the hexadecimal certificate ids that have a response, with the lines HAProxy prints for each}
     */
    public Map<String, List<String>> list() {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line :
                cli.run(CliCommand.of("show", "ssl", "ocsp-response")).lines()) {
            String text = line.strip();
            if (text.startsWith("Certificate ID key :")) {
                lines = new ArrayList<>();
                ids.put(text.substring(text.indexOf(':') + 1).strip(), lines);
            } else if (!text.startsWith("#")) {
                lines.add(text);
            }
        }
        return ids;
    }

    /**
     * A response as OpenSSL prints it.
     *
     * @param id a certificate id; from 3.0 on also a certificate's path
     * @return the text
     */
    public String show(String id) {
        return cli.run(CliCommand.of("show", "ssl", "ocsp-response", id)).text();
    }

    /**
     * Sets a response.
     *
     * @param der the response in DER form
     * @return HAProxy's words
     */
    public String set(byte[] der) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return cli.run(CliCommand.of("set", "ssl", "ocsp-response").withPayload(base64))
                .text();
    }

    /**
     * Asks the certificate's OCSP responder for a new response, and waits for it (3.0).
     *
     * @param certificate the certificate's path
     * @param limit how long the responder may take
     * @return the new response as OpenSSL prints it
     */
    public String update(String certificate, Duration limit) {
        return cli.run(CliCommand.of("update", "ssl", "ocsp-response", certificate)
                        .lasting(limit))
                .text();
    }

    /**
     * The automatic updates (3.0).
     *
     * @return a row for each response, by HAProxy's column names
     */
    public List<Map<String, String>> updates() {
        List<String> lines =
                cli.run(CliCommand.of("show", "ssl", "ocsp-updates")).lines();
        List<Map<String, String>> rows = new ArrayList<>();
        String[] header = lines.isEmpty() ? new String[0] : lines.get(0).split(" \\| ", -1);
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).strip().split(" \\| ", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < Math.min(cells.length, header.length); c++) {
                row.put(header[c], cells[c]);
            }
            rows.add(row);
        }
        return rows;
    }
}
