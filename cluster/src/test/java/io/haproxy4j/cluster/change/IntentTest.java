// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.change.Deviation.Setting;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.runtime.servers.ServerState;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntentTest {

    private static final String CONFIG = """
            backend app
                default-server weight 10
                server s1 10.0.0.1:80
                server s2 10.0.0.2:80 disabled
                server s3 app.example.com:80
            """;

    private static final Deviation WEIGHT = new Deviation("app", "s1", Setting.WEIGHT, "10", "77");
    private static final Deviation STATE = new Deviation("app", "s2", Setting.STATE, "MAINT", "READY");

    private static ServerState state(String server, String address, int port, int admin, int weight) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("be_name", "app");
        fields.put("srv_name", server);
        fields.put("srv_addr", address);
        fields.put("srv_op_state", "2");
        fields.put("srv_admin_state", Integer.toString(admin));
        fields.put("srv_uweight", Integer.toString(weight));
        fields.put("srv_iweight", "10");
        fields.put("srv_port", Integer.toString(port));
        return new ServerState("app", server, address, port, 2, admin, weight, 10, Duration.ZERO, "-", fields);
    }

    private static final List<ServerState> STATES = List.of(
            state("s1", "10.0.0.1", 80, 0, 77),
            state("s2", "10.0.0.2", 80, 4, 10),
            state("s3", "192.0.2.7", 80, 0, 10),
            state("added", "192.0.2.9", 80, 1, 3));

    @Test
    void whatDiffersFromTheConfigurationWasMeant() {
        assertThat(Intent.of(HaproxyConfig.parse(CONFIG), STATES).deviations()).containsExactly(WEIGHT, STATE);
    }

    @Test
    void aConfigurationThatChangesTheVeryValueCounts() {
        Intent intent = new Intent(List.of(WEIGHT, STATE));
        assertThat(intent.within(HaproxyConfig.parse(CONFIG))).isEqualTo(intent);
        HaproxyConfig heavier = HaproxyConfig.parse(CONFIG.replace("weight 10", "weight 20"));
        assertThat(intent.within(heavier).deviations()).containsExactly(STATE);
        HaproxyConfig gone = HaproxyConfig.parse(CONFIG.replace("    server s2 10.0.0.2:80 disabled\n", ""));
        assertThat(intent.within(gone).deviations()).containsExactly(WEIGHT);
    }

    @Test
    void aStateFileNamesWhatWasMeantAlone() {
        Intent intent =
                new Intent(List.of(WEIGHT, new Deviation("app", "s2", Setting.ADDRESS, "10.0.0.2 80", "192.0.2.2 81")));
        List<ServerState> states = List.of(STATES.get(0), state("s2", "192.0.2.2", 81, 5, 10));
        assertThat(intent.stateFile(HaproxyConfig.parse(CONFIG), states)).isEqualTo("""
                1
                # be_name srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight srv_port
                app s1 10.0.0.1 2 0 77 10 80
                app s2 10.0.0.2 0 5 10 10 80
                """);
    }
}
