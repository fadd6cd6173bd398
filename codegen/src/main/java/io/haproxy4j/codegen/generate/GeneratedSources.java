// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.LogAlias;
import io.haproxy4j.codegen.fact.Cast;
import io.haproxy4j.codegen.fact.Filter;
import io.haproxy4j.codegen.generate.Enumerations.Enumeration;
import io.haproxy4j.codegen.generate.KeywordType.ByHand;
import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Everything generated for module core. */
final class GeneratedSources {

    private static final String SECTIONS = "generate/sections.tsv";

    private final Catalogue catalogue;
    private final Texts texts = Texts.besides(Catalogue.class);
    private final Enumerations enumerations = new Enumerations(texts);
    private final LeftOut leftOut = LeftOut.read(texts);
    private final WordType.Known words = WordType.Known.read(texts);
    private final Lines lines = Lines.read(texts);
    private final Parameters parameters = new Parameters(enumerations, Arguments.read(texts));
    private final OptionTypes options;
    private final OptionTypes balanceOptions;
    private final SourceFiles sources = new SourceFiles();
    private final MethodMap methods = new MethodMap();
    private final Map<String, KeywordType> types = new LinkedHashMap<>();
    private final ExpressionMethods expressions = new ExpressionMethods();

    private GeneratedSources(Catalogue catalogue) {
        this.catalogue = catalogue;
        Parts parts = new Parts(catalogue);
        this.options = new OptionTypes(parameters, parts, Types.PACKAGE);
        this.balanceOptions = new OptionTypes(parameters, parts, Types.BALANCE);
    }

    static GeneratedSources of(Catalogue catalogue) {
        GeneratedSources sources = new GeneratedSources(catalogue);
        sources.run();
        return sources;
    }

    /** {@return the texts by their path below the folder of generated files} */
    SortedMap<String, String> files() {
        return sources.files();
    }

    /** {@return which keyword has which methods} */
    MethodMap methods() {
        return methods;
    }

    /** {@return which expressions have which methods} */
    ExpressionMethods expressions() {
        return expressions;
    }

    private void run() {
        interfaceOf("GlobalKeywords", each(catalogue.of("global")), "Keywords of {@code global}.");
        proxies();
        List<Row> sections = Table.parse(SECTIONS, texts.read(SECTIONS)).rows();
        sections.forEach(this::section);
        put(Types.PACKAGE, SectionMethods.write(sections));
        lines();
        balance();
        interfaceOf("HttpCheckKeywords", each(RuleSets.steps(catalogue, "http-check")), "Steps of HTTP health checks.");
        interfaceOf("TcpCheckKeywords", each(RuleSets.steps(catalogue, "tcp-check")), "Steps of TCP health checks.");
        interfaceOf("FilterKeywords", each(filters()), "Filters (configuration manual, chapter 9).");
        types.values().forEach(methods::add);
        rules();
        options(Types.PACKAGE, options);
        options(Types.BALANCE, balanceOptions);
        new ExpressionTypes(catalogue, Cast.read(texts), parameters, expressions)
                .write(type -> put(Types.EXPRESSIONS, type));
        put(Types.EXPRESSIONS, new AclType(catalogue, parameters, expressions).write(catalogue.of("acl")));
        catalogue.of("match").forEach(expressions::addMatch);
        List<LogAlias> aliases = LogAlias.read(texts);
        put(Types.EXPRESSIONS, LogAliasWriter.write(aliases));
        aliases.forEach(expressions::add);
        Parts parts = new Parts(catalogue);
        for (Enumeration enumeration : enumerations.used()) {
            if (!enumeration.byHand()) {
                put(Types.VALUES, EnumWriter.write(enumeration, parts));
            }
        }
        sources.put(RuntimeTable.FILE, RuntimeTable.write(catalogue, texts));
    }

