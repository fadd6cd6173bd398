// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.runtime.command.CommandCatalog;
import io.haproxy4j.runtime.command.CommandNotAvailableException;
import io.haproxy4j.runtime.command.CommandSpec;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.diagnostics.Activity;
import io.haproxy4j.runtime.diagnostics.Diagnostics;
import io.haproxy4j.runtime.diagnostics.Event;
import io.haproxy4j.runtime.diagnostics.ThreadState;
import io.haproxy4j.runtime.diagnostics.TraceSource;
import io.haproxy4j.runtime.diagnostics.TraceStatus;
import io.haproxy4j.runtime.maps.MapEntry;
import io.haproxy4j.runtime.process.AccessLevel;
import io.haproxy4j.runtime.process.RateLimit;
import io.haproxy4j.runtime.process.StartupMessage;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.runtime.servers.Server;
import io.haproxy4j.runtime.servers.Weight;
import io.haproxy4j.runtime.sessions.Sessions;
import io.haproxy4j.runtime.stats.StatFilter;
import io.haproxy4j.runtime.stats.StatRow;
import io.haproxy4j.runtime.stats.TypedValue;
import io.haproxy4j.runtime.tables.TableEntry;
import io.haproxy4j.runtime.tables.TableFilter;
import io.haproxy4j.runtime.tls.CrtLists;
import io.haproxy4j.runtime.tls.OcspEntry;
import io.haproxy4j.runtime.tls.OcspResponse;
import io.haproxy4j.runtime.transport.TimeLimits;
import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.HaproxyVersions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;

/** Every command of the catalogue that an operator uses, against every release that has it, through its typed method. */
class CommandCoverageIT {

    private static final CommandRecorder RECORDER = new CommandRecorder();
    private static final Set<String> RUN = ConcurrentHashMap.newKeySet();

    /** Rows without a typed method, and why. */
    private static final Map<String, String> EXCLUDED = excluded();

    private static Map<String, String> excluded() {
        Map<String, String> map = new LinkedHashMap<>();
        for (CommandSpec spec : CommandCatalog.builtIn().commands()) {
            if (spec.name().startsWith("debug dev") && spec.mode() == CommandSpec.Mode.EXPERT) {
                map.put(spec.name(), "debugging aid, may crash the process; CliCommand.expert()");
            }
        }
        map.put("_getsocks", "between HAProxy's own processes");
        map.put("_loadstatus", "between HAProxy's own processes");
        map.put("_send_status", "between HAProxy's own processes");
        map.put("mcli-debug-mode", "debugging aid");
        map.put("@master", "the master's own commands need no prefix");
        map.put("quit", "connections are closed instead");
        return map;
    }

    /** Rows that set up the connection of other commands, and what an operator has for them. */
    private static final Map<String, String> SETTINGS = Map.of(
            "prompt", "ahead of batches and sessions",
            "set severity-output", "ahead of every command",
            "set timeout", "RuntimeSession.idleTimeout, and ahead of commands that take their time",
            "operator", "RuntimeSession.lowerTo",
            "user", "RuntimeSession.lowerTo",
            "expert-mode", "CliCommand.expert",
            "experimental-mode", "CliCommand.experimental");

    private static HaproxyProcess start(HaproxyFactory factory) {
        RUN.add(factory.binary().release());
        return FullHaproxy.start(factory);
    }

    private static RuntimeClient client(HaproxyProcess p) {
        return RuntimeClient.builder(RECORDER.recording(p.binary().release(), Transport.unix(p.adminSocket())))
                .build();
    }

