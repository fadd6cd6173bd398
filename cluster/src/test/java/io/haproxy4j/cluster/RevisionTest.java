// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RevisionTest {

    @Test
    void equalTextsHaveEqualRevisions() {
        assertThat(Revision.of("global\n")).isEqualTo(Revision.of("global\n")).isNotEqualTo(Revision.of("global"));
    }

    @Test
    void aRevisionIsFoundInADescription() {
        Revision revision = Revision.of("x");
        assertThat(Revision.inDescription("region A, " + revision + " by plan")).contains(revision);
        assertThat(Revision.inDescription("prev=" + revision.id())).isEmpty();
        assertThat(Revision.inDescription(revision + "0")).isEmpty();
    }

    @Test
    void whatIsNoRevisionIsRefused() {
        assertThatThrownBy(() -> new Revision("2DB1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2DB1");
    }
}