    private void proxies() {
        ProxyTypes types = new ProxyTypes(catalogue);
        types.byType()
                .forEach(
                        (name, keywords) -> interfaceOf(name, keywords, "Keywords of " + ProxyTypes.kinds(name) + "."));
        types.ignored()
                .forEach(entry -> methods.add(new ByHand("", entry, "HAProxy ignores it there, with a warning")));
    }

    private void lines() {
        line("BindKeywords", catalogue.of("bind"), Types.OPTIONS, "Options of {@code bind} lines.");
        List<Entry> shared = catalogue.of("default-server");
        line(
                "DefaultServerKeywords",
                shared,
                Types.OPTIONS,
                "Options of {@code default-server} lines, which {@code server} lines have as well.");
        Set<String> sharedKeywords = shared.stream().map(Entry::keyword).collect(Collectors.toSet());
        line(
                "ServerKeywords",
                catalogue.of("server").stream()
                        .filter(entry -> !sharedKeywords.contains(entry.keyword()))
                        .toList(),
                ClassName.get(Types.PACKAGE, "DefaultServerKeywords"),
                "Options of {@code server} lines.");
        String order = catalogue.of("listen").stream()
                .filter(entry -> entry.keyword().equals("stick-table"))
                .map(entry -> entry.row().syntax().toString())
                .findFirst()
                .orElseThrow();
        ordered(
                "StickTableOptions",
                catalogue.of("stick-table"),
                order,
                "What a table holds: {@code type} and {@code size} at least (configuration manual, section 11.1).");
        ordered(
                "PeerTableOptions",
                catalogue.of("stick-table").stream()
                        .filter(entry -> !entry.keyword().equals("peers"))
                        .toList(),
                order,
                "What a table in {@code peers} holds: {@code type} and {@code size} at least (manual, section 11.2).");
        List<Entry> load = catalogue.of("crt-store load").stream()
                .filter(entry -> !entry.keyword().equals("crt"))
                .toList();
        ordered(
                "CertificateLoadOptions",
                load,
                "",
                "Where the parts of a certificate are, and how it is renewed (configuration manual, section 12.7.1).");
        line(
                ClassName.get(Types.LISTS, "CrtListKeywords"),
                catalogue.of("crt-list"),
                Types.OPTIONS,
                "TLS options of the lines of a crt-list.");
    }

    private List<Entry> filters() {
        return catalogue.of("filter").stream()
                .map(entry -> new Entry(
                        entry.scope(), ((Filter) entry.fact()).withKeyword("filter " + entry.keyword()), entry.row()))
                .toList();
    }

    /** The methods that take actions, by section, and those that make them, in a chain of classes by subject. */
    private void rules() {
        ActionTypes types = ActionTypes.read(catalogue, texts);
        types.write().forEach(type -> put(Types.RULES, type));
        new RuleWriter(catalogue, types).write().forEach(type -> put(Types.PACKAGE, type));
        OptionTypes ofActions = new OptionTypes(parameters, new Parts(catalogue), Types.RULES);
        ActionWriter writer =
                new ActionWriter(new KeywordWriter(parameters, words, lines, ofActions, Target.ACTION, ""), types);
        ActionClasses classes = new ActionClasses(catalogue, ActionGroups.read(texts), writer);
        classes.write(methods).forEach(type -> put(Types.RULES, type));
        options(Types.RULES, ofActions);
    }

    private void options(String where, OptionTypes types) {
        for (OptionTypes.Builder builder : types.write()) {
            put(where, builder.type());
            methods.add(builder);
        }
    }

