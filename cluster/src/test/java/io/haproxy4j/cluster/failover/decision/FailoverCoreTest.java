// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.failover.decision.RegionalService.Spread;
import io.haproxy4j.runtime.servers.AdminState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailoverCoreTest {

    private static final NodeId A1 = new NodeId("a", "a1");
    private static final NodeId A2 = new NodeId("a", "a2");
    private static final NodeId B1 = new NodeId("b", "b1");
    private static final List<NodeId> NODES = List.of(A1, A2, B1);
    private static final ServerId WA = new ServerId("be_web", "wa");
    private static final ServerId WB = new ServerId("be_web", "wb");
    private static final ServerId DB1 = new ServerId("be_db", "db1");
    private static final ServerId DB2 = new ServerId("be_db", "db2");

    private static final Realm VIPS = new Realm(NODES, List.of(), List.of());
    private static final Realm DB = new Realm(
            NODES, List.of(), List.of(new PrimaryService("db", "be_db", List.of("db1", "db2"), "be_db_watch")));

    private static Realm web(Spread spread) {
        return new Realm(
                NODES,
                List.of(new RegionalService(
                        "web", "be_web", Map.of("a", List.of("wa"), "b", List.of("wb")), List.of("a", "b"), spread)),
                List.of());
    }

    private static Bench webBench(Spread spread) {
        Bench bench = new Bench(web(spread), FailoverPolicy.DEFAULTS);
        bench.every(WA, AdminState.READY, Health.UP);
        bench.every(WB, AdminState.READY, Health.UP);
        bench.during(1000);
        bench.actions.clear();
        return bench;
    }

    private static Bench dbBench(PrimaryPolicy policy) {
        Bench bench = new Bench(DB, FailoverPolicy.DEFAULTS.with(policy));
        bench.every(DB1, AdminState.READY, Health.UP);
        bench.every(DB2, AdminState.MAINT, Health.UNKNOWN);
        watch(bench, Health.UP, Health.UP);
        bench.during(40_000);
        return bench;
    }

    private static void watch(Bench bench, Health db1, Health db2) {
        bench.every(new ServerId("be_db_watch", "db1"), AdminState.READY, db1);
        bench.every(new ServerId("be_db_watch", "db2"), AdminState.READY, db2);
    }

    @Test
    void a_node_whose_haproxy_hangs_leaves_the_address_and_comes_back_behind() {
        Bench bench = new Bench(VIPS, FailoverPolicy.DEFAULTS);
        bench.during(1000);
        bench.silent.put(A1, "no answer within 500 ms");
        assertThat(bench.during(1500)).isEmpty();
        assertThat(bench.after(500)).extracting(Intent::action).containsExactly(new Action.Stand(A1, Standing.OUT));
        bench.silent.clear();
        assertThat(bench.during(10_000)).isEmpty();
        assertThat(bench.during(1000))
                .extracting(Intent::action)
                .containsExactly(new Action.Stand(A1, Standing.BEHIND));
        bench.role(A1, VrrpRole.MASTER);
        assertThat(bench.after(500))
                .extracting(Intent::action)
                .as("the address has come back anyhow")
                .containsExactly(new Action.Stand(A1, Standing.NORMAL));
    }

    @Test
    void a_node_that_flaps_waits_twice_as_long_each_time() {
        Bench bench = new Bench(VIPS, FailoverPolicy.DEFAULTS);
        bench.during(1000);
        for (int wait : List.of(10_000, 20_000, 40_000)) {
            bench.silent.put(A1, "hung");
            assertThat(bench.during(2500)).hasSize(1);
            bench.silent.clear();
            assertThat(bench.during(wait)).isEmpty();
            assertThat(bench.during(1000)).hasSize(1);
        }
    }

    @Test
    void a_node_stays_where_no_other_serves() {
        Bench bench = new Bench(VIPS, FailoverPolicy.DEFAULTS.withQuorum(1));
        bench.during(1000);
        bench.silent.put(A1, "hung");
        bench.silent.put(A2, "hung");
        assertThat(bench.during(10_000)).isEmpty();
        assertThat(bench.blocked()).contains("its HAProxy does not answer, but no other node of its region serves");
    }

    @Test
    void a_node_leaves_even_where_no_other_serves_if_the_policy_says_so() {
        VipPolicy policy = new VipPolicy(
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                Duration.ofMinutes(10),
                false,
                false,
                VipPolicy.SplitBrain.REPORT,
                Duration.ofSeconds(2));
        Bench bench = new Bench(VIPS, FailoverPolicy.DEFAULTS.with(policy).withQuorum(1));
        bench.during(1000);
        bench.silent.put(A1, "hung");
        bench.silent.put(A2, "hung");
        assertThat(bench.during(2000))
                .extracting(Intent::action)
                .containsExactly(new Action.Stand(A1, Standing.OUT), new Action.Stand(A2, Standing.OUT));
    }

    @Test
    void a_controller_that_is_cut_off_does_nothing_and_says_so() {
        Bench bench = new Bench(VIPS, FailoverPolicy.DEFAULTS);
        bench.during(1000);
        bench.silent.put(A1, "unreachable");
        bench.silent.put(B1, "unreachable");
        assertThat(bench.during(60_000)).isEmpty();
        assertThat(bench.blocked())
                .containsExactly(
                        "1 of 3 nodes answer, 2 must: cut off, the controller knows too little to do anything");
        bench.silent.clear();
        bench.after(500);
        assertThat(bench.audit).anyMatch(AuditEvent.Unblocked.class::isInstance);
    }

    @Test
    void a_split_brain_is_reported_and_left_unless_the_policy_says_otherwise() {
        Bench bench = new Bench(VIPS, FailoverPolicy.DEFAULTS);
        bench.during(1000);
        bench.role(A1, VrrpRole.MASTER);
        bench.role(A2, VrrpRole.MASTER);
        assertThat(bench.during(10_000)).isEmpty();
        assertThat(bench.audit.stream().filter(AuditEvent.SplitBrain.class::isInstance))
                .singleElement()
                .satisfies(event ->
                        assertThat(((AuditEvent.SplitBrain) event).nodes()).containsExactly(A1, A2));

        VipPolicy keepOne = VipPolicy.DEFAULTS.withSplitBrain(VipPolicy.SplitBrain.KEEP_ONE, Duration.ofSeconds(2));
        Bench strict = new Bench(VIPS, FailoverPolicy.DEFAULTS.with(keepOne));
        strict.during(1000);
        strict.role(A1, VrrpRole.MASTER);
        strict.role(A2, VrrpRole.MASTER);
        assertThat(strict.during(5000)).extracting(Intent::action).containsExactly(new Action.Stand(A2, Standing.OUT));
    }

    @Test
    void a_region_whose_servers_are_down_is_drained_and_comes_back_step_by_step() {
        Bench bench = webBench(Spread.ALL);
        bench.every(WA, AdminState.READY, Health.DOWN);
        assertThat(bench.during(3000)).isEmpty();
        assertThat(bench.after(500))
                .extracting(Intent::toString)
                .containsExactly(
                        "set be_web/wa DRAIN on a/a1: a of web is OUT",
                        "set be_web/wa DRAIN on a/a2: a of web is OUT",
                        "set be_web/wa DRAIN on b/b1: a of web is OUT");
        bench.every(WA, AdminState.DRAIN, Health.UP);
        bench.actions.clear();
        bench.during(100_000);
        assertThat(bench.actions.stream()
                        .filter(action -> ((Action.OnNode) action).node().equals(A1)))
                .containsExactly(
                        new Action.SetWeight(A1, WA, 10),
                        new Action.SetState(A1, WA, AdminState.READY),
                        new Action.SetWeight(A1, WA, 25),
                        new Action.SetWeight(A1, WA, 50),
                        new Action.SetWeight(A1, WA, 100));
    }

    @Test
    void while_the_peers_are_apart_a_region_goes_out_but_none_comes_back() {
        Bench bench = webBench(Spread.ALL);
        bench.peers = 1;
        bench.every(WA, AdminState.READY, Health.DOWN);
        assertThat(bench.during(4000)).hasSize(NODES.size());
        bench.every(WA, AdminState.DRAIN, Health.UP);
        assertThat(bench.during(60_000)).isEmpty();
        assertThat(bench.blocked()).contains("it is well, but not all peers are connected: sessions would be lost");
        bench.peers = 2;
        assertThat(bench.during(60_000)).isNotEmpty();
        assertThat(bench.state(A1, WA)).isEqualTo(AdminState.READY);
    }

    @Test
    void the_last_region_is_never_taken_out() {
        Bench bench = webBench(Spread.ALL);
        bench.every(WA, AdminState.READY, Health.DOWN);
        bench.every(WB, AdminState.READY, Health.DOWN);
        assertThat(bench.during(60_000)).isEmpty();
        bench.every(WA, AdminState.READY, Health.UP);
        bench.order(new Order.DrainRegion("web", "a"));
        assertThat(bench.during(10_000)).isEmpty();
        assertThat(bench.blocked()).contains("ordered out, but no other region serves yet");
    }

    @Test
    void what_few_nodes_cannot_reach_is_not_down() {
        Bench bench = webBench(Spread.ALL);
        bench.on(B1, WA, AdminState.READY, Health.DOWN);
        assertThat(bench.during(60_000)).isEmpty();
    }

    @Test
    void a_region_that_stands_by_takes_over_before_the_other_is_drained() {
        Bench bench = webBench(Spread.FIRST);
        assertThat(bench.state(A1, WB)).isEqualTo(AdminState.DRAIN);
        bench.order(new Order.DrainRegion("web", "a"));
        bench.during(2000);
        assertThat(bench.actions.stream()
                        .filter(action -> ((Action.OnNode) action).node().equals(A1)))
                .containsExactly(
                        new Action.SetState(A1, WB, AdminState.READY), new Action.SetState(A1, WA, AdminState.DRAIN));
    }

    @Test
    void a_primary_is_replaced_only_when_every_node_has_let_go_of_it() {
        Bench bench = dbBench(PrimaryPolicy.DEFAULTS);
        watch(bench, Health.DOWN, Health.UP);
        bench.silent.put(B1, "unreachable");
        bench.during(20_000);
        assertThat(bench.state(A1, DB1)).isEqualTo(AdminState.MAINT);
        assertThat(bench.state(A1, DB2)).isEqualTo(AdminState.MAINT);
        assertThat(bench.blocked()).contains("b/b1 does not answer, and may still send to db1");
        bench.silent.clear();
        bench.during(3000);
        for (NodeId node : NODES) {
            assertThat(bench.state(node, DB1)).isEqualTo(AdminState.MAINT);
            assertThat(bench.state(node, DB2)).isEqualTo(AdminState.READY);
        }
        List<String> mine = bench.actions.stream()
                .map(Action::toString)
                .filter(text -> text.endsWith(" on a/a1"))
                .toList();
        assertThat(mine)
                .containsExactly(
                        "set be_db/db1 MAINT on a/a1",
                        "end the sessions of be_db/db1 on a/a1",
                        "set be_db/db2 READY on a/a1");
    }

    @Test
    void a_fence_outside_frees_the_handover_from_a_node_that_does_not_answer() {
        Bench bench = dbBench(
                new PrimaryPolicy(true, Duration.ofSeconds(3), Duration.ofSeconds(30), Duration.ofSeconds(10), true));
        watch(bench, Health.DOWN, Health.UP);
        bench.silent.put(B1, "unreachable");
        bench.during(20_000);
        assertThat(bench.actions)
                .containsSubsequence(
                        new Action.FenceOutside("db", "db1"),
                        new Action.EndSessions(A1, DB1),
                        new Action.PromoteOutside("db", "db2"),
                        new Action.SetState(A1, DB2, AdminState.READY));
        assertThat(bench.state(B1, DB1)).isEqualTo(AdminState.READY);
        bench.silent.clear();
        bench.during(2000);
        assertThat(bench.state(B1, DB1)).isEqualTo(AdminState.MAINT);
        assertThat(bench.state(B1, DB2)).isEqualTo(AdminState.READY);
    }

    @Test
    void an_ordered_handover_drains_first() {
        Bench bench = dbBench(PrimaryPolicy.DEFAULTS);
        bench.order(new Order.Promote("db", "db2"));
        bench.during(5000);
        assertThat(bench.actions.stream()
                        .filter(action ->
                                action instanceof Action.OnNode on && on.node().equals(A1)))
                .containsExactly(
                        new Action.SetState(A1, DB1, AdminState.DRAIN),
                        new Action.SetState(A1, DB1, AdminState.MAINT),
                        new Action.EndSessions(A1, DB1),
                        new Action.SetState(A1, DB2, AdminState.READY));
    }

    @Test
    void a_primary_in_maintenance_by_hand_is_not_replaced() {
        Bench bench = dbBench(PrimaryPolicy.DEFAULTS);
        bench.on(A1, DB1, AdminState.MAINT, Health.UNKNOWN);
        watch(bench, Health.DOWN, Health.UP);
        assertThat(bench.during(60_000)).isEmpty();
        assertThat(bench.blocked()).contains("db1 is down, but an operator has his hand on it");
    }

    @Test
    void what_an_operator_sets_is_kept_over_a_reload_and_a_restart_of_the_controller() throws IOException {
        Bench bench = webBench(Spread.ALL);
        bench.on(A1, WA, AdminState.MAINT, Health.UNKNOWN);
        assertThat(bench.during(60_000)).isEmpty();
        assertThat(bench.state.memory())
                .isEqualTo(Memory.parse(bench.state.memory().toJson()));
        bench.restart();
        bench.workers.put(A1, "2");
        bench.on(A1, WA, AdminState.READY, Health.UP);
        assertThat(bench.after(500))
                .extracting(Intent::toString)
                .containsExactly("set be_web/wa MAINT on a/a1: an operator had set it before HAProxy was reloaded");
        assertThat(bench.during(60_000)).isEmpty();
        bench.on(A1, WA, AdminState.READY, Health.UP);
        assertThat(bench.during(60_000)).isEmpty();
        assertThat(bench.audit)
                .filteredOn(AuditEvent.OperatorReleased.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_primary_given_back_and_taken_again_while_the_controller_restarts_is_left_alone() {
        Bench bench = dbBench(PrimaryPolicy.DEFAULTS);
        bench.on(A1, DB1, AdminState.MAINT, Health.UNKNOWN);
        bench.during(2000);
        bench.on(A1, DB1, AdminState.READY, Health.UP);
        bench.after(500);
        bench.restart();
        bench.on(A1, DB1, AdminState.MAINT, Health.UNKNOWN);
        assertThat(bench.during(60_000)).isEmpty();
        assertThat(bench.state(A1, DB1)).isEqualTo(AdminState.MAINT);
    }

    @Test
    void what_the_controller_has_drained_is_drained_again_after_a_reload() {
        Bench bench = webBench(Spread.ALL);
        bench.order(new Order.TakeOut(WA, AdminState.DRAIN));
        bench.during(2000);
        assertThat(bench.audit).filteredOn(AuditEvent.Drained.class::isInstance).hasSize(1);
        bench.workers.put(A1, "2");
        bench.on(A1, WA, AdminState.READY, Health.UP);
        assertThat(bench.after(500))
                .extracting(Intent::action)
                .containsExactly(new Action.SetState(A1, WA, AdminState.DRAIN));
        bench.order(new Order.PutBack(WA));
        bench.during(2000);
        assertThat(bench.state(A1, WA)).isEqualTo(AdminState.READY);
    }

    @Test
    void while_paused_or_led_by_another_nothing_is_done() {
        Bench bench = webBench(Spread.ALL);
        bench.order(new Order.Pause());
        bench.every(WA, AdminState.READY, Health.DOWN);
        assertThat(bench.during(60_000)).isEmpty();
        assertThat(bench.blocked()).contains("paused by an order");
        bench.order(new Order.Resume());
        assertThat(bench.during(10_000)).isNotEmpty();
    }

    @Test
    void a_memory_that_is_none_is_refused() {
        for (String text : List.of("", "[]", "{", "{\"version\":2}", "{\"version\":1,\"holds\":[[\"a\"]]}", "{}")) {
            assertThatThrownBy(() -> Memory.parse(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void names_that_haproxy_does_not_take_are_refused() {
        assertThatThrownBy(() -> new ServerId("be", "s1; shutdown"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("s1; shutdown");
    }
}
