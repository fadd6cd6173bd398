// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Calls generated methods with the arguments that the generator wrote beside them. */
public final class GeneratedMethods {

    private static final String TABLE = "/io/haproxy4j/keepalived/keyword-methods.tsv";

    private static final Set<String> ACTIONS =
            Set.of("table", "lookup", "l3mdev", "goto_", "nop", "blackhole", "prohibit", "unreachable");
    private static final Set<String> PRIORITIES = Set.of("priority", "preference", "order");
    private static final Set<String> IPV6_ONLY = Set.of("inet6", "from", "pref", "expires", "nexthopViaInet6");

    private final List<Row> rows;

    /**
     * A generated method.
     *
     * @param block the block its builder is for; empty for options of a line
     * @param keyword the keyword; empty where lines do not begin with one
     * @param type the builder, or the options of a line
     * @param method its name
     * @param parameters the types of its parameters
     * @param arguments what to give it
     * @param since first version that knows what it writes; empty if all that know the keyword do
     * @param options the type of the options it takes; empty if it takes none
     */
    public record Row(
            String block,
            String keyword,
            String type,
            String method,
            List<String> parameters,
            List<String> arguments,
            String since,
            String options) {

        /** {@return the method as it stands in reports} */
        public String signature() {
            return type + "." + method + "(" + String.join(", ", parameters) + ")";
        }
    }

    /**
     * A call and what it writes.
     *
     * @param method the method of the keyword
     * @param call the methods called, in words
     * @param since first versions that know what they write, of the method and of each option
     * @param statement what they made
     */
    public record Call(Row method, String call, List<String> since, Statement statement) {

        /** {@return whether a version knows all that is written} */
        public boolean knownTo(KeepalivedVersion version) {
            return Stream.concat(Stream.of(method.since()), since.stream())
                    .filter(s -> !s.isEmpty())
                    .allMatch(s -> KeepalivedVersion.parse(s).compareTo(version) <= 0);
        }

        /** {@return this block with a line in it} */
        public Call with(Call line) {
            return new Call(
                    method,
                    call + " " + line.call,
                    since,
                    Statement.block(
                            statement.place(), statement.keyword(), statement.words(), List.of(line.statement)));
        }

        /** {@return the statement as it stands in a file} */
        public String text() {
            return ConfigWriter.render(List.of(statement)).text();
        }
    }

    private GeneratedMethods(List<Row> rows) {
        this.rows = rows;
    }