    private void balance() {
        String name = "BalanceAlgorithms";
        KeywordType type = new KeywordType(name);
        fill(
                type,
                each(catalogue.of("balance")),
                new KeywordWriter(
                        parameters, words, lines, balanceOptions, Target.factory(Types.BALANCE_ALGORITHM), "balance "));
        put(
                Types.BALANCE,
                type.type(TypeSpec.classBuilder(name)
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addMethod(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PRIVATE)
                                .build())
                        .addJavadoc(
                                "$L",
                                "How a backend can choose a server (configuration manual, section 4.2,\n"
                                        + "{@code balance}). Made for static import.")));
    }

    private static List<List<Entry>> each(List<Entry> entries) {
        return entries.stream().map(List::of).toList();
    }

    /** An interface of keywords that several kinds of section have; its methods add lines. */
    private void interfaceOf(String name, List<List<Entry>> keywords, String doc) {
        TypeVariableName builder = TypeVariableName.get("B");
        put(
                Types.PACKAGE,
                methods(name, keywords, Target.SECTION)
                        .type(TypeSpec.interfaceBuilder(name)
                                .addTypeVariable(builder)
                                .addSuperinterface(ParameterizedTypeName.get(Types.KEYWORDS, builder))
                                .addJavadoc("$L", doc)));
    }

    /** The builder of a section; its methods add lines. */
    private void section(Row row) {
        ClassName self = ClassName.get(Types.PACKAGE, row.cell("type"));
        String scope = row.cell("scope");
        List<Entry> keywords = catalogue.of(scope);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(Types.PACKAGE, "SectionBuilder"), self))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Types.STRING, "name")
                        .addStatement(
                                "super($T.$L, name)",
                                ClassName.get(Types.PACKAGE, "SectionKind"),
                                Names.constant(scope))
                        .build())
                .addJavadoc("$L", row.cell("doc"));
        for (String also : row.cell("interfaces").split(",", -1)) {
            if (!also.isEmpty()) {
                type.addSuperinterface(ParameterizedTypeName.get(ClassName.get(Types.PACKAGE, also), self));
            }
        }
        put(
                Types.PACKAGE,
                methods(self.simpleName(), each(keywords), Target.section(self)).type(type));
    }

    /** A class of a line's options, which several kinds of line can share. */
    private void line(String name, List<Entry> entries, ClassName parent, String doc) {
        line(ClassName.get(Types.PACKAGE, name), entries, parent, doc);
    }

    private void line(ClassName type, List<Entry> entries, ClassName parent, String doc) {
        TypeVariableName self = TypeVariableName.get("O");
        put(
                type.packageName(),
                methods(type.simpleName(), each(entries), Target.LINE)
                        .type(TypeSpec.classBuilder(type)
                                .addModifiers(Modifier.ABSTRACT)
                                .addTypeVariable(TypeVariableName.get("O", ParameterizedTypeName.get(type, self)))
                                .superclass(ParameterizedTypeName.get(parent, self))
                                .addMethod(OptionTypes.constructor())
                                .addJavadoc("$L", doc)));
    }

    /** A class of a line's options, which are written in the order that another row gives them. */
    private void ordered(String name, List<Entry> entries, String order, String doc) {
        ClassName self = ClassName.get(Types.PACKAGE, name);
        KeywordType type = new KeywordType(name);
        for (Entry entry : entries) {
            int place = Math.max(0, order.indexOf(entry.keyword() + " "));
            fill(
                    type,
                    List.of(List.of(entry)),
                    new KeywordWriter(parameters, words, lines, options, Target.part(self, place), name + " "));
        }
        put(
                Types.PACKAGE,
                type.type(TypeSpec.classBuilder(self)
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .superclass(ParameterizedTypeName.get(Types.ORDERED_OPTIONS, self))
                        .addMethod(OptionTypes.constructor())
                        .addJavadoc("$L", doc)));
    }

    private KeywordType methods(String name, List<List<Entry>> keywords, Target target) {
        KeywordType type = new KeywordType(name);
        fill(type, keywords, new KeywordWriter(parameters, words, lines, options, target, ""));
        return type;
    }

    private void fill(KeywordType type, List<List<Entry>> keywords, KeywordWriter writer) {
        for (List<Entry> entries : keywords) {
            leftOut.reason(entries.get(0))
                    .ifPresentOrElse(reason -> type.leaveOut(entries, reason), () -> type.add(entries, writer));
        }
        types.put(type.name(), type);
    }

    private void put(String where, TypeSpec type) {
        sources.put(where, type);
    }
}
