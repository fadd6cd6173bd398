// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.util.ArrayList;
import java.util.List;

/** HAProxy's own tokenizer as the judge: what a word is written as arrives as exactly the text that was meant. */
class WordIT {

    private static final int WORDS = 1500;

    @HaproxyTest
    void hostileTextArrivesAsOneWord(HaproxyFactory haproxy) {
        long seed = RandomWords.freshSeed();
        RandomWords random = new RandomWords(seed);
        List<String> texts =
                new ArrayList<>(List.of("a b", "a\nbackend x", "#", "\"", "'", "\\", "$HOME", "${HOME}", "\\x41"));
        while (texts.size() < WORDS) {
            texts.add(random.next());
        }
        HaproxyConfig config = HaproxyConfig.builder()
                .global(g -> {
                    for (int i = 0; i < texts.size(); i++) {
                        g.setenv("W" + i, texts.get(i));
                    }
                })
                .frontend(
                        "any",
                        f -> f.keyword(
                                "bind", Word.of("unix@").join(Word.env("DIR", "/nowhere"), Word.of("/any.sock"))))
                .defaults(d -> d.timeoutClient(java.time.Duration.ofSeconds(1)))
                .build();
        HaproxyProcess process = haproxy.start(config.render());
        for (int i = 0; i < texts.size(); i++) {
            assertThat(process.cli("show env W" + i))
                    .as("seed %d, word %d", seed, i)
                    .isEqualTo("W" + i + "=" + texts.get(i) + "\n\n");
        }
    }

    @HaproxyTest
    void aVariableIsReplacedAndItsFallbackKept(HaproxyFactory haproxy) {
        String fallback = "a b 'd' # {x \u00e9";
        HaproxyConfig config = HaproxyConfig.builder()
                .global(g -> g.keyword("setenv", Word.of("SET"), Word.env("HAPROXY4J_TEST", fallback))
                        .keyword("setenv", Word.of("UNSET"), Word.env("HAPROXY4J_UNSET", fallback))
                        .keyword("setenv", Word.of("JOINED"), Word.of("x y").join(Word.env("HAPROXY4J_TEST", "no"))))
                .build();
        HaproxyProcess process = haproxy.builder()
                .environment("HAPROXY4J_TEST", "1 2")
                .config(config.render())
                .start();
        assertThat(process.cli("show env SET")).isEqualTo("SET=1 2\n\n");
        assertThat(process.cli("show env UNSET")).isEqualTo("UNSET=" + fallback + "\n\n");
        assertThat(process.cli("show env JOINED")).isEqualTo("JOINED=x y1 2\n\n");
    }
}
