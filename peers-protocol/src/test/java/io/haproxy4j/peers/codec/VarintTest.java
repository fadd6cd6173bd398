// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarintTest {

    @ParameterizedTest
    @CsvSource({
        "0, 00",
        "239, ef",
        "240, f000",
        "241, f100",
        "2287, ff7f",
        "2288, f08000",
        "4660, f49401",
        "264431, ffff7f",
        "264432, f0808000",
        "33818863, ffffff7f",
        "33818864, f080808000",
        "4294967295, fff0fefe7e",
        "4328786159, ffffffff7f",
        "4328786160, f08080808000",
        "554084600047, ffffffffff7f",
        "554084600048, f0808080808000",
        "9223372036854775807, fff0fefefefefefefe06",
        "-5, fbf0fefefefefefefe0e",
        "-1, fff0fefefefefefefe0e"
    })
    void hasOneForm(long value, String hex) throws BodyReader.Cut {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(encode(value)).isEqualTo(bytes);
        assertThat(decode(bytes)).isEqualTo(value);
        assertThat(Varint.size(value)).isEqualTo(bytes.length);
    }

    @Test
    void everyNumberComesBack() throws BodyReader.Cut {
        Random random = new Random(20_261_123);
        for (int i = 0; i < 200_000; i++) {
            long value = random.nextLong() >>> random.nextInt(64);
            byte[] bytes = encode(value);
            assertThat(decode(bytes)).isEqualTo(value);
            assertThat(Varint.size(value)).isEqualTo(bytes.length);
        }
    }

    @Test
    void anEndlessIntegerIsRefused() {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 0xff);
        assertThatThrownBy(() -> decode(bytes)).isInstanceOf(BodyReader.Cut.class);
    }

    @Test
    void aCutIntegerIsRefused() {
        byte[] bytes = encode(-1);
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> decode(part)).isInstanceOf(BodyReader.Cut.class);
        }
    }

    private static byte[] encode(long value) {
        byte[] bytes = new byte[Varint.MAX_BYTES];
        return Arrays.copyOf(bytes, Varint.write(bytes, 0, value));
    }

    private static long decode(byte[] bytes) throws BodyReader.Cut {
        return new BodyReader().over(bytes, 0, bytes.length).varint("test");
    }
}
