// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.CuratedRow;
import io.haproxy4j.codegen.curated.Needs;
import io.haproxy4j.codegen.fact.Gate;
import io.haproxy4j.codegen.fact.Keyword;
import io.haproxy4j.codegen.fact.Reception;
import io.haproxy4j.codegen.fact.Source;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import io.haproxy4j.config.grammar.Syntax;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeywordWriterTest {

    private final Texts texts = Texts.besides(Catalogue.class);
    private final Parameters parameters = new Parameters(new Enumerations(texts), Arguments.read(texts));
    private final OptionTypes options = new OptionTypes(parameters, new Parts(Catalogue.load()), Types.PACKAGE);

    private static Entry entry(String keyword, String syntax, Span span) {
        return new Entry(
                "global",
                new Keyword("global", keyword, "", span, Reception.OK, Set.of(Source.DOC), Gate.NONE, new TreeMap<>()),
                new CuratedRow(
                        "file",
                        1,
                        List.of("global"),
                        keyword,
                        Syntax.parse(syntax),
                        "",
                        new Needs(List.of()),
                        "none",
                        "Does something.",
                        "3.1",
                        ""));
    }

    private KeywordWriter writer(Target target) {
        return new KeywordWriter(parameters, WordType.Known.read(texts), Lines.read(texts), options, target, "");
    }

    private List<MethodSpec> write(Target target, String keyword, String syntax) {
        return writer(target).write(entry(keyword, syntax, Span.ALWAYS)).stream()
                .map(KeywordWriter.Written::method)
                .toList();
    }

    private String signatures(String keyword, String syntax) {
        return write(Target.SECTION, keyword, syntax).stream()
                .map(KeywordWriterTest::signature)
                .collect(Collectors.joining("; "));
    }

    private static String signature(MethodSpec method) {
        return method.name()
                + method.parameters().stream()
                        .map(parameter ->
                                parameter.type().toString().replaceAll("[a-z0-9]+\\.", "") + " " + parameter.name())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private String source(Target target, String keyword, String syntax) {
        MethodSpec method = write(target, keyword, syntax).get(0);
        return TypeSpec.interfaceBuilder("Any").build().name() + "\n"
                + method.toString()
                        .replaceAll("(io|java)(\\.[a-z0-9]+)+\\.", "")
                        // Where lines wrap depends on the length of the packages that are left out here.
                        .replaceAll(",\\s+", ", ");
    }

    @Test
    void aNumberIsAnIntInItsRange() {
        assertThat(source(Target.SECTION, "tune.ssl.default-dh-param", "<bits:int(1024..)>"))
                .isEqualTo("""
                        Any
                        /**
                         * Does something.
                         *
                         * <p>HAProxy's default: none. Configuration manual, section 3.1.
                         *
                         * @param bits bits, at least 1024
                         * @return this builder
                         */
                        public default B tuneSslDefaultDhParam(int bits) {
                          return keyword("tune.ssl.default-dh-param", Word.number("tune.ssl.default-dh-param", bits, 1024, Integer.MAX_VALUE));
                        }
                        """);
    }

    @Test
    void anOptionPutsItsWords() {
        assertThat(source(Target.LINE, "set-tlv", "(<id:int(0..255)>) <value:word>"))
                .isEqualTo("""
                        Any
                        /**
                         * Does something.
                         *
                         * <p>HAProxy's default: none. Configuration manual, section 3.1.
                         *
                         * @param id the number that identifies it, from 0 to 255
                         * @param value the value, one word whatever is in it
                         * @return this builder
                         */
                        public O setTlv(int id, String value) {
                          return put(Word.of("set-tlv(").join(Word.number("set-tlv id", id, 0, 255), Word.of(")")), Word.of(value));
                        }
                        """);
    }

    private String optionsOf(String keyword, String syntax) {
        write(Target.SECTION, keyword, syntax);
        return options.write().stream()
                .map(OptionTypes.Builder::type)
                .map(type -> type.name() + ": "
                        + type.methodSpecs().stream()
                                .filter(method -> !method.isConstructor())
                                .map(KeywordWriterTest::signature)
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void severalOptionalPartsAreOptions() {
        String syntax = "[ except <network:cidr> ] [ ( a | b@3.0 <c:time(ms)> ) ] [ if-none ]";
        assertThat(signatures("option fwd", syntax)).isEqualTo("optionFwd(); optionFwd(Consumer<FwdOptions> options)");
        assertThat(optionsOf("option fwd", syntax))
                .isEqualTo("FwdOptions: except(String network); a(); b(Duration c); ifNone()");
    }

    @Test
    void optionsStandWhereHaproxyWantsThem() {
        assertThat(source(
                        Target.SECTION,
                        "log",
                        "[ len <n:int(1..9)> ] [ raw ] <to:word> [ <level:level> ] [ ( if | unless ) <c:cond> ]"))
                .contains("log(String to)");
        assertThat(write(Target.SECTION, "log", "[ len <n:int(1..9)> ] [ raw ] <to:word> ( if | unless ) <c:cond>")
                        .get(1)
                        .code()
                        .toString()
                        .replaceAll("(io|java)(\\.[a-z0-9]+)+\\.", ""))
                .isEqualTo("""
                        List<Word> words = new ArrayList<>();
                        options.accept(new LogOptions(words));
                        words.add(Word.of(to));
                        words.addAll(when.words());
                        return keyword("log", words);
                        """);
    }

    @Test
    void repeatedStructuresAreItems() {
        String syntax = "<x:word> ( a | b(<c:int>) | <d:word>=<e:word> ),...";
        assertThat(signatures("store", syntax)).isEqualTo("store(String x, Consumer<StoreItems> items)");
        assertThat(optionsOf("store", syntax)).isEqualTo("StoreItems: a(); b(int c); d(String d, String e)");
    }

    @Test
    void optionsOfOptionsAreOptions() {
        assertThat(optionsOf("x", "[ a [ b ] [ c ] ] [ d ]"))
                .isEqualTo("XOptions: a(); a(Consumer<XAOptions> options); d()\nXAOptions: b(); c()");
    }

    @Test
    void fixedWordsTellFormsApart() {
        assertThat(signatures("spread", "( infinite | <window:time(ms)> )"))
                .isEqualTo("spreadInfinite(); spread(Duration window)");
        assertThat(signatures("expose-fd", "listeners")).isEqualTo("exposeFdListeners()");
        assertThat(signatures("log-x", "<level:level> [ <min:level> ]"))
                .isEqualTo("logX(LogLevel level); logX(LogLevel level, LogLevel min)");
    }

    @Test
    void typesFollowTheCatalogue() {
        assertThat(signatures("a", "<on:{on|off}> <size:size> <n:int(0..4294967295)> <at:port> <i:{0|1|2}>"))
                .isEqualTo("a(boolean on, Size size, long n, int at, int i)");
        assertThat(signatures("g", "<to:address>")).isEqualTo("g(String to); g(String to, int toPort)");
        assertThat(signatures("b", "<format:fmt> <sample:expr>"))
                .isEqualTo("b(LogFormat format, Expr sample); b(String format, Expr sample)");
        assertThat(signatures("c", "<names:name>...")).isEqualTo("c(String names, String[] more)");
        assertThat(signatures("d", "<min:{SSLv3|TLSv1.0|TLSv1.1|TLSv1.2|TLSv1.3}> <class:word>"))
                .isEqualTo("d(TlsVersion min, String class_)");
        assertThat(signatures("e", "<x:word> ( if | unless ) <condition:cond>")).isEqualTo("e(String x, When when)");
    }

    @Test
    void theNarrowestSpanIsTold() {
        Entry entry = entry("x", "[ new@3.2 ]", new Span(Release.parse("3.0"), java.util.Optional.empty()));
        List<KeywordWriter.Written> methods = writer(Target.SECTION).write(entry);
        assertThat(methods.get(0).method().javadoc().toString()).contains("Since HAProxy 3.0.");
        assertThat(methods.get(1).method().javadoc().toString()).contains("Since HAProxy 3.2.");
    }

    @Test
    void whatMethodsCannotSayIsRefused() {
        assertThatThrownBy(() -> signatures("a", "<words:raw>..."))
                .isInstanceOf(InexpressibleException.class)
                .hasMessage("<words:raw> is a structure of its own");
        assertThatThrownBy(() -> signatures("a", "<b:word>...c")).hasMessage("something continues any number of words");
    }

    @Test
    void noUndoesWhatTheCatalogueSaysItDoes() {
        Catalogue catalogue = Catalogue.load();
        Entry option = catalogue.of("backend").stream()
                .filter(entry -> entry.keyword().equals("option redispatch"))
                .findFirst()
                .orElseThrow();
        assertThat(writer(Target.SECTION).write(option).stream()
                        .map(KeywordWriter.Written::method)
                        .map(KeywordWriterTest::signature))
                .containsExactly("optionRedispatch()", "optionRedispatch(int interval)", "noOptionRedispatch()");
    }

    @Test
    void aListInTheMiddleIsAList() {
        assertThat(signatures("a", "<b:word>... <c:word>")).isEqualTo("a(List<String> b, String c)");
        assertThat(signatures("set-var", "(<name:var>[,<conditions:word>,...]) <value:expr>"))
                .isEqualTo("setVar(String name, Expr value); setVar(String name, List<String> conditions, Expr value)");
    }
}
