// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/**
 * A certificate for tests: self-signed, for {@code cluster.example.com}, with an EC key, valid for 30 days. It is made by
 * the JDK's keytool, so that no other program is needed.
 */
public final class TestCertificate {

    private static final String PASSWORD = "not-a-secret";

    private TestCertificate() {}

    /**
     * Makes a certificate and writes it in the form that HAProxy's {@code crt} reads: certificate, then key. The file is
     * as readable as the process makes its files; the key protects nothing.
     *
     * @param pem the file to write; one that is there is replaced
     * @return the file
     * @throws IOException if keytool cannot be run, fails or takes more than 60 s, or the file cannot be written
     * @throws GeneralSecurityException if the JDK cannot read what its own keytool wrote
     * @throws InterruptedException if the thread was interrupted while it waited for keytool
     */
    public static Path create(Path pem) throws IOException, GeneralSecurityException, InterruptedException {
        Path folder = Files.createTempDirectory("haproxy4j-keytool");
        Path store = folder.resolve("store.p12");
        try {
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-alias",
                            "cluster",
                            "-dname",
                            "CN=cluster.example.com",
                            "-validity",
                            "30",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            PASSWORD)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("keytool.log").toFile())
                    .start();
            if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
                keytool.destroyForcibly();
                throw new IOException("keytool failed: " + Files.readString(folder.resolve("keytool.log")));
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD.toCharArray());
            }
            return Files.writeString(
                    pem,
                    block("CERTIFICATE", keys.getCertificate("cluster").getEncoded())
                            + block(
                                    "PRIVATE KEY",
                                    keys.getKey("cluster", PASSWORD.toCharArray())
                                            .getEncoded()));
        } finally {
            Files.deleteIfExists(store);
            Files.deleteIfExists(folder.resolve("keytool.log"));
            Files.deleteIfExists(folder);
        }
    }

    private static String block(String kind, byte[] der) {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
    }
}
