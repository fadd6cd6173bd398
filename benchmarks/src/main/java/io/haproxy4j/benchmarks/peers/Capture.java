// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** 5,000 updates as a real HAProxy 3.2 taught them: A with text keys and server names, B with addresses and rates, C wide. */
final class Capture {

    static final int UPDATES = 5000;

    private Capture() {}

    static byte[] load(String letter) {
        try (InputStream in = Capture.class.getResourceAsStream("/peers/big" + letter + "-5k-32.bin")) {
            return Objects.requireNonNull(in, letter).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
