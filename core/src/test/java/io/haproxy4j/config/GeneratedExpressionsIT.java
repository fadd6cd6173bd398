// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.SampleArguments.Attempt;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.config.expr.AclTest;
import io.haproxy4j.config.expr.Acls;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.Fetches;
import io.haproxy4j.config.expr.IntComparison;
import io.haproxy4j.config.expr.LogAlias;
import io.haproxy4j.config.expr.LogFlag;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.expr.LogItem;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.ProxyMode;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Calls every method of expressions and puts what it gives to every release that should have it. */
class GeneratedExpressionsIT {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("map", "DIR/empty.map"),
            Map.entry("certificate", "DIR/cert.pem"),
            Map.entry("table", "tbl1"),
            Map.entry("backend", "be1"),
            Map.entry("frontend", "fe1"),
            Map.entry("server", "be1/s1"),
            Map.entry("users", "users1"),
            Map.entry("group", "g1"),
            Map.entry("httpAuthGroup.patterns", "g1"),
            Map.entry("network", "10.0.0.0/8"),
            Map.entry("networks", "10.0.0.0/8"),
            Map.entry("methods", "GET"),
            Map.entry("patterns", "01"),
            Map.entry("fallback", "127.0.0.1"),
            Map.entry("acl", "a1"),
            Map.entry("variable", "txn.x"),
            Map.entry("offsetVar", "txn.x"),
            Map.entry("lengthVar", "txn.x"),
            Map.entry("algorithmVar", "txn.x"),
            Map.entry("alias", "DIR/cert.pem"),
            Map.entry("jwtDecryptCert.certificate", "txn.certificate"),
            Map.entry("tag", "txn.tag"),
            Map.entry("nonce", "Zm9vb2Zvb29mb29wZm9vbw=="),
            Map.entry("key", "Zm9vb2Zvb29mb29wZm9vbw=="),
            Map.entry("secret", "Zm9vb2Zvb29mb29wZm9vbw=="),
            Map.entry("secureMemcmp.variable", "txn.x"),
            Map.entry("aad", "Zm9v"),
            Map.entry("algorithm", "sha256"),
            Map.entry("address", "127.0.0.1"),
            Map.entry("ipv6.address", "::1"),
            Map.entry("hex", "00ff"),
            Map.entry("payload.hex", "00ff"),
            Map.entry("format", "%Y"),
            Map.entry("jsonPath", "$.a"),
            Map.entry("jwk", "txn.jwk"),
            Map.entry("field", "1.2"),
            Map.entry("mask4", "255.255.0.0"),
            Map.entry("mask6", "64"),
            Map.entry("regex", "a"),
            Map.entry("sink", "stderr"),
            Map.entry("reqSslVer.pattern", "3.1"),
            Map.entry("delimiter", ";"),
            Map.entry("separator", "."),
            Map.entry("method", "GET"));

    /** Numbers that arguments may have to be; the first that is in range counts. */
    private static final List<Integer> NUMBERS = List.of(1, 4, 128, 256);

    private static final Map<String, Integer> NUMBER = Map.of("mqttFieldValueConnack", 17);

    private static final ExpressionTable TABLE = new ExpressionTable();

    @TempDir
    private Path folder;

    private SampleArguments arguments;

    @BeforeEach
    void makeFiles() throws Exception {
        arguments = new SampleArguments(folder, TEXTS);
        try (InputStream file = GeneratedExpressionsIT.class.getResourceAsStream("cert.pem")) {
            Files.copy(Objects.requireNonNull(file), folder.resolve("cert.pem"));
        }
        Files.createFile(folder.resolve("empty.map"));
    }

    private static Stream<Method> methods(Class<?> type, boolean isStatic) {
        // Those a class inherits from one that is not public are its own as bridges, which lack the names of
        // parameters.
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .filter(owner -> owner != Object.class)
                .flatMap(owner -> Stream.of(owner.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> Modifier.isStatic(method.getModifiers()) == isStatic)
                .filter(method -> !method.getName().startsWith("raw"))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString));
    }

    /** What a method gives for the first numbers it takes. */
    private Object call(Method method, Object receiver) throws Exception {
        // The classes with the methods are not public.
        method.setAccessible(true);
        Object result = null;
        Integer fitting = NUMBER.get(method.getName());
        for (int number : fitting == null ? NUMBERS : List.of(fitting)) {
            result = method.invoke(receiver, arguments.of(method, 0, new Attempt(number, "word")));
            if (!(result instanceof Expr expression)
                    || expression.word().problems().isEmpty()) {
                return result;
            }
        }
        throw new AssertionError(method + " takes none of the numbers: " + result);
    }

    private record Call(String keyword, Method method, Word word) {}

    private List<Call> fetches() throws Exception {
        List<Call> calls = new ArrayList<>();
        for (Method method : methods(Fetches.class, true).toList()) {
            if (call(method, null) instanceof Expr expression) {
                String text = expression.word().text();
                calls.add(new Call(text.replaceFirst("(?s)\\(.*", ""), method, expression.word()));
            }
        }
        return calls;
    }

    /** An expression of each type. */
    private static List<Expr> receivers() {
        return List.of(
                Fetches.var("txn.x"),
                Fetches.alwaysTrue(),
                Fetches.int_(5),
                Fetches.src(),
                Fetches.ipv4("1.2.3.4"),
                Fetches.str("abc"),
                Fetches.bin("00ff"),
                Fetches.method());
    }

    private List<Call> converters() throws Exception {
        List<Call> calls = new ArrayList<>();
        for (Expr receiver : receivers()) {
            String start = receiver.word().text() + ",";
            for (Method method : methods(receiver.getClass(), false).toList()) {
                boolean same = method.getReturnType() == Object.class;
                if ((same || Expr.class.isAssignableFrom(method.getReturnType()))
                        && call(method, receiver) instanceof Expr expression
                        && expression.word().text().startsWith(start)) {
                    String converter = expression.word().text().substring(start.length());
                    calls.add(new Call(converter.replaceFirst("(?s)\\(.*", ""), method, expression.word()));
                }
            }
        }
        return calls;
    }

    private static boolean has(Method method, HaproxyVersion version) {
        return TABLE.has(method, version);
    }

    private static Set<String> keywords(String table) throws Exception {
        return new TreeSet<>(
                rows("facts/" + table, table.equals("acls") ? "alias" : "name").keySet());
    }

    private static Map<String, Map<String, String>> rows(String table, String key) throws Exception {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        Facts.table(table).forEach(row -> rows.put(row.get(key), row));
        return rows;
    }

    @HaproxyTest
    void everyFetch(HaproxyBinary haproxy) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        Map<String, Map<String, String>> curated = rows("curated/fetches", "keyword");
        Map<String, List<String>> places = new LinkedHashMap<>();
        Set<String> called = new TreeSet<>();
        int count = 0;
        for (Call call : fetches()) {
            called.add(call.keyword());
            if (has(call.method(), version)) {
                places.computeIfAbsent(place(curated.get(call.keyword()).get("needs")), key -> new ArrayList<>())
                        .add(call.word().render());
                count++;
            }
        }
        assertThat(TABLE.keywords("fetch")).isEqualTo(keywords("fetches"));
        assertThat(camel(called)).isEqualTo(camel(keywords("fetches")));
        assertThat(count).isGreaterThan(750);
        for (Map.Entry<String, List<String>> place : places.entrySet()) {
            accepted(haproxy, place.getKey(), place.getValue());
        }
    }

    /** Names of one fetch that differ only in their punctuation are one method. */
    private static Set<String> camel(Set<String> names) {
        return names.stream().map(name -> name.replaceAll("[^A-Za-z0-9]", "")).collect(Collectors.toSet());
    }

    private static String place(String needs) {
        return Arrays.stream(needs.split(";"))
                .filter(need -> need.startsWith("in="))
                .map(need -> need.substring(3))
                .findFirst()
                .orElse("http-request");
    }

    @HaproxyTest
    void everyConverter(HaproxyBinary haproxy) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        Set<String> called = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (Call call : converters()) {
            called.add(call.keyword());
            if (has(call.method(), version)) {
                words.add(call.word().render());
            }
        }
        assertThat(TABLE.keywords("converter")).isEqualTo(keywords("converters"));
        assertThat(called).isEqualTo(keywords("converters"));
        assertThat(words).hasSizeGreaterThan(500);
        accepted(haproxy, "http-request", words);
    }

    /** All tests that expressions of all types can make, those after casts included, and all words for ACLs. */
    @HaproxyTest
    void everyTest(HaproxyBinary haproxy) throws Exception {
        Set<String> tests = new TreeSet<>();
        for (Expr receiver : receivers()) {
            addTests(receiver, tests);
            for (Method cast : methods(receiver.getClass(), false)
                    .filter(method -> method.getName().startsWith("as"))
                    .toList()) {
                addTests((Expr) call(cast, receiver), tests);
            }
        }
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        for (Method method :
                methods(Acls.class, true).filter(each -> has(each, version)).toList()) {
            Object result = call(method, null);
            if (result instanceof IntComparison comparison) {
                addTests(comparison, tests);
            } else {
                tests.add(line((AclTest) result));
                addTests(result, tests);
            }
        }
        assertThat(TABLE.keywords("acl")).isEqualTo(keywords("acls"));
        assertThat(tests).hasSizeGreaterThan(250);
        List<String> http =
                tests.stream().filter(test -> !test.startsWith("req.ssl_ver")).toList();
        List<String> tcp =
                tests.stream().filter(test -> test.startsWith("req.ssl_ver")).toList();
        accepted(haproxy, "acl", http);
        accepted(haproxy, "acl tcp", tcp);
    }

    private void addTests(Object receiver, Set<String> tests) throws Exception {
        if (receiver instanceof AclTest test) {
            tests.add(line(test));
        }
        for (Method method : methods(receiver.getClass(), false).toList()) {
            if (AclTest.class.isAssignableFrom(method.getReturnType())
                    && !Expr.class.isAssignableFrom(method.getReturnType())
                    && !method.getName().equals("criterion")) {
                boolean id = method.getName().equals("id");
                tests.add(line((AclTest) (id ? method.invoke(receiver, tests.size()) : call(method, receiver))));
            } else if (method.getReturnType() == IntComparison.class) {
                addTests(call(method, receiver), tests);
            }
        }
    }

    private static String line(AclTest test) {
        return test.words().stream().map(Word::render).collect(Collectors.joining(" "));
    }

    @HaproxyTest
    void everyItemOfLogFormats(HaproxyBinary haproxy) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        Map<String, Map<String, String>> rows = rows("curated/log-aliases", "alias");
        List<String> formats = new ArrayList<>();
        for (LogAlias alias : LogAlias.values()) {
            if (Facts.has(Objects.requireNonNull(rows.get(alias.alias())), version)) {
                formats.add(LogFormat.alias(alias).thenText("x").word().render());
                for (LogFlag flag : LogFlag.values()) {
                    formats.add(
                            LogFormat.item(LogItem.of(alias).with(flag)).word().render());
                    formats.add(LogFormat.item(LogItem.of(alias).without(flag))
                            .word()
                            .render());
                }
            }
        }
        if (version.atLeast(HaproxyVersion.V3_0)) {
            formats.add(LogFormat.item(LogItem.of(Fetches.src()).named("a_b-1").with(LogFlag.JSON, LogFlag.QUOTE))
                    .word()
                    .render());
            for (LogItem.Type type : LogItem.Type.values()) {
                formats.add(LogFormat.item(LogItem.of(Fetches.src()).named("a", type))
                        .word()
                        .render());
                formats.add(LogFormat.item(LogItem.of(LogAlias.STATUS).named("", type))
                        .word()
                        .render());
            }
        }
        accepted(haproxy, "log-format", formats);
    }

    /** What the table of casts says, each pair put to HAProxy as a converter that wants the other type. */
    @HaproxyTest
    void castsAreWhatTheTableSays(HaproxyBinary haproxy) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        Map<String, String> values = Map.of(
                "any",
                "var(txn.x)",
                "bool",
                "always_true",
                "sint",
                "rand(5)",
                "addr",
                "src",
                "ipv4",
                "ipv4(1.2.3.4)",
                "ipv6",
                "ipv6(::1)",
                "str",
                "str(a)",
                "bin",
                "bin(00)",
                "meth",
                "method");
        Map<String, String> wanting = Map.of(
                "any",
                "debug(a,stderr)",
                "bool",
                "iif(a,b)",
                "sint",
                "add(1)",
                "addr",
                "ipmask(24)",
                "str",
                "lower",
                "bin",
                "hex");
        Set<String> table = Facts.table("facts/casts").stream()
                .filter(row -> Facts.has(row, version))
                .map(row -> row.get("from") + " " + row.get("to"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> real = new TreeSet<>();
        for (Map.Entry<String, String> from : values.entrySet()) {
            for (Map.Entry<String, String> to : wanting.entrySet()) {
                if (check(haproxy, "http-request", List.of(from.getValue() + "," + to.getValue()))
                        .accepted()) {
                    real.add(from.getKey() + " " + to.getKey());
                }
            }
        }
        assertThat(real).isEqualTo(table);
    }

    private static void accepted(HaproxyBinary haproxy, String place, List<String> words) throws Exception {
        Map<String, String> refused = new LinkedHashMap<>();
        findRefused(haproxy, place, words, refused);
        assertThat(refused).as(place).isEmpty();
    }

    /** HAProxy stops at the first error of some kinds, so the refused ones are found by halving. */
    private static void findRefused(
            HaproxyBinary haproxy, String place, List<String> words, Map<String, String> refused) throws Exception {
        CheckReport report = check(haproxy, place, words);
        if (report.accepted()) {
            return;
        }
        if (words.size() == 1) {
            refused.put(words.get(0), report.diagnostics().toString());
            return;
        }
        int half = words.size() / 2;
        findRefused(haproxy, place, words.subList(0, half), refused);
        findRefused(haproxy, place, words.subList(half, words.size()), refused);
    }

    private static CheckReport check(HaproxyBinary haproxy, String place, List<String> words) throws Exception {
        return HaproxyChecker.of(haproxy.path()).check(around(place, words));
    }

    private static HaproxyConfig around(String place, List<String> words) {
        List<String> lines = lines(place, words);
        return HaproxyConfig.builder()
                .global(g -> g.localpeer("local1"))
                .defaults(d -> d.mode(ProxyMode.HTTP)
                        .timeoutClient(Duration.ofSeconds(5))
                        .timeoutServer(Duration.ofSeconds(5))
                        .timeoutConnect(Duration.ofSeconds(5)))
                .section(
                        SectionKind.USERLIST,
                        "users1",
                        u -> u.raw("group g1 users u1").raw("user u1 insecure-password p1"))
                .backend("tbl1", b -> b.raw("stick-table type ip size 1k expire 1m store conn_cnt,gpc0,gpt0"))
                .backend("be1", b -> b.raw("server s1 127.0.0.1:8080"))
                .listen("fe1", f -> {
                    f.raw("bind 127.0.0.1:10080");
                    f.raw("acl a1 always_true");
                    f.raw("stick-table type ip size 1k expire 1m store conn_cnt,gpc0,gpt0");
                    lines.forEach(f::raw);
                    f.raw("server s1 127.0.0.1:8080");
                })
                .build();
    }

    private static List<String> lines(String place, List<String> words) {
        List<String> lines = new ArrayList<>();
        if (place.startsWith("tcp") || place.endsWith("tcp")) {
            lines.add("mode tcp");
        } else {
            lines.addAll(List.of("declare capture request len 40", "declare capture request len 40"));
            lines.addAll(List.of("declare capture response len 40", "declare capture response len 40"));
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (place) {
                case "acl" -> lines.addAll(List.of("acl t" + i + " " + word, "http-request deny if t" + i));
                case "acl tcp" ->
                    lines.addAll(List.of("acl t" + i + " " + word, "tcp-request content reject if t" + i));
                case "log-format" -> lines.add("http-request set-header x " + word);
                default -> lines.add(place + " set-var(txn.y) " + word);
            }
        }
        return lines;
    }
}
