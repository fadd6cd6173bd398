// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ShowProcTest {

    @Test
    void tells_workers_from_old_workers_and_programs() {
        ShowProc answer = ShowProc.parse("""
                #<PID>          <type>          <reloads>       <uptime>        <version>
                30             master          2 [failed: 1]   0d00h00m10s     2.6.12-1+deb12u3
                # workers
                33             worker          0               0d00h00m01s     2.6.12-1+deb12u3
                # old workers
                31             worker          2               0d00h00m10s     2.6.12-1+deb12u3
                # programs
                40             keepalive       0               0d00h00m10s     -

                """);

        assertThat(answer).isEqualTo(new ShowProc(List.of(33L), List.of(31L), 1));
    }
}