    private static <T> List<T> list(Rows<T> rows) {
        try (rows) {
            List<T> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    private static void refused(RefusalKind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuntimeCommandException.class,
                        e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
    }

    /** Runs where the release has the command; elsewhere it must say so without sending. */
    private static void since(RuntimeClient client, int major, int minor, ThrowingCallable call) throws Exception {
        if (client.release().isAtLeast(major, minor)) {
            try {
                call.call();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        } else {
            assertThatThrownBy(call).isInstanceOf(CommandNotAvailableException.class);
        }
    }

    /** Where the release has the command, HAProxy refuses it. */
    private static void refusedSince(RuntimeClient client, int major, int minor, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(
                        client.release().isAtLeast(major, minor)
                                ? RuntimeCommandException.class
                                : CommandNotAvailableException.class);
    }

    @HaproxyTest
    void servers(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = start(factory);
        try (RuntimeClient client = client(haproxy)) {
            Server s1 = client.server("web", "s1");
            assertThat(s1.weight()).isEqualTo(new Weight(10, 10));
            s1.setWeightPercent(200);
            assertThat(s1.weight()).isEqualTo(new Weight(20, 10));
            s1.setWeight(12);
            assertThat(s1.weight()).isEqualTo(new Weight(12, 10));
            s1.disable();
            assertThat(s1.state().adminState()).isEqualTo(AdminState.MAINT);
            assertThat(s1.awaitUp(Duration.ofMillis(150))).isFalse();
            s1.enable();
            assertThat(s1.awaitUp(Fixture.LONG)).isTrue();
            assertThat(s1.drain().await(Fixture.LONG)).isTrue();
            assertThat(s1.state().adminState()).isEqualTo(AdminState.DRAIN);
            s1.setState(AdminState.READY);
            assertThat(s1.setAddress("127.0.0.9", 8082)).contains("127.0.0.9");
            assertThat(s1.state().address()).isEqualTo("127.0.0.9");
            s1.setAddress(haproxy.address().host());
            assertThat(s1.state().port()).isEqualTo(8082);
            s1.setMaxconn(50);
            s1.shutdownSessions();
            Server s3 = client.server("web", "s3");
            s3.disableHealth();
            s3.enableHealth();
            s3.disableAgent();
            s3.enableAgent();
            s3.setHealth(Server.Health.DOWN);
            s3.setHealth(Server.Health.UP);
            s3.setAgent(false);
            s3.setAgent(true);
            s3.setCheckPort(8082);
            s3.setAgentPort(8085);
            s3.setAgentAddress("127.0.0.7");
            s3.setAgentSend("hello there; show info");
            if (client.release().isAtLeast(3, 4)) {
                assertThatThrownBy(() -> s3.setCheckAddress("127.0.0.3"))
                        .as("3.4.7 refuses valid addresses; a release that does not wants this test changed")
                        .isInstanceOf(RuntimeCommandException.class);
            } else {
                s3.setCheckAddress("127.0.0.3");
            }
            assertThat(client.server("web", "s4").setFqdn("other.test.example")).contains("other.test.example");
            client.server("web", "s5").setSsl(false);
            refused(RefusalKind.NOT_FOUND, () -> client.server("web", "nope").weight());
            refused(RefusalKind.NOT_FOUND, () -> client.server("nope", "s1").weight());
            assertThat(client.servers().states()).hasSize(7);
            assertThat(client.servers().states("web")).extracting("server").contains("s1", "s5");
            assertThat(list(client.servers().streamStates())).hasSize(7);
            assertThat(client.servers().connections()).hasSize(7);
            assertThat(client.servers().connections("web")).hasSize(5);
            assertThat(s1.ramp(List.of(10, 50, 100), Duration.ofMillis(1))).isTrue();
            assertThat(s1.weight().current()).isEqualTo(10);

            Server added = client.server("web", "n1");
            added.add("127.0.0.1", 8089, "weight", "7", "check");
            refused(RefusalKind.CONFLICT, () -> added.add("127.0.0.1", 8089));
            added.enableHealth();
            added.enable();
            assertThat(added.weight().current()).isEqualTo(7);
            refused(RefusalKind.WRONG_STATE, added::delete);
            assertThat(added.remove(Fixture.LONG)).isTrue();
            refused(RefusalKind.NOT_FOUND, added::weight);
            client.server("web", "n6").add("::1", 8090);
            assertThat(client.server("web", "n6").state().address()).isEqualTo("::1");

            s1.setWeight(33);
            s1.setAddress("127.0.0.8", 8000);
            client.server("web", "s2").setState(AdminState.DRAIN);
            var snapshot = client.servers().snapshot();
            Fixture.reload(haproxy);
            assertThat(s1.weight().current()).isEqualTo(10);
            assertThat(client.servers().restore(snapshot)).hasSize(3).allMatch(o -> o.isOk());
            assertThat(s1.weight().current()).isEqualTo(33);
            assertThat(s1.state().address()).isEqualTo("127.0.0.8");
            assertThat(client.server("web", "s2").state().adminState()).isEqualTo(AdminState.DRAIN);
        }
    }

    @HaproxyTest
    void proxiesAndStatistics(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = start(factory);
        try (RuntimeClient client = client(haproxy)) {
            client.frontend("short").disable();
            refused(RefusalKind.WRONG_STATE, () -> client.frontend("short").disable());
            client.frontend("short").enable();
            client.frontend("short").setMaxconn(40);
            client.frontend("short").shutdown();
            refused(RefusalKind.NOT_FOUND, () -> client.frontend("nope").enable());
            assertThat(client.backends().names()).contains("web", "tcpbe");
            client.backend("web").setDynamicCookieKey("other secret");
            client.backend("web").disableDynamicCookie();
            client.backend("web").enableDynamicCookie();
            since(client, 3, 4, () -> client.backend("fresh").add("tpl"));
            since(client, 3, 4, () -> client.backend("fresh").publish());
            since(client, 3, 4, () -> client.backend("fresh").unpublish());
            since(client, 3, 0, () -> {
                if (client.release().isAtLeast(3, 4)) {
                    assertThat(client.backend("fresh").awaitRemovable(Fixture.LONG))
                            .isTrue();
                } else {
                    client.process().pause(Duration.ofMillis(2));
                }
            });
            since(client, 3, 4, () -> client.backend("fresh").delete());

            StatRow s1 = client.stats().rows(StatFilter.proxy("web")).stream()
                    .filter(r -> r.name().equals("s1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(s1.kind()).isEqualTo(StatRow.Kind.SERVER);
            assertThat(s1.number("weight")).hasValue(10);
            assertThat(s1.status()).isEqualTo("no check");
            assertThat(s1.fields()).containsEntry("svname", "s1");
            assertThat(client.stats().rows()).extracting(StatRow::proxy).contains("fe", "web", "tcpbe");
            assertThat(client.stats()
                            .rows(new StatFilter("web", Set.of(StatRow.Kind.BACKEND), -1, StatFilter.State.ANY)))
                    .singleElement()
                    .satisfies(r -> assertThat(r.kind()).isEqualTo(StatRow.Kind.BACKEND));
            refused(RefusalKind.NOT_FOUND, () -> client.stats().rows(StatFilter.proxy("nope")));
            List<TypedValue> typed = list(client.stats().streamTyped(StatFilter.proxy("web")));
            List<TypedValue> json = client.stats().json(StatFilter.proxy("web"));
            assertThat(typed).hasSameSizeAs(json).hasSizeGreaterThan(100);
            assertThat(typed.get(0).name()).isEqualTo("pxname");
            assertThat(json.get(0).value()).isEqualTo("web");
            assertThat(json.get(5).name()).isEqualTo(typed.get(5).name());
            assertThat(client.stats().resolvers())
                    .extracting(r -> r.text("pid"))
                    .contains("dns");
            client.stats().clear();
            client.stats().clearAll();
            since(client, 3, 0, () -> assertThat(client.stats().statsFileText()).contains("#fe guid"));
            if (client.release().isAtLeast(3, 0)) {
                assertThat(client.stats().statsFile()).singleElement().satisfies(row -> {
                    assertThat(row.guid()).isEqualTo("guid-of-fe");
                    assertThat(row.side()).isEqualTo("fe");
                    assertThat(row.counters()).containsKey("stot");
                });
            }
            assertThat(client.stats().jsonSchema()).contains("$schema");

            try (ServerSocket silent = new ServerSocket(
                            7000, 10, InetAddress.getByName(haproxy.address().host()));
                    Socket socket = new Socket(haproxy.address().host(), 8083)) {
                assertThat(silent.isBound()).isTrue();
                socket.getOutputStream().write("waiting".getBytes(StandardCharsets.US_ASCII));
                Fixture.await("a stream on hold", () -> held(client) != null);
                Sessions.Session session = held(client);
                assertThat(session.source()).startsWith(haproxy.address().host().substring(0, 3));
                assertThat(client.sessions().details(session.id())).satisfies(d -> {
                    assertThat(d.frontend()).isEqualTo("hold");
                    assertThat(d.since()).isNotEmpty();
                    assertThat(d.fields()).containsKey("task");
                });
                assertThat(session.calls()).isPositive();
                client.sessions().shutdown(session.id());
                Fixture.await("the stream has gone", () -> held(client) == null);
            }
            refused(RefusalKind.NOT_FOUND, () -> client.sessions().shutdown("0x1"));
        }
    }

    private static Sessions.Session held(RuntimeClient client) {
        return list(client.sessions().stream()).stream()
                .filter(s -> s.frontend().equals("hold"))
                .findFirst()
                .orElse(null);
    }

    @HaproxyTest
    void mapsAndAcls(HaproxyFactory factory) {
        HaproxyProcess haproxy = start(factory);
        try (RuntimeClient client = client(haproxy)) {
            var map = client.map(Fixture.map(haproxy));
            assertThat(client.maps()).anyMatch(i -> i.file().equals(Fixture.map(haproxy)) && i.entries() == 2);
            assertThat(map.get("k1")).hasValue("v1");
            assertThat(map.get("missing")).isEmpty();
            map.add("10.0.0.1", "one; two \\ \"three\" #x");
            assertThat(map.get("10.0.0.1")).hasValue("one; two \\ \"three\" #x");
            map.set("10.0.0.1", "changed");
            assertThat(map.get("10.0.0.1")).hasValue("changed");
            map.add("10.0.0.1", "again");
            map.delete("10.0.0.1");
            assertThat(map.get("10.0.0.1")).isEmpty();
            refused(RefusalKind.NOT_FOUND, () -> map.delete("10.0.0.1"));
            map.clear();
            Map<String, String> many = new LinkedHashMap<>();
            for (int i = 0; i < 5_000; i++) {
                many.put("10." + (i >> 8) + "." + (i & 255) + ".1", "value number " + i);
            }
            map.addAll(many);
            List<MapEntry> entries = list(map.entries());
            assertThat(entries).hasSize(5_000);
            map.deleteReference(entries.get(0).reference());
            assertThat(list(map.entries())).hasSize(4_999);
            var transaction = map.prepare();
            transaction.add("10.1.1.1", "fresh");
            transaction.addAll(Map.of("10.1.1.2", "fresh too"));
            assertThat(list(transaction.entries())).hasSize(2);
            assertThat(list(map.entries())).hasSize(4_999);
            transaction.commit();
            assertThat(list(map.entries())).extracting(MapEntry::value).containsExactlyInAnyOrder("fresh", "fresh too");
            map.replaceAll(Map.of("10.9.9.9", "z"));
            assertThat(list(map.entries())).hasSize(1);
            map.prepare().abandon();
            assertThatThrownBy(() -> map.replaceAll(Map.of("k", ""))).isInstanceOf(InvalidCommandException.class);
            assertThat(list(map.entries())).hasSize(1);
            refused(RefusalKind.NOT_FOUND, () -> client.map("/no/such/map").clear());

            var acl = client.acl(Fixture.acl(haproxy));
            assertThat(client.acls()).anyMatch(i -> i.file().equals(Fixture.acl(haproxy)));
            assertThat(acl.matches("192.0.2.1")).isTrue();
            acl.add("192.0.2.2");
            acl.addAll(List.of("192.0.2.3", "192.0.2.4"));
            assertThat(acl.matches("192.0.2.2")).isTrue();
            acl.delete("192.0.2.2");
            assertThat(acl.matches("192.0.2.2")).isFalse();
            acl.deleteReference(list(acl.entries()).get(0).reference());
            assertThat(list(acl.entries())).hasSize(2);
            acl.replaceAll(List.of("198.51.100.0/24"));
            assertThat(acl.matches("198.51.100.7")).isTrue();
            acl.clear();
            assertThat(list(acl.entries())).isEmpty();
        }
    }

    @HaproxyTest
    void tables(HaproxyFactory factory) {
        HaproxyProcess haproxy = start(factory);
        try (RuntimeClient client = client(haproxy)) {
            var table = client.table("web");
            assertThat(client.tables())
                    .anyMatch(t -> t.name().equals("web") && t.type().equals("string"));
            String key = "a b;c\\d\"e é";
            table.set(key, Map.of("gpc0", 5L, "gpt0", 7L));
            table.set("other", Map.of("gpc0", 50L));
            TableEntry entry = table.entry(key).orElseThrow();
            assertThat(entry.key()).isEqualTo(key);
            assertThat(entry.number("gpc0")).hasValue(5);
            assertThat(entry.number("gpt0")).hasValue(7);
            assertThat(entry.number("http_req_rate")).hasValue(0);
            assertThat(entry.number("nope")).isEmpty();
            assertThat(entry.expiresIn()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
            assertThat(entry.fields()).containsKey("http_req_rate(10000)");
            assertThat(list(table.entries(TableFilter.ALL))).hasSize(2);
            assertThat(list(table.entries(TableFilter.where("gpc0", TableFilter.Operator.GT, 10))))
                    .extracting(TableEntry::key)
                    .containsExactly("other");
            table.clear(TableFilter.where("gpc0", TableFilter.Operator.GT, 10));
            assertThat(table.entry("other")).isEmpty();
            table.clear(key);
            assertThat(table.entry(key)).isEmpty();
            table.set("x", Map.of());
            table.clear();
            assertThat(list(table.entries(TableFilter.ALL))).isEmpty();
            refused(RefusalKind.NOT_FOUND, () -> client.table("nope").clear());
        }
    }

    @HaproxyTest
    void tls(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = start(factory);
        String dir = haproxy.directory() + "/";
        try (RuntimeClient client = client(haproxy)) {
            var ocsp = client.ocsp();
            OcspEntry listed = ocsp.list().get(0);
            assertThat(listed.serialNumber()).isEqualTo("1000");
            assertThat(listed.path()).isEqualTo(client.release().isAtLeast(3, 0) ? dir + "one.pem" : "");
            OcspResponse response = ocsp.show(listed.id());
            assertThat(response.status()).startsWith("successful");
            assertThat(response.certificateStatus()).isEqualTo("good");
            assertThat(response.nextUpdate())
                    .hasValueSatisfying(t -> assertThat(t).isAfter(Instant.now()));
            assertThat(ocsp.set(Fixture.pkiBytes("one.ocsp"))).contains("OCSP Response updated");
            since(client, 3, 0, () -> assertThat(ocsp.updates()).isEmpty());
            refusedSince(client, 3, 0, () -> ocsp.update(dir + "two.pem", Duration.ofSeconds(5)));
            var certificates = client.certificates();
            assertThat(certificates.list()).extracting("name").contains(dir + "one.pem", dir + "two.pem");
            assertThat(certificates.info(dir + "one.pem").subject()).contains("one.test.example");
            assertThat(certificates.info(dir + "one.pem").status()).isEqualTo("Used");
            assertThat(certificates.info(dir + "one.pem").validUntil())
                    .hasValueSatisfying(t -> assertThat(t).isAfter(Instant.now()));
            certificates.replace(dir + "one.pem", Fixture.pki("two.pem"));
            assertThat(certificates.info(dir + "one.pem").subject()).contains("two.test.example");
            certificates.replace(dir + "one.pem", Fixture.pki("one.pem"));
            certificates.set(dir + "two.pem", Fixture.pki("one.pem"));
            assertThat(certificates.transactionInfo(dir + "two.pem").subject()).contains("one.test.example");
            assertThat(certificates.list()).anyMatch(f -> f.transaction());
            certificates.abort(dir + "two.pem");
            refused(RefusalKind.WRONG_STATE, () -> certificates.commit(dir + "two.pem"));
            assertThatThrownBy(() -> certificates.replace(dir + "two.pem", "-----BEGIN X-----\nnonsense\n"))
                    .isInstanceOf(RuntimeCommandException.class);
            String onlyCertificate = Fixture.pki("one.pem").split("-----BEGIN CERT", 3)[1];
            assertThatThrownBy(() -> certificates.replace(dir + "two.pem", "-----BEGIN CERT" + onlyCertificate))
                    .isInstanceOf(RuntimeCommandException.class);
            assertThat(certificates.list()).noneMatch(f -> f.transaction());
            certificates.create("new.pem");
            refused(RefusalKind.CONFLICT, () -> certificates.create("new.pem"));
            certificates.set("new.pem", Fixture.pki("two.pem"));
            certificates.commit("new.pem");
            var lists = client.crtLists();
            assertThat(lists.list()).contains(dir + "list");
            lists.addLine(dir + "list", "new.pem [alpn h2] *.new.example !x.new.example");
            CrtLists.Entry entry = lists.entries(dir + "list").stream()
                    .filter(e -> e.certificate().equals("new.pem"))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.options()).contains("alpn", "h2");
            assertThat(entry.filters()).containsExactly("*.new.example", "!x.new.example");
            refused(RefusalKind.WRONG_STATE, () -> certificates.delete("new.pem"));
            lists.delete(dir + "list", entry);
            lists.add(dir + "list", "new.pem");
            lists.delete(dir + "list", "new.pem");
            since(client, 3, 4, () -> certificates.addJwt("new.pem"));
            since(client, 3, 4, () -> assertThat(certificates.jwt()).isNotEmpty());
            since(client, 3, 4, () -> certificates.deleteJwt("new.pem"));
            certificates.delete("new.pem");
            since(
                    client,
                    3,
                    2,
                    () -> assertThat(certificates.dump(dir + "one.pem")).contains("BEGIN CERTIFICATE"));
            since(client, 3, 2, () -> assertThat(client.tls().serverNames()).isNotEmpty());
            assertThat(client.tls().providers()).contains("default");
            since(
                    client,
                    3,
                    2,
                    () -> assertThat(client.tls().acmeStatus()).singleElement().satisfies(a -> {
                        assertThat(a.certificate()).isEqualTo(dir + "acme.pem");
                        assertThat(a.section()).isEqualTo("le");
                        assertThat(a.expires()).isPresent();
                        assertThat(a.expiresIn().orElseThrow()).isGreaterThan(Duration.ofDays(300));
                    }));
            refusedSince(client, 3, 2, () -> client.tls().acmeRenew(dir + "one.pem"));
            refusedSince(client, 3, 2, () -> client.tls().acmeChallengeReady(dir + "one.pem", "x.example"));

            var cas = client.caFiles();
            assertThat(cas.list()).extracting("name").contains(dir + "ca.crt");
            assertThat(cas.describe(dir + "ca.crt")).singleElement().satisfies(c -> {
                assertThat(c.name()).isEqualTo(dir + "ca.crt");
                assertThat(c.subject()).contains("haproxy4j test CA");
            });
            cas.replace(dir + "ca.crt", Fixture.pki("ca.crt"));
            cas.create("new.crt");
            cas.set("new.crt", Fixture.pki("ca.crt"));
            cas.abort("new.crt");
            since(client, 3, 0, () -> cas.add("new.crt", Fixture.pki("ca.crt")));
            if (client.release().isAtLeast(3, 0)) {
                cas.commit("new.crt");
            }
            cas.delete("new.crt");
            var crls = client.crlFiles();
            assertThat(crls.list()).extracting("name").contains(dir + "ca.crl");
            assertThat(crls.describe(dir + "ca.crl")).singleElement().satisfies(l -> {
                assertThat(l.issuer()).contains("haproxy4j test CA");
                assertThat(l.lastUpdate()).isPresent();
                assertThat(l.serialNumbers()).isEmpty();
            });
            crls.replace(dir + "ca.crl", Fixture.pki("ca.crl"));
            crls.create("new.crl");
            crls.set("new.crl", Fixture.pki("ca.crl"));
            crls.abort("new.crl");
            crls.set("new.crl", Fixture.pki("ca.crl"));
            crls.commit("new.crl");
            crls.delete("new.crl");

            var keys = client.ticketKeys();
            assertThat(keys.list()).extracting("file").contains(dir + "keys");
            keys.rotate(dir + "keys", FullHaproxy.ticketKey(9));
            keys.rotate("#" + keys.list().get(0).id(), FullHaproxy.ticketKey(10));
        }
    }

    @HaproxyTest
    void process(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = start(factory);
        try (RuntimeClient client = client(haproxy)) {
            var process = client.process();
            assertThat(process.info().version()).isEqualTo(process.version());
            assertThat(process.info().pid()).isEqualTo(haproxy.pids().workers().get(0));
            assertThat(process.info().isStopping()).isFalse();
            assertThat(list(process.streamTypedInfo())).anyMatch(v -> v.name().equals("Pid"));
            assertThat(process.environment()).containsEntry("GREETING", "a b");
            assertThat(process.environment("GREETING")).hasValue("a b");
            assertThat(process.environment("NO_SUCH")).isEmpty();
            assertThat(process.startupLogs()).isNotNull();
            assertThat(process.libraries()).anyMatch(l -> l.path().contains("libc") && l.size() > 4096);
            assertThat(process.level()).isEqualTo(AccessLevel.ADMIN);
            assertThat(process.sockets())
                    .anyMatch(s -> s.address().endsWith("other.sock") && s.level() == AccessLevel.OPERATOR);
            assertThat(process.help()).containsKey("help [<command>]");
            since(client, 3, 2, () -> assertThat(process.echo("a b;c")).isEqualTo("a b;c"));
            process.setMaxconn(400);
            assertThat(process.info().maxconn()).isEqualTo(400);
            for (RateLimit limit : RateLimit.values()) {
                process.setRateLimit(limit, 100);
            }
            assertThat(process.variable("proc.given").orElseThrow().value()).isEqualTo("hello");
            assertThat(process.variable("proc.missing")).isEmpty();
            process.setVariable("proc.mine", "int(42)");
            assertThat(process.variable("proc.mine").orElseThrow().value()).isEqualTo("42");
            assertThat(process.httpRequest("GET", "http://" + haproxy.address().host() + ":8082/", Fixture.LONG))
                    .satisfies(a -> {
                        assertThat(a.status()).isEqualTo(200);
                        assertThat(a.header("Content-Type")).hasValue("text/plain");
                        assertThat(a.body()).isEqualTo("hi there");
                    });
            since(
                    client,
                    3,
                    0,
                    () -> assertThat(process.anonymisation().enabled()).isFalse());
            since(client, 3, 0, () -> process.setAnonymisationKey(7));
            if (client.release().isAtLeast(3, 0)) {
                try (RuntimeSession session = client.session()) {
                    session.idleTimeout(Duration.ofSeconds(30));
                    session.process().anonymise();
                    assertThat(session.process().anonymisation().enabled()).isTrue();
                    assertThat(session.process().anonymisation().key()).isPresent();
                    assertThat(session.servers().states()).extracting("backend").doesNotContain("web");
                    session.process().showPlain();
                    session.lowerTo(AccessLevel.OPERATOR);
                    session.lowerTo(AccessLevel.USER);
                    assertThat(session.process().level()).isEqualTo(AccessLevel.USER);
                }
            } else {
                try (RuntimeSession session = client.session()) {
                    session.idleTimeout(Duration.ofSeconds(30));
                    session.lowerTo(AccessLevel.OPERATOR);
                    assertThat(session.process().level()).isEqualTo(AccessLevel.OPERATOR);
                    session.lowerTo(AccessLevel.USER);
                    assertThat(session.process().level()).isEqualTo(AccessLevel.USER);
                }
            }

            assertThat(client.peers().list()).extracting("name").contains("me", "other");
            assertThat(client.peers().list("cluster")).anyMatch(p -> p.remote());
            assertThat(client.peers().sections()).singleElement().satisfies(section -> {
                assertThat(section.name()).isEqualTo("cluster");
                assertThat(section.fields()).containsKeys("flags", "resync_timeout");
                assertThat(section.peers())
                        .allSatisfy(peer -> assertThat(peer.tables())
                                .isNotEmpty()
                                .allSatisfy(table -> assertThat(table)
                                        .containsKeys("local_id", "last_pushed", "id", "localupdate")));
            });
            assertThat(client.resolvers().list("dns"))
                    .singleElement()
                    .satisfies(n -> assertThat(n.timedOut()).isPresent());
            assertThat(client.resolvers().list()).isNotEmpty();
            fetch(haproxy, 8080);
            Fixture.await(
                    "an object in the cache",
                    () -> client.caches().list().stream()
                            .anyMatch(c ->
                                    c.name().equals("store") && !c.objects().isEmpty()));
        }
    }

    private static void fetch(HaproxyProcess haproxy, int port) throws IOException {
        try (Socket socket = new Socket(haproxy.address().host(), port)) {
            socket.getOutputStream()
                    .write("GET /x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @HaproxyTest
    void diagnostics(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = start(factory);
        try (RuntimeClient client = client(haproxy)) {
            var diagnostics = client.diagnostics();
            Activity activity = diagnostics.activity();
            assertThat(activity.counters().get("loops").perThread()).hasSize(2);
            assertThat(activity.values()).containsKey("date_now");
            assertThat(diagnostics.pools()).anySatisfy(p -> {
                assertThat(p.name()).isEqualTo("buffer");
                assertThat(p.objectSize()).isEqualTo(16384);
                assertThat(p.allocatedBytes()).isEqualTo(p.allocated() * 16384);
                assertThat(p.failures()).hasValue(0);
                assertThat(p.users()).isPresent();
            });
            assertThat(diagnostics.threads()).hasSize(2).allSatisfy(t -> {
                assertThat(t.stuck()).isFalse();
                assertThat(t.sincePoll()).isPositive();
                assertThat(t.loops().isPresent()).isEqualTo(client.release().isAtLeast(3, 2));
                assertThat(t.fields()).containsKey("rq");
            });
            assertThat(diagnostics.threads()).filteredOn(ThreadState::current).hasSize(1);
            assertThat(diagnostics.tasks())
                    .allSatisfy(t -> assertThat(t.function()).isNotEmpty());
            assertThat(diagnostics.fileDescriptors())
                    .anyMatch(d -> d.frontend().equals("fe")
                            && d.family().equals("ipv4")
                            && d.localPort().equals(OptionalLong.of(8080))
                            && d.handler().equals("sock_accept_iocb")
                            && !d.suspicious());
            since(
                    client,
                    3,
                    0,
                    () -> assertThat(diagnostics.buildInfo()).satisfies(d -> {
                        assertThat(d.version()).isEqualTo(client.process().version());
                        assertThat(d.features()).contains("OPENSSL", "EPOLL").doesNotContain("KQUEUE");
                        assertThat(d.value("Platform info", "OS name")).hasValue("Linux");
                    }));
            since(client, 3, 0, () -> assertThat(diagnostics.hash("abc")).isNotEmpty());
            diagnostics.setProfiling(Diagnostics.Profile.TASKS, true);
            fetch(haproxy, 8082);
            // A thread counts a call once it has come back from it.
            Fixture.await(
                    "the call is counted",
                    () -> diagnostics.profiling().functions().stream()
                            .anyMatch(f -> f.name().startsWith("process_stream")
                                    && f.cpuAverage().isPresent()));
            assertThat(diagnostics.profiling()).satisfies(p -> {
                assertThat(p.tasks()).isEqualTo("on");
                assertThat(p.memory()).isEqualTo("off");
                assertThat(p.functions()).anySatisfy(f -> {
                    assertThat(f.name()).startsWith("process_stream");
                    assertThat(f.calls()).isPositive();
                    assertThat(f.cpuAverage())
                            .hasValueSatisfying(c -> assertThat(c).isPositive());
                    assertThat(f.caller().isEmpty()).isEqualTo(!client.release().isAtLeast(3, 0));
                });
            });
            diagnostics.setProfiling(Diagnostics.Profile.TASKS, false);
            refusedSince(client, 2, 6, () -> diagnostics.setProfiling(Diagnostics.Profile.MEMORY, true));
            assertThat(diagnostics.errors("fe")).isEmpty();
            sendInvalid(haproxy, 8080);
            assertThat(diagnostics.errors("fe")).singleElement().satisfies(e -> {
                assertThat(e.request()).isTrue();
                assertThat(e.proxy()).isEqualTo("fe");
                assertThat(e.message()).isEqualTo(INVALID);
                assertThat(e.position()).hasValue(INVALID.indexOf(" st"));
                assertThat(e.source()).startsWith("127.");
            });
            assertThat(diagnostics.errors()).hasSize(1);
            since(
                    client,
                    3,
                    0,
                    () -> assertThat(diagnostics.debugCounters())
                            .allSatisfy(c -> assertThat(c.place()).contains(".c:")));
            refused(RefusalKind.NOT_FOUND, () -> diagnostics.errors("nope"));
            assertThat(diagnostics.eventSinks())
                    .anyMatch(s -> s.name().equals("buf0") && s.type().equals("buffer"));
            assertThat(diagnostics.traces())
                    .anyMatch(t -> t.name().equals("h1")
                            && t.state() == TraceSource.State.STOPPED
                            && t.description().equals("HTTP/1 multiplexer"));
            diagnostics.trace("h1", "sink", "buf0");
            diagnostics.trace("h1", "level", "developer");
            diagnostics.trace("h1", "start", "now");
            assertThat(diagnostics.traces())
                    .anyMatch(t -> t.name().equals("h1") && t.state() == TraceSource.State.RUNNING);
            assertThat(diagnostics.traceStatus("h1").sink()).isEqualTo("buf0");
            assertThat(diagnostics.traceStatus("h1").events())
                    .contains(new TraceStatus.Event("h1c_new", true, false, false, false));
            try (Rows<Event> events = diagnostics.follow("buf0", true, Fixture.LONG)) {
                fetch(haproxy, 8082);
                Event event = events.next();
                assertThat(event.text()).contains("h1");
                assertThat(event.priority()).isPresent();
                assertThat(event.time())
                        .hasValueSatisfying(
                                t -> assertThat(t).isAfter(Instant.now().minusSeconds(60)));
            }
            diagnostics.stopTraces();
            assertThat(list(diagnostics.events("buf0"))).isNotEmpty();
        }
    }

    private static final String INVALID = "GET / HTTP/1.1\r\nho st: \\x\u0001\u00e9\t\r\n\r\n";

    private static void sendInvalid(HaproxyProcess haproxy, int port) throws IOException {
        try (Socket socket = new Socket(haproxy.address().host(), port)) {
            socket.getOutputStream().write(INVALID.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 400");
        }
    }

    /** 3.4 is the first release whose servers speak QUIC, so it is the client here. */
    @HaproxyTest
    void quic(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = start(factory);
        try (RuntimeClient client = client(haproxy)) {
            if (!client.release().isAtLeast(3, 0)) {
                assertThatThrownBy(() -> client.diagnostics().quic()).isInstanceOf(CommandNotAvailableException.class);
                return;
            }
            try (HaproxyProcess dialler = HaproxyProcess.builder(
                            HaproxyVersions.fromEnvironment().get("3.4"))
                    .config("""
                            global
                                expose-experimental-directives
                            defaults
                                mode http
                                timeout connect 5s
                                timeout client 10s
                                timeout server 10s
                            listen l
                                bind "${ADDRESS}:8080"
                                server q quic4@%s:8445 ssl verify none alpn h3 sni str(a.test)
                            """.formatted(haproxy.address().host()))
                    .start()) {
                fetch(dialler, 8080);
                Fixture.await(
                        "both sides are done with the handshake",
                        () -> client.diagnostics().quic().stream()
                                .anyMatch(q -> q.state().equals("ESTAB")
                                        && q.connectionIds().size() == 2));
                assertThat(client.diagnostics().quic()).singleElement().satisfies(q -> {
                    assertThat(q.frontend()).isEqualTo("q");
                    assertThat(q.state()).isEqualTo("ESTAB");
                    assertThat(q.local()).isEqualTo(haproxy.address().host() + ":8445");
                    assertThat(q.connectionIds()).hasSize(2);
                });
            }
        }
    }

    @HaproxyTest
    void master(HaproxyFactory factory) throws Exception {
        HaproxyProcess haproxy = start(factory);
        Transport transport = RECORDER.recording(factory.binary().release(), Transport.unix(haproxy.masterSocket()));
        try (MasterClient master = MasterClient.of(transport, TimeLimits.DEFAULT)) {
            ProcessList before = master.processes();
            assertThat(before.workers()).hasSize(1);
            assertThat(before.masterPid()).isEqualTo(haproxy.pids().master().getAsLong());
            RuntimeClient worker = master.worker();
            assertThat(worker.process().info().pid())
                    .isEqualTo(before.workers().get(0).pid());
            assertThat(worker.server("web", "s1").weight().current()).isEqualTo(10);
            refused(RefusalKind.NOT_FOUND, () -> worker.server("web", "nope").weight());
            refused(RefusalKind.NOT_FOUND, () -> worker.server("web", "nope").setWeight(3));
            worker.map(Fixture.map(haproxy)).addAll(Map.of("10.0.0.1", "by master", "10.0.0.2", "too"));
            assertThat(worker.map(Fixture.map(haproxy)).get("10.0.0.1")).hasValue("by master");
            worker.process().setVariable("proc.bymaster", "int(1)");
            assertThat(worker.process()
                            .httpRequest("GET", "http://" + haproxy.address().host() + ":8082/", Fixture.LONG)
                            .body())
                    .isEqualTo("hi there");
            Server spare = worker.server("web", "spare");
            spare.add("127.0.0.1", 8099);
            long begin = System.nanoTime();
            if (master.release().isAtLeast(3, 2)) {
                worker.process().pause(Duration.ofMillis(300));
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
                RuntimeClient byPid = master.worker(before.workers().get(0).pid());
                refused(RefusalKind.NOT_REACHED, () -> byPid.server("web", "s1").awaitRemovable(Duration.ofMillis(50)));
            } else {
                assertThatThrownBy(() -> worker.process().pause(Duration.ofMillis(300)))
                        .isInstanceOf(CommandNotAvailableException.class);
                assertThatThrownBy(() -> worker.diagnostics().follow("buf0", false, Duration.ofSeconds(1)))
                        .isInstanceOf(CommandNotAvailableException.class);
            }
            assertThat(spare.remove(Fixture.LONG)).isTrue();
            refused(RefusalKind.NOT_FOUND, spare::weight);
            RuntimeClient gone = master.worker(999_999);
            refused(RefusalKind.NO_SUCH_PROCESS, () -> gone.execute("show", "info"));
            assertThat(master.master().process().level()).isEqualTo(AccessLevel.ADMIN);
            assertThat(master.master().process().sockets()).isEmpty();
            assertThat(master.master().process().help()).isNotEmpty();
            if (master.release().isAtLeast(3, 2)) {
                assertThat(master.master().process().environment()).isNotEmpty();
                assertThat(master.master().process().echo("x")).isEqualTo("x");
            }
            Reload good = master.reload(Fixture.LONG);
            assertThat(good.successful()).isTrue();
            assertThat(good.serving().get(0).pid())
                    .isNotEqualTo(before.workers().get(0).pid());
            if (master.release().isAtLeast(3, 0)) {
                assertThat(good.messages()).isNotEmpty();
                assertThat(master.startupLogs()).isNotEmpty();
            }
            long serving = good.serving().get(0).pid();
            assertThat(master.worker(serving).process().info().pid()).isEqualTo(serving);
            String config = Files.readString(haproxy.configFile());
            Files.writeString(haproxy.configFile(), config + "\nfrontend broken\n    frobnicate\n");
            Reload bad = master.reload(Fixture.LONG);
            assertThat(bad.successful()).isFalse();
            assertThat(bad.serving()).extracting("pid").contains(serving);
            if (master.release().isAtLeast(3, 0)) {
                assertThat(bad.messages())
                        .anyMatch(m -> m.severity() == StartupMessage.Severity.ALERT
                                && haproxy.configFile().toString().equals(m.file())
                                && m.line() > 0);
            }
            Files.writeString(haproxy.configFile(), config);
            if (master.release().isAtLeast(3, 0)) {
                assertThat(master.hardReload(Fixture.LONG).successful()).isTrue();
            } else {
                assertThatThrownBy(() -> master.hardReload(Duration.ofSeconds(1)))
                        .isInstanceOf(CommandNotAvailableException.class);
            }
            assertThat(worker.process().info().isStopping()).isFalse();
        }
    }

    @AfterAll
    static void everyCommandWasUsed() throws IOException {
        Map<String, String> notes = new HashMap<>(EXCLUDED);
        notes.putAll(SETTINGS);
        RECORDER.write(Path.of("target", "command-coverage.tsv"), HaproxyVersions.releases(), notes);
        List<String> wrong = new ArrayList<>();
        for (CommandSpec spec : CommandCatalog.builtIn().commands()) {
            for (String release : RUN) {
                if (!spec.isIn(HaproxyRelease.parse(release)) && RECORDER.tested(spec.name(), release)) {
                    wrong.add(spec.name() + " must not be sent to " + release);
                }
            }
            if (spec.path().contains("*") || EXCLUDED.containsKey(spec.name())) {
                continue;
            }
            if (!RECORDER.typed(spec.name())) {
                wrong.add(spec.name() + " by a typed method");
            }
            for (String release : RUN) {
                if (spec.isIn(HaproxyRelease.parse(release)) && !RECORDER.tested(spec.name(), release)) {
                    wrong.add(spec.name() + " on " + release);
                }
            }
        }
        assertThat(wrong).as("what is wrong with the tests of commands").isEmpty();
    }
}
