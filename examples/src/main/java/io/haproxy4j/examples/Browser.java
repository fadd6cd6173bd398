// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Asks one address for the page of any host name, over TLS or not, as the JDK's HTTP client does not let one do. Trusts
 * every certificate: the example's own is self-signed.
 */
final class Browser {

    private static final int TIMEOUT_MILLIS = 15_000;

    private final SSLSocketFactory tls;

    Browser() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustAll()}, new SecureRandom());
        tls = context.getSocketFactory();
    }

    /** What a server answered. */
    record Answer(int status, String head, String body) {}

    Answer get(boolean secure, InetSocketAddress address, String host) throws IOException {
        try (Socket plain = new Socket()) {
            plain.connect(address, TIMEOUT_MILLIS);
            plain.setSoTimeout(TIMEOUT_MILLIS);
            Socket socket = secure ? tls.createSocket(plain, host, address.getPort(), true) : plain;
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int body = answer.indexOf("\r\n\r\n");
            if (!answer.startsWith("HTTP/1.1 ") || body < 0) {
                throw new IOException("no HTTP answer from " + address + " but: " + answer);
            }
            return new Answer(
                    Integer.parseInt(answer.substring(9, 12)),
                    answer.substring(0, body),
                    answer.substring(body + 4).strip());
        }
    }

    private static final class TrustAll implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
