// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of an edit: in the text only the bytes that were meant change, and what is read of the changed text is
 * the model with the same operation done to it.
 */
class EditOperationsTest {

    private static final String TEXT = """
            # by hand
            global
              maxconn  100

            frontend web
                bind :80
                http-request deny      # why
                default_backend "app"

            backend app
                server s1   10.0.0.1:80 weight 5
                server s2   10.0.0.2:80
                retries\t2

            backend other
                server t 10.0.1.1:80
            """;

    /**
     * An operation.
     *
     * @param method its name and the types of its parameters
     * @param edit does it to the file
     * @param text does it to the text
     * @param model does it to the model
     */
    private record Operation(
            String method, Consumer<ConfigEdit> edit, UnaryOperator<String> text, UnaryOperator<HaproxyConfig> model) {

        @Override
        public String toString() {
            return method;
        }
    }

    /** An operation in section app, whose model is a list of statements. */
    private static Operation inApp(
            String method, Consumer<SectionEdit> edit, String before, String after, Consumer<List<Statement>> model) {
        return new Operation(
                method, e -> edit.accept(e.backend("app")), replaced(before, after), config -> changed(config, model));
    }

    private static HaproxyConfig changed(HaproxyConfig config, Consumer<List<Statement>> change) {
        return config.mapSections(section -> {
            if (!section.name().equals("app")) {
                return section;
            }
            List<Statement> body = new ArrayList<>(section.body());
            change.accept(body);
            return section.withBody(body);
        });
    }

    private static UnaryOperator<String> replaced(String before, String after) {
        return text -> {
            assertThat(text.indexOf(before)).as(before).isNotNegative().isEqualTo(text.lastIndexOf(before));
            return text.replace(before, after);
        };
    }

    private static Directive line(String words) {
        return Directive.of(words, List.of());
    }

    static Stream<Operation> operations() {
        return Stream.of(
                        ofWords(),
                        ofStatements(),
                        Stream.of(
                                new Operation(
                                        "ConfigEdit.add(Section)",
                                        e -> e.add(new Section(
                                                SectionKind.BACKEND, "new", List.of(line("server u 10.0.2.1:80")))),
                                        text -> text + "\nbackend new\n  server u 10.0.2.1:80\n",
                                        config -> config.with(new Section(
                                                SectionKind.BACKEND, "new", List.of(line("server u 10.0.2.1:80"))))),
                                new Operation(
                                        "SectionEdit.rename(String)",
                                        e -> e.backend("other").rename("else"),
                                        replaced("backend other", "backend else"),
                                        config -> config.mapSections(
                                                section -> section.name().equals("other")
                                                        ? new Section(section.kind(), "else", section.body())
                                                        : section)),
                                new Operation(
                                        "SectionEdit.remove()",
                                        e -> e.backend("other").remove(),
                                        replaced("backend other\n    server t 10.0.1.1:80\n", ""),
                                        config -> config.without(SectionKind.BACKEND, "other")),
                                new Operation(
                                        "SectionEdit.moveBefore(SectionEdit)",
                                        e -> e.backend("other").moveBefore(e.backend("app")),
                                        text -> replaced("backend other\n    server t 10.0.1.1:80\n", "")
                                                .andThen(replaced(
                                                        "backend app\n",
                                                        "backend other\n    server t 10.0.1.1:80\n\nbackend app\n"))
                                                .apply(text),
                                        config -> {
                                            HaproxyConfig.Builder moved =
                                                    HaproxyConfig.builder().comment("by hand");
                                            for (int index : new int[] {0, 1, 3, 2}) {
                                                moved.section(config.sections().get(index));
                                            }
                                            return moved.build();
                                        })))
                .flatMap(stream -> stream);
    }

    private static Stream<Operation> ofWords() {
        String s1 = "server s1   10.0.0.1:80 weight 5\n";
        return Stream.of(
                inApp(
                        "StatementEdit.set(int,String)",
                        s -> s.server("s1").set(2, "10.9.9.9:80"),
                        "10.0.0.1:80",
                        "10.9.9.9:80",
                        body -> body.set(0, line("server s1 10.9.9.9:80 weight 5"))),
                inApp(
                        "StatementEdit.set(int,Word)",
                        s -> s.server("s1").set(4, Word.of(7)),
                        "weight 5",
                        "weight 7",
                        body -> body.set(0, line("server s1 10.0.0.1:80 weight 7"))),
                inApp(
                        "StatementEdit.append(String[])",
                        s -> s.server("s1").append("backup"),
                        "weight 5",
                        "weight 5 backup",
                        body -> body.set(0, line("server s1 10.0.0.1:80 weight 5 backup"))),
                inApp(
                        "StatementEdit.insert(int,String[])",
                        s -> s.server("s1").insert(3, "check"),
                        "10.0.0.1:80 weight",
                        "10.0.0.1:80 check weight",
                        body -> body.set(0, line("server s1 10.0.0.1:80 check weight 5"))),
                inApp(
                        "StatementEdit.removeWords(int,int)",
                        s -> s.server("s1").removeWords(3, 5),
                        s1,
                        "server s1   10.0.0.1:80\n",
                        body -> body.set(0, line("server s1 10.0.0.1:80"))),
                inApp(
                        "StatementEdit.option(String,String[])",
                        s -> s.server("s1").option("weight", "9"),
                        "weight 5",
                        "weight 9",
                        body -> body.set(0, line("server s1 10.0.0.1:80 weight 9"))),
                inApp(
                        "StatementEdit.removeOption(String)",
                        s -> s.server("s1").removeOption("weight"),
                        s1,
                        "server s1   10.0.0.1:80\n",
                        body -> body.set(0, line("server s1 10.0.0.1:80"))));
    }

