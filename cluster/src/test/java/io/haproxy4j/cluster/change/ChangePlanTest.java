// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.Seed;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.runtime.RuntimeClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangePlanTest {

    private static final String BASE = """
            global
                description region A rev=0123456789ab
                maxconnrate 100
            defaults
                mode http
                timeout client 5s
                timeout connect 5s
                timeout server 5s
            frontend web
                bind 127.0.0.1:8080
                maxconn 100
                acl inner src -f inner.acl
                http-request set-var(txn.x) path,map(paths.map)
                default_backend app
            backend app
                balance roundrobin
                default-server inter 1s
                server s1 10.0.0.1:80 weight 10
                server s2 10.0.0.2:80 weight 10 check
            backend hashed
                balance source
                server s1 10.0.0.1:80 weight 10
            backend sticky
                balance roundrobin
                stick-table type ip size 1k
                stick on src
                server s1 10.0.0.1:80
                server s2 10.0.0.2:80
                use-server s2 if FALSE
            """;

    private static ChangePlan edited(String from, String to) {
        return edited(from, to, HaproxyVersion.V3_2);
    }

    private static ChangePlan edited(String from, String to, HaproxyVersion version) {
        int at = BASE.indexOf(from);
        String after = BASE.substring(0, at) + to + BASE.substring(at + from.length());
        return ChangePlan.between(HaproxyConfig.parse(BASE), HaproxyConfig.parse(after), version);
    }

    private static List<String> commands(ChangePlan plan) {
        return plan.commands().stream().map(Object::toString).toList();
    }

    @Test
    void formCommentsAndOrderWithoutMeaningNeedNothing() {
        ChangePlan plan = edited("server s1 10.0.0.1:80 weight 10", "server   s1 \"10.0.0.1:80\" weight 10 # first");
        assertThat(plan.effect()).isEqualTo(Effect.NONE);
        assertThat(plan.differences()).isEmpty();
        assertThat(edited("rev=0123456789ab", "rev=ffffffffffff").effect()).isEqualTo(Effect.NONE);
    }

    @Test
    void settingsOfServersAreCommands() {
        assertThat(commands(
                        edited("server s1 10.0.0.1:80 weight 10", "server s1 10.0.0.9:81 weight 0 maxconn 5 disabled")))
                .containsExactly(
                        "set server app/s1 addr 10.0.0.9 port 81",
                        "set server app/s1 weight 0",
                        "set maxconn server app/s1 5",
                        "set server app/s1 state maint");
        assertThat(commands(edited("server s1 10.0.0.1:80 weight 10", "server s1 10.0.0.1:80")))
                .containsExactly("set server app/s1 weight 1");
    }

    @Test
    void serversComeBeforeOthersGo() {
        ChangePlan plan = edited("server s1 10.0.0.1:80 weight 10", "server s3 10.0.0.3:80 check");
        assertThat(commands(plan))
                .containsExactly(
                        "add server app/s3 10.0.0.3:80 inter 1s check",
                        "enable health app/s3",
                        "set server app/s3 state ready",
                        "set server app/s1 state maint",
                        "del server app/s1");
    }

    @Test
    void limitsOfFrontendsAndOfTheProcessAreCommands() {
        assertThat(commands(edited("maxconn 100", "maxconn 200"))).containsExactly("set maxconn frontend web 200");
        assertThat(commands(edited("maxconnrate 100", "maxconnrate 50")))
                .containsExactly("set rate-limit connections global 50");
    }

    @ParameterizedTest
    @CsvSource({
        "maxconn 100,, DEFAULT_VALUE",
        "timeout client 5s, timeout client 6s, STATEMENT",
        "server s2 10.0.0.2:80 weight 10 check, server s2 10.0.0.2:80 weight 10 check inter 9s, SERVER_OPTION",
        "server s1 10.0.0.1:80 weight 10, server s1 app.example.com:80 weight 10, ADDRESS",
        "server s1 10.0.0.1:80 weight 10, server s1 10.0.0.1:${PORT} weight 10, EVALUATION",
        "server s1 10.0.0.1:80 weight 10, server s3 10.0.0.3:80 namespace x, DYNAMIC_SERVER_OPTION",
        "backend hashed, backend other, SECTION",
    })
    void whatNoCommandDoesIsAReload(String from, String to, Reason reason) {
        ChangePlan plan = edited(from, to == null ? "" : to);
        assertThat(plan.effect()).isEqualTo(Effect.RELOAD);
        assertThat(plan.commands()).isEmpty();
        assertThat(reasons(plan)).contains(reason);
        assertThat(plan.toString()).startsWith("RELOAD\n").contains("RELOAD reload: ");
    }

    private static List<Reason> reasons(ChangePlan plan) {
        return plan.reloads().stream()
                .map(difference -> ((Treatment.Reload) difference.treatment()).reason())
                .toList();
    }

    @Test
    void aStaticLoadBalancingKeepsItsWeightsAndServers() {
        ChangePlan plan = ChangePlan.between(
                HaproxyConfig.parse(BASE),
                HaproxyConfig.parse(
                        BASE.replace(
                                "backend hashed\n    balance source\n    server s1 10.0.0.1:80 weight 10",
                                "backend hashed\n    balance source\n    server s1 10.0.0.1:80 weight 11\n    server s2 10.0.0.2:80")),
                HaproxyVersion.V3_2);
        assertThat(reasons(plan)).containsExactly(Reason.STATIC_BALANCE, Reason.STATIC_BALANCE);
    }

    @Test
    void aServerThatIsNamedOrCountedStays() {
        String second = "    server s2 10.0.0.2:80\n    use-server";
        ChangePlan named = ChangePlan.between(
                HaproxyConfig.parse(BASE),
                HaproxyConfig.parse(BASE.replace(second, "    use-server")),
                HaproxyVersion.V3_2);
        assertThat(reasons(named)).containsExactly(Reason.SERVER_IN_USE);
        String servers = "    server s1 10.0.0.1:80\n    server s2 10.0.0.2:80\n";
        ChangePlan counted = ChangePlan.between(
                HaproxyConfig.parse(BASE),
                HaproxyConfig.parse(BASE.replace(servers, "    server s2 10.0.0.2:80\n    server s1 10.0.0.1:80\n")),
                HaproxyVersion.V3_2);
        assertThat(reasons(counted)).containsExactly(Reason.SERVER_NUMBERS);
    }

    @Test
    void backupServersKeepTheirOrder() {
        String lines = "backend app\n    mode http\n    server s0 10.0.0.1:80\n";
        String one = "    server s1 10.0.0.2:80 backup\n";
        String two = "    server s2 10.0.0.3:80 backup\n";
        assertThat(reasons(between(lines + one + two, lines + two + one))).containsExactly(Reason.SERVER_ORDER);
        assertThat(reasons(between(lines + two, lines + one + two))).containsExactly(Reason.SERVER_ORDER);
        assertThat(between(lines + one, lines + one + two).effect()).isEqualTo(Effect.RUNTIME);
        assertThat(between(lines + one + two, lines + two).effect()).isEqualTo(Effect.RUNTIME);
        String others = lines + "    server s3 10.0.0.4:80\n";
        assertThat(between(others + one, others.replace("s0", "s4") + one).effect())
                .isEqualTo(Effect.RUNTIME);
    }

    private static ChangePlan between(String before, String after) {
        return ChangePlan.between(HaproxyConfig.parse(before), HaproxyConfig.parse(after), HaproxyVersion.V3_2);
    }

    @Test
    void whatOneReleaseAddsAtRunTimeAnotherReloadsFor() {
        String from = "server s1 10.0.0.1:80 weight 10";
        String to = from + "\n    server s3 10.0.0.3:80 cookie three";
        assertThat(edited(from, to, HaproxyVersion.V3_0).effect()).isEqualTo(Effect.RUNTIME);
        assertThat(edited(from, to, HaproxyVersion.V2_6).effect()).isEqualTo(Effect.RELOAD);
    }

    /** What a node of a planned cluster runs whose application has these servers. */
    private static NodeFiles planned(String... addresses) {
        ClusterTopology.Builder topology = Seed.machines("/etc/haproxy/site.pem");
        topology.application("mail", a -> {
            a.hosts("mail.example.com");
            for (String address : addresses) {
                a.server("a", "s" + address.replace('.', '-'), address, 80);
            }
        });
        return NodeFiles.of(topology.build().plan().haproxy(Seed.node("a", 1)));
    }

    @Test
    void aPlannedClusterIsMovedAndWeighedAtRunTime() {
        NodeFiles running = planned("10.0.2.1");
        NodeFiles desired = new NodeFiles(
                HaproxyConfig.parse(running.config().render().replace("10.0.2.1:80", "10.0.2.9:80 weight 7")),
                Map.of());
        assertThat(commands(ChangePlan.between(running, desired, HaproxyVersion.V3_2)))
                .contains(
                        "set server be_mail_a/s10-0-2-1 addr 10.0.2.9 port 80",
                        "set server be_mail_a/s10-0-2-1 weight 7",
                        "set server be_mail/a_s10-0-2-1 addr 10.0.2.9 port 80",
                        "set server be_mail/a_s10-0-2-1 weight 7");
    }

    @Test
    void aPlannedClusterReloadsForServersThatAreTracked() {
        NodeFiles one = planned("10.0.2.1");
        NodeFiles two = planned("10.0.2.1", "10.0.2.3");
        assertThat(reasons(ChangePlan.between(one, two, HaproxyVersion.V3_2))).containsOnly(Reason.TRACKED_SERVER);
        assertThat(reasons(ChangePlan.between(two, one, HaproxyVersion.V3_2))).containsOnly(Reason.SERVER_IN_USE);
    }

    @Test
    void smallTimesGetTheirUnit() {
        String from = "server s1 10.0.0.1:80 weight 10";
        assertThat(commands(edited(from, from + "\n    server s3 10.0.0.3:80 check fastinter 20")))
                .contains("add server app/s3 10.0.0.3:80 inter 1s check fastinter 20ms");
    }

    @Test
    void whatAReleaseForgetsIsSaid() {
        String from = "server s1 10.0.0.1:80 weight 10";
        String to = from + "\n    server s3 10.0.0.3:80 pool-max-conn 7";
        assertThat(commands(edited(from, to, HaproxyVersion.V2_6)))
                .contains("add server app/s3 10.0.0.3:80 inter 1s pool-max-conn 7 pool-purge-delay 5s");
        assertThat(commands(edited(from, to, HaproxyVersion.V3_0)))
                .contains("add server app/s3 10.0.0.3:80 inter 1s pool-max-conn 7");
    }

    @Test
    void conditionalBlocksAreEvaluatedFirst() {
        HaproxyConfig running = HaproxyConfig.parse(BASE);
        HaproxyConfig desired =
                HaproxyConfig.parse(BASE + "    .if defined(X)\n    server s9 10.0.0.9:1\n    .endif\n");
        ChangePlan plan = ChangePlan.between(running, desired, HaproxyVersion.V3_2);
        assertThat(reasons(plan)).containsOnly(Reason.EVALUATION);
    }

    private static NodeFiles node(Map<String, String> files) {
        return new NodeFiles(HaproxyConfig.parse(BASE), files);
    }

    private static ChangePlan files(Map<String, String> before, Map<String, String> after) {
        return ChangePlan.between(node(before), node(after), HaproxyVersion.V3_2);
    }

    @Test
    void contentsOfMapsAndPatternFilesAreReplaced() {
        ChangePlan plan = files(
                Map.of("paths.map", "/a 1\n", "inner.acl", "10.0.0.0/8\n"),
                Map.of("paths.map", "# new\n/a 2\n/b 3\n", "inner.acl", "10.0.0.0/8\n\n# nothing new\n"));
        assertThat(commands(plan))
                .containsExactly(
                        "prepare map paths.map",
                        "add map @<version> paths.map /a 2",
                        "add map @<version> paths.map /b 3",
                        "commit map @<version> paths.map");
        assertThat(files(Map.of("inner.acl", "10.0.0.0/8\n"), Map.of("inner.acl", "::1\n"))
                        .operations())
                .containsExactly(new Operation.ReplacePatterns("inner.acl", List.of("::1")));
    }

    @Test
    void filesThatNobodyNamesNeedNothing() {
        assertThat(files(Map.of("notes.txt", "a"), Map.of("notes.txt", "b")).effect())
                .isEqualTo(Effect.NONE);
        assertThat(files(Map.of(), Map.of("paths.map", "/a 1\n")).effect()).isEqualTo(Effect.RELOAD);
    }

    @Test
    void aPrivateKeyShowsInNoText() {
        String pem = "-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n";
        HaproxyConfig config = HaproxyConfig.parse("frontend f\n    bind 127.0.0.1:443 ssl crt site.pem\n");
        ChangePlan plan = ChangePlan.between(
                new NodeFiles(config, Map.of("site.pem", "old")),
                new NodeFiles(config, Map.of("site.pem", pem)),
                HaproxyVersion.V3_2);
        assertThat(commands(plan)).containsExactly("set ssl cert site.pem <<", "commit ssl cert site.pem");
        assertThat(plan + plan.operations().toString()).doesNotContain("secret");
    }

    @Test
    void aPlanThatNeedsAReloadIsNotApplied() {
        ChangePlan plan = edited("timeout client 5s", "timeout client 6s");
        try (RuntimeClient nobody = RuntimeClient.unix(Path.of("nobody.sock"))) {
            assertThatThrownBy(() -> plan.apply(nobody, Duration.ofSeconds(1)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("timeout client");
        }
    }
}
