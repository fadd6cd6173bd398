// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.codec.Captures;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0, ef46db3751d8e999",
        "a, 0, d24ec4f1a98c6e5b",
        "abc, 0, 44bc2cf5ad770999",
        "'Nobody inspects the spammish repetition', 0, fbcea83c8a378bf1"
    })
    void theHashIsXxh64(String text, long seed, String expected) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(Long.toHexString(XxHash64.hash(bytes, 0, bytes.length, seed)))
                .isEqualTo(expected);
    }

    @Test
    void keysGoWhereHaproxySendsThem() throws UnknownHostException {
        Matcher pair = Pattern.compile("\"([^\"]+)\": \"(\\d)\"").matcher(Captures.text("shards-32.json"));
        int seen = 0;
        while (pair.find()) {
            boolean address = pair.group(1).startsWith("10.");
            StickKey key = address
                    ? StickKey.ofAddress(InetAddress.getByName(pair.group(1)))
                    : StickKey.ofString(pair.group(1));
            assertThat(new Shards(address ? "t_ip" : "t_s", 2).of(key))
                    .as(pair.group(1))
                    .isEqualTo(Integer.parseInt(pair.group(2)));
            seen++;
        }
        assertThat(seen).isEqualTo(40);
    }
}
