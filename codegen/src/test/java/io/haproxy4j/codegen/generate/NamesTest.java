// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void methodsAreTheKeywordInCamelCase() {
        assertThat(Names.method("timeout http-request")).isEqualTo("timeoutHttpRequest");
        assertThat(Names.method("tune.h2.max_x")).isEqualTo("tuneH2MaxX");
        assertThat(Names.method("default")).isEqualTo("default_");
    }

    @Test
    void constantsAreTheWordInUpperCase() {
        assertThat(Names.constant("TLSv1.2")).isEqualTo("TLSV1_2");
        assertThat(Names.constant("0rtt-rejected")).isEqualTo("_0RTT_REJECTED");
    }

    @Test
    void enumsAreNamedAfterKeywordAndArgument() {
        assertThat(Names.enumeration("on-error", "mode")).isEqualTo("OnErrorMode");
        assertThat(Names.enumeration("acme.scheduler mode", "mode")).isEqualTo("AcmeSchedulerMode");
    }

    @Test
    void parametersAreSpokenAsWords() {
        assertThat(Names.spoken("connectionsPerSecond")).isEqualTo("connections per second");
    }
}