    /** {@return the methods in the table} */
    public static GeneratedMethods load() {
        try (var table = GeneratedMethods.class.getResourceAsStream(TABLE)) {
            return new GeneratedMethods(new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(c -> new Row(c[0], c[1], c[2], c[3], split(c[4], ","), split(c[5], "\\|"), c[6], c[7]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> split(String cell, String separator) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
    }

    /** {@return all methods} */
    public List<Row> rows() {
        return rows;
    }

    /** Every way to write a keyword: each of its methods, with each of the options it takes. */
    public List<Call> calls(String block, String keyword) {
        List<Call> calls = new ArrayList<>();
        rows.stream()
                .filter(row -> row.block().equals(block) && row.keyword().equals(keyword))
                .forEach(row -> options(row.options())
                        .forEach(option -> calls.add(new Call(
                                row,
                                row.signature() + option.words(),
                                option.since(),
                                call(fitting(row, option.first()), option.options())))));
        return calls;
    }

    /** The first of the methods that are called, empty for none; all of them in words; and the calls. */
    private record Option(String first, String words, List<String> since, Consumer<Object> options) {}

    /** The method with arguments that the option goes with. */
    private static Row fitting(Row row, String option) {
        UnaryOperator<String> fit = UnaryOperator.identity();
        if (row.options().endsWith("Route") && IPV6_ONLY.contains(option)) {
            fit = argument ->
                    argument.replace("198.51.100.0/24", "2001:db8:1::/64").replace("192.0.2.9", "2001:db8::9");
        } else if (option.equals("peer")) {
            fit = argument -> argument.replaceFirst("/.*", "");
        }
        return new Row(
                row.block(),
                row.keyword(),
                row.type(),
                row.method(),
                row.parameters(),
                row.arguments().stream().map(fit).toList(),
                row.since(),
                row.options());
    }

    /** One call for each method of some options; one that does nothing if there are no options. */
    private List<Option> options(String type) {
        if (type.isEmpty()) {
            return List.of(new Option("", "", List.of(), o -> {}));
        }
        return rows.stream()
                .filter(row -> row.type().equals(type) && row.block().isEmpty())
                .flatMap(row -> options(row.options()).stream()
                        .map(inner -> new Option(
                                row.method(), " " + row.signature() + inner.words(), List.of(row.since()), o -> {
                                    companions(row).forEach(other -> invoke(o, other, c -> {}));
                                    invoke(o, row, inner.options());
                                })))
                .toList();
    }

    /** What keepalived wants beside an option. */
    private List<Row> companions(Row option) {
        List<String> companions = new ArrayList<>();
        if (option.type().endsWith("Rule")) {
            if (!ACTIONS.contains(option.method())) {
                companions.add("table");
            }
            if (!PRIORITIES.contains(option.method())) {
                companions.add("priority");
            }
        }
        if (option.type().equals("UseIpvlan") && !option.method().equals("address")) {
            companions.add("address");
        }
        if (option.method().equals("protocol")) {
            companions.add("noTrack");
        }
        if (option.method().equals("trackGroup")) {
            companions.add(option.type().endsWith("Rule") ? "iif" : "dev");
        }
        return companions.stream()
                .map(method -> rows.stream()
                        .filter(row ->
                                row.type().equals(option.type()) && row.method().equals(method))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Statement call(Row row, Consumer<Object> options) {
        try {
            Class<?> type = Class.forName(
                    "io.haproxy4j.keepalived." + row.type().replace("ConfigKeywords", "KeepalivedConfig$Builder"));
            var constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(c -> c.getParameterCount() > 0)
                    .findFirst()
                    .orElseThrow();
            constructor.setAccessible(true);
            var problems = new Problems();
            var builder = (BlockBuilder<?>)
                    (constructor.getParameterCount() == 1
                            ? constructor.newInstance(problems)
                            : constructor.newInstance(problems, List.of()));
            invoke(builder, row, options);
            problems.throwIfAny();
            List<Statement> statements = builder.statements();
            if (statements.size() != 1) {
                throw new AssertionError(row.signature() + " makes " + statements);
            }
            return statements.get(0);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(row.signature(), e);
        }
    }

    private static void invoke(Object target, Row row, Consumer<Object> options) {
        Method method = Stream.of(target.getClass().getMethods())
                .filter(m -> m.getName().equals(row.method()) && !m.isBridge())
                .filter(m -> Arrays.stream(m.getParameterTypes())
                        .map(GeneratedMethods::name)
                        .toList()
                        .equals(row.parameters()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + row.signature()));
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        int at = 0;
        for (int i = 0; i < types.length; i++) {
            if (types[i] == Consumer.class) {
                arguments[i] = options;
            } else if (types[i].isArray() && i == 1 && row.parameters().get(0).equals("String")) {
                // A program and its arguments: one value.
                String[] argv = row.arguments().get(0).split(" ", -1);
                arguments[0] = argv[0];
                arguments[1] = Arrays.copyOfRange(argv, 1, argv.length);
            } else {
                arguments[i] = value(types[i], row.arguments().get(at++));
            }
        }
        try {
            method.setAccessible(true);
            method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(row.signature(), e);
        }
    }

    private static String name(Class<?> type) {
        return type == Word.Command.class ? "Word.Command" : type.getSimpleName();
    }

    private static Object value(Class<?> type, String text) {
        if (type.isArray()) {
            String[] words = text.split(" ", -1);
            Object array = Array.newInstance(type.getComponentType(), words.length);
            for (int i = 0; i < words.length; i++) {
                Array.set(array, i, value(type.getComponentType(), words[i]));
            }
            return array;
        }
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        if (type == boolean.class) {
            return List.of("on", "true", "yes").contains(text);
        }
        if (type == Duration.class) {
            return Duration.parse(text);
        }
        if (type == Word.Command.class) {
            String[] argv = text.split(" ", -1);
            return Word.command(argv[0], Arrays.copyOfRange(argv, 1, argv.length));
        }
        return type.isEnum() ? constant(type, text) : text;
    }

    private static Object constant(Class<?> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> {
                    try {
                        return type.getMethod("word").invoke(constant).equals(word);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(type.toString(), e);
                    }
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + word));
    }
}
