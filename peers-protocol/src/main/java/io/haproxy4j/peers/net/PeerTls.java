// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.net;

import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * TLS for peers. Besides the names, it is all the authentication the protocol has, so let both sides show certificates.
 *
 * @param context certificates and trust
 * @param parameters protocols, ciphers, client authentication, and whether the name of the other side is checked
 */
public record PeerTls(SSLContext context, SSLParameters parameters) {

    /** Refuses nulls. */
    public PeerTls {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(parameters, "parameters");
    }

    /**
     * For dialling: the certificate must be valid for the host that is dialled.
     *
     * @param context certificates and trust
     * @return the settings
     */
    public static PeerTls client(SSLContext context) {
        SSLParameters parameters = context.getDefaultSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        return new PeerTls(context, parameters);
    }

    /**
     * For listening: the other side must show a certificate the context trusts.
     *
     * @param context certificates and trust
     * @return the settings
     */
    public static PeerTls server(SSLContext context) {
        SSLParameters parameters = context.getDefaultSSLParameters();
        parameters.setNeedClientAuth(true);
        return new PeerTls(context, parameters);
    }
}
