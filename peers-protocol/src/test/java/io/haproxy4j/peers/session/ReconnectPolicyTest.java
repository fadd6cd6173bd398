// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReconnectPolicyTest {

    @Test
    void waitsGrowWithinBounds() {
        Random random = new Random(1);
        for (int failures = 0; failures < 100; failures++) {
            long bound = Math.min(5000, 500L << Math.min(failures, 20));
            for (int i = 0; i < 100; i++) {
                Duration delay = ReconnectPolicy.DEFAULT.delay(failures, random);
                assertThat(delay).isBetween(Duration.ofMillis(bound / 2), Duration.ofMillis(bound));
            }
        }
    }
}
