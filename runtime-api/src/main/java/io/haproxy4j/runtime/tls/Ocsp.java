// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

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
     * {@return the certificates that have a response}
     */
    public List<OcspEntry> list() {
        return OcspEntry.parse(
                cli.run(CliCommand.of("show", "ssl", "ocsp-response")).lines());
    }

    /**
     * A response.
     *
     * @param id a certificate id; from 3.0 on also a certificate's path
     * @return the response
     */
    public OcspResponse show(String id) {
        return OcspResponse.parse(
                cli.run(CliCommand.of("show", "ssl", "ocsp-response", id)).text());
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
     * @return the new response
     */
    public OcspResponse update(String certificate, Duration limit) {
        return OcspResponse.parse(cli.run(CliCommand.of("update", "ssl", "ocsp-response", certificate)
                        .lasting(limit))
                .text());
    }

    /**
     * The automatic updates (3.0).
     *
     * @return a row for each response
     */
    public List<OcspUpdate> updates() {
        return OcspUpdate.parse(
                cli.run(CliCommand.of("show", "ssl", "ocsp-updates")).lines());
    }
}
