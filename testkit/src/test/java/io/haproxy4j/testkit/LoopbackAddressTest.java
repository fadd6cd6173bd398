// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LoopbackAddressTest {

    @Test
    void live_ones_are_all_different_and_nobody_else_can_take_them() throws IOException {
        List<LoopbackAddress> addresses = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                addresses.add(LoopbackAddress.reserve());
            }
            assertThat(new HashSet<>(
                            addresses.stream().map(LoopbackAddress::host).toList()))
                    .hasSize(200)
                    .allMatch(host -> host.startsWith("127.") && !host.startsWith("127.0."));
            try (DatagramChannel other = DatagramChannel.open()) {
                assertThatThrownBy(() -> other.bind(addresses.get(0).port(65_535)))
                        .isInstanceOf(IOException.class);
            }
        } finally {
            addresses.forEach(LoopbackAddress::close);
        }
        try (DatagramChannel other = DatagramChannel.open()) {
            assertThat(other.bind(addresses.get(0).port(65_535)))
                    .as("given back")
                    .isNotNull();
        }
    }
}