    private static Stream<Operation> ofStatements() {
        String s2 = "    server s2   10.0.0.2:80\n";
        return Stream.of(
                inApp(
                        "StatementEdit.replace(String[])",
                        s -> s.statement("retries").replace("fullconn", "9"),
                        "retries\t2",
                        "fullconn 9",
                        body -> body.set(2, line("fullconn 9"))),
                inApp(
                        "StatementEdit.comment(String)",
                        s -> s.server("s2").comment("spare"),
                        s2,
                        s2.replace("\n", " # spare\n"),
                        body -> body.add(1, new Comment("spare"))),
                inApp(
                        "StatementEdit.insertBefore(String[])",
                        s -> s.server("s2").insertBefore("balance", "first"),
                        s2,
                        "    balance first\n" + s2,
                        body -> body.add(1, line("balance first"))),
                inApp(
                        "StatementEdit.insertAfter(String[])",
                        s -> s.server("s2").insertAfter("balance", "first"),
                        s2,
                        s2 + "    balance first\n",
                        body -> body.add(2, line("balance first"))),
                inApp("StatementEdit.remove()", s -> s.server("s2").remove(), s2, "", body -> body.remove(1)),
                inApp(
                        "StatementEdit.moveBefore(StatementEdit)",
                        s -> s.statement("retries").moveBefore(s.server("s2")),
                        s2 + "    retries\t2\n",
                        "    retries\t2\n" + s2,
                        body -> body.add(1, body.remove(2))),
                inApp(
                        "StatementEdit.moveAfter(StatementEdit)",
                        s -> s.server("s2").moveAfter(s.statement("retries")),
                        s2 + "    retries\t2\n",
                        "    retries\t2\n" + s2,
                        body -> body.add(2, body.remove(1))),
                inApp(
                        "SectionEdit.add(String[])",
                        s -> s.add("balance", "first"),
                        "retries\t2\n",
                        "retries\t2\n    balance first\n",
                        body -> body.add(line("balance first"))),
                inApp(
                        "SectionEdit.add(List)",
                        s -> s.add(List.of(Word.of("server"), Word.of("s3"), Word.of("10.0.0.3:80"))),
                        s2,
                        s2 + "    server s3 10.0.0.3:80\n",
                        body -> body.add(2, line("server s3 10.0.0.3:80"))),
                inApp(
                        "SectionEdit.set(String,String[])",
                        s -> s.set("retries", "3"),
                        "retries\t2",
                        "retries 3",
                        body -> body.set(2, line("retries 3"))),
                inApp(
                        "SectionEdit.addComment(String)",
                        s -> s.addComment("end"),
                        "retries\t2\n",
                        "retries\t2\n    # end\n",
                        body -> body.add(new Comment("end"))));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void onlyWhatIsMeantChangesAndTheModelAgrees(Operation operation) {
        HaproxyConfig config = HaproxyConfig.parse(TEXT);

        HaproxyConfig edited = config.edit(operation.edit());

        assertThat(edited.render()).isEqualTo(operation.text().apply(TEXT));
        assertThat(edited).isEqualTo(operation.model().apply(config));
        assertThat(HaproxyConfig.parse(edited.render())).isEqualTo(edited);
    }

    @Test
    void everyOperationIsHere() {
        List<String> changing = Stream.of(ConfigEdit.class, SectionEdit.class, StatementEdit.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(EditOperationsTest::changes)
                .map(EditOperationsTest::signature)
                .toList();

        assertThat(operations().map(Operation::method)).containsExactlyInAnyOrderElementsOf(changing);
    }

    /** What only finds something has the type of what it finds, or of a list of it. */
    private static boolean changes(Method method) {
        boolean finds = method.getDeclaringClass() == ConfigEdit.class
                && !method.getName().equals("add");
        boolean findsStatements = method.getDeclaringClass() == SectionEdit.class
                && List.of("statements", "statement", "server", "bind").contains(method.getName());
        return !finds && !findsStatements && !method.getName().equals("words");
    }

    private static String signature(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
