// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.random;

import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.rule.Actions.addHeader;
import static io.haproxy4j.config.rule.Actions.delHeader;
import static io.haproxy4j.config.rule.Actions.denyStatus;
import static io.haproxy4j.config.rule.Actions.redirectScheme;
import static io.haproxy4j.config.rule.Actions.replaceHeader;
import static io.haproxy4j.config.rule.Actions.returnText;
import static io.haproxy4j.config.rule.Actions.setHeader;
import static io.haproxy4j.config.rule.Actions.setPath;
import static io.haproxy4j.config.rule.Actions.setVar;
import static io.haproxy4j.config.rule.Actions.trackSc0Table;
import static io.haproxy4j.config.value.ProxyMode.HTTP;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.ListenBuilder;
import io.haproxy4j.config.ServerOptions;
import io.haproxy4j.config.balance.BalanceAlgorithms;
import io.haproxy4j.config.rule.HttpRequestAction;
import io.haproxy4j.config.value.LogFacility;
import io.haproxy4j.config.value.StickTableType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A configuration of random size and content, every line of it made by a typed method with values in its range. */
final class RandomConfiguration {

    private final Random random;
    private final RandomExpressions expressions;

    RandomConfiguration(long seed) {
        random = new Random(seed);
        expressions = new RandomExpressions(random);
    }

    HaproxyConfig make() {
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .global(g -> {
                    g.log("127.0.0.1", LogFacility.LOCAL0).localpeer("me").maxconn(1 + random.nextInt(5000));
                    some(List.of(
                            () -> g.nbthread(1 + random.nextInt(4)),
                            () -> g.tuneMaxpollevents(1 + random.nextInt(1000)),
                            () -> g.spreadChecks(random.nextInt(51)),
                            () -> g.node(name()),
                            () -> g.description(expressions.text()),
                            () -> g.hardStopAfter(time()),
                            () -> g.tuneHttpLogurilen(1024 + random.nextInt(1000)),
                            () -> g.noepoll()));
                })
                .defaults(d -> {
                    d.mode(HTTP).timeoutConnect(time()).timeoutClient(time()).timeoutServer(time());
                    some(List.of(
                            () -> d.optionHttplog(),
                            () -> d.optionDontlognull(),
                            () -> d.optionRedispatch(),
                            () -> d.optionForwardfor(),
                            () -> d.retries(random.nextInt(10)),
                            () -> d.timeoutQueue(time()),
                            () -> d.timeoutHttpRequest(time()),
                            () -> d.timeoutCheck(time()),
                            () -> d.errorloc302(503, "http://x.example/")));
                })
                .peers("mates", p -> p.peer("me", "127.0.0.1", 10_001))
                .backend("be1", b -> b.server("s1", "127.0.0.1", 80))
                .backend(
                        "tbl1",
                        b -> b.stickTable(
                                t -> t.type(StickTableType.IP).size("10k").expire(time())));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            config.listen("l" + i, this::listen);
        }
        return config.build();
    }

    private void listen(ListenBuilder l) {
        l.bind("127.0.0.1:" + (10_000 + random.nextInt(50_000)));
        List<String> acls = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String acl = "a" + i;
            acls.add(acl);
            l.acl(acl, expressions.test());
        }
        some(List.of(
                () -> l.maxconn(random.nextInt(1000)),
                () -> l.balance(random.nextBoolean() ? BalanceAlgorithms.leastconn() : BalanceAlgorithms.roundrobin()),
                () -> l.description(expressions.text()),
                () -> l.optionHttpchk("GET", "/health").httpCheckExpectStatus(200 + random.nextInt(100)),
                () -> l.stickTable(t -> t.typeString().size("1k").peers("mates"))
                        .stickOn(expressions.string()),
                () -> l.logFormat(expressions.formatWithoutRequest()),
                () -> l.uniqueIdFormat(expressions.format()),
                () -> l.monitorUri("/alive" + random.nextInt(10)),
                () -> l.fullconn(1 + random.nextInt(1000)),
                () -> l.statsEnable().statsUri("/stats").statsAuth("user", "p" + random.nextInt(1000))));
        for (int i = random.nextInt(6); i > 0; i--) {
            if (random.nextInt(4) == 0) {
                l.httpRequest(action());
            } else {
                l.httpRequest(action(), expressions.when(acls));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            l.httpResponse(setHeader("X-" + i, expressions.formatWithoutRequest()));
        }
        if (random.nextBoolean()) {
            l.useBackend("be1", expressions.when(acls));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            l.server("s" + i, "127.0.0." + (1 + random.nextInt(250)), 1 + random.nextInt(65_535), this::server);
        }
    }

    private void server(ServerOptions s) {
        some(List.of(
                () -> s.check().inter(time()).fall(1 + random.nextInt(9)).rise(1 + random.nextInt(9)),
                () -> s.weight(random.nextInt(257)),
                () -> s.maxconn(random.nextInt(1000)),
                () -> s.backup(),
                () -> s.slowstart(time()),
                () -> s.cookie("c" + random.nextInt(100)),
                () -> s.sendProxy()));
    }

    private HttpRequestAction action() {
        return switch (random.nextInt(10)) {
            case 0 -> addHeader("X-A", expressions.format());
            case 1 -> delHeader("X-B");
            case 2 -> denyStatus(503);
            case 3 -> redirectScheme("https");
            case 4 -> replaceHeader("X-C", "^a(.*)$", expressions.format());
            case 5 -> returnText(200, "text/plain", expressions.format());
            case 6 -> setPath(expressions.format());
            case 7 -> setVar("txn.v" + random.nextInt(5), expressions.expression());
            case 8 -> trackSc0Table(src(), "tbl1");
            default -> setHeader("X-D", expressions.format());
        };
    }

    private String name() {
        return "n" + Integer.toString(random.nextInt(100_000), 36);
    }

    private Duration time() {
        return Duration.ofMillis(1L + random.nextInt(Math.max(1, 1 << (1 + random.nextInt(30)))));
    }

    private void some(List<Runnable> statements) {
        statements.stream().filter(statement -> random.nextInt(3) == 0).forEach(Runnable::run);
    }
}
