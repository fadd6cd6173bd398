// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.codegen.sample.Preamble;
import io.haproxy4j.codegen.sample.Sample;
import io.haproxy4j.config.grammar.Argument;
import io.haproxy4j.config.grammar.ArgumentType;
import io.haproxy4j.config.grammar.Binding;
import io.haproxy4j.config.grammar.IntegerType;
import io.haproxy4j.config.grammar.Reading;
import io.haproxy4j.config.grammar.ReferenceType;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.grammar.TimeType;
import io.haproxy4j.config.grammar.WordSet;
import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Ways to spoil a sample. */
final class Mutations {

    private static final Set<String> EXPRESSIONS = Set.of("fetch", "converter", "acl", "match");

    /** A sample of each type. */
    private static final Map<String, String> OF_TYPE = Map.of(
            "bool", "always_true",
            "sint", "int(1)",
            "addr", "src",
            "ipv4", "ipv4(192.0.2.1)",
            "ipv6", "ipv6(2001:db8::1)",
            "str", "str(a)",
            "bin", "bin(00)",
            "meth", "method");

    private static final List<String> SECTIONS = List.of("frontend", "backend", "listen", "defaults");

    private static final List<String> RULE_SETS =
            List.of("http-request", "http-response", "tcp-request content", "tcp-response content", "log-format");

    private final Release release;
    private final Map<String, Preamble> preambles;
    private final List<Variant> variants = new ArrayList<>();

    private Mutations(Release release, Map<String, Preamble> preambles) {
        this.release = release;
        this.preambles = preambles;
    }

    static List<Variant> of(Sample sample, Release release, Map<String, Preamble> preambles, Set<String> scopes) {
        Mutations mutations = new Mutations(release, preambles);
        if (EXPRESSIONS.contains(sample.scope())) {
            mutations.expression(sample);
        } else {
            mutations.line(sample);
            mutations.sections(sample, scopes);
        }
        return mutations.variants;
    }

    private void add(Sample sample, String line, String change) {
        if (!line.equals(sample.line())) {
            variants.add(new Variant(sample.with(sample.frame(), line), change));
        }
    }

    private void line(Sample sample) {
        String text = sample.entry().row().sample();
        String keyword = sample.entry().keyword();
        String line = sample.line();
        add(sample, line.replace(keyword, keyword + "x"), "unknown keyword");
        add(sample, line + " zzz", "extra word");
        if (!text.isEmpty() && line.contains(text)) {
            int last = text.lastIndexOf(' ');
            if (RawLine.of(text).words().size() > 1 && text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
                add(sample, line.replace(text, text.substring(0, last)), "missing last word");
            }
            add(sample, line.replace(" " + text, ""), "missing arguments");
            values(sample, text);
        }
    }

    private void values(Sample sample, String text) {
        List<String> words = RawLine.of(text).words().stream().map(Word::text).toList();
        List<String> raw = rawWords(text);
        if (raw.size() == words.size()
                && sample.entry().row().syntax().read(words, release) instanceof Reading.Complete complete) {
            for (Binding binding : complete.bindings()) {
                String word = raw.get(binding.word());
                bad(binding.argument()).forEach((value, kind) -> {
                    String changed =
                            word.contains(binding.text()) && !binding.text().isEmpty()
                                    ? replaceLast(word, binding.text(), value)
                                    : value;
                    List<String> mutated = new ArrayList<>(raw);
                    mutated.set(binding.word(), changed);
                    if (binding.argument().type() == Scalar.COND) {
                        mutated = new ArrayList<>(raw.subList(0, binding.word()));
                        mutated.add(value);
                    }
                    add(
                            sample,
                            sample.line().replace(text, String.join(" ", mutated)),
                            kind + " for " + binding.argument().type());
                });
            }
        }
    }

    private static String replaceLast(String word, String old, String value) {
        int at = word.lastIndexOf(old);
        return word.substring(0, at) + value + word.substring(at + old.length());
    }

    /** The words as they are written. */
    private static List<String> rawWords(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == ' ') {
                words.add(word.toString());
                word.setLength(0);
                continue;
            }
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            word.append(c);
            if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
            }
        }
        words.add(word.toString());
        return words;
    }

    /** Values that are none, by what is wrong with them. */
    private static Map<String, String> bad(Argument argument) {
        ArgumentType type = argument.type();
        Map<String, String> values = new LinkedHashMap<>();
        if (type instanceof IntegerType range) {
            values.put("abc", "letters");
            range.min().ifPresent(min -> values.put(Long.toString(min - 1), "too small"));
            range.max().ifPresent(max -> values.put(Long.toString(max + 1), "too large"));
        } else if (type instanceof TimeType) {
            values.put("abc", "letters");
            values.put("10x", "unknown unit");
            values.put("99999999d", "too long");
        } else if (type instanceof WordSet) {
            values.put("zzz", "unknown word");
        } else if (type instanceof ReferenceType) {
            values.put("nosuch", "unknown name");
        } else if (type instanceof Scalar scalar) {
            switch (scalar) {
                case SIZE -> values.put("abc", "letters");
                case PORT -> {
                    values.put("abc", "letters");
                    values.put("99999", "too large");
                }
                case IP, CIDR -> values.put("300.1.2.3", "no address");
                case EXPR -> {
                    values.put("nosuch", "unknown fetch");
                    values.put("src,nosuch", "unknown converter");
                    values.put("src(", "open parenthesis");
                    values.put("bool(true),ipmask(24)", "wrong type");
                    values.put("nbsrv(nosuch)", "unknown backend");
                }
                case FMT -> {
                    values.put("%[nosuch]", "unknown fetch");
                    values.put("%[src,nosuch]", "unknown converter");
                    values.put("%zz", "unknown alias");
                    values.put("a%", "lone percent");
                    values.put("%[src", "open bracket");
                }
                case COND -> {
                    values.put("nosuch", "unknown ACL");
                    values.put("{ nosuch }", "unknown criterion");
                    values.put("{ src 10.0.0.1", "open brace");
                    values.put("{ int(1) abc }", "pattern that is no number");
                    values.put("", "no condition");
                }
                case FACILITY, LEVEL -> values.put("zzz", "unknown word");
                case STATUS -> values.put("999", "too large");
                case VAR -> values.put("nosuch.x", "unknown scope");
                default -> {}
            }
        }
        return values;
    }

    /** The same line in sections that do not have the keyword. */
    private void sections(Sample sample, Set<String> scopes) {
        if (!SECTIONS.contains(sample.frame())) {
            return;
        }
        Preamble preamble = preamble(sample);
        for (String section : SECTIONS) {
            if (!scopes.contains(section + " " + sample.entry().keyword())
                    && preamble.frames().containsKey(section)) {
                variants.add(new Variant(sample.with(section, sample.line()), "in a " + section));
            }
        }
    }

    private Preamble preamble(Sample sample) {
        String file = sample.entry().row().file();
        return Objects.requireNonNull(preambles.get(file), file);
    }

    private void expression(Sample sample) {
        String line = sample.line();
        String keyword = sample.entry().keyword();
        switch (sample.scope()) {
            case "fetch" -> {
                add(sample, line.replace(keyword, keyword + "x"), "unknown fetch");
                int open = line.indexOf('(');
                if (open == keyword.length()) {
                    add(sample, line.substring(0, open), "missing arguments");
                    arguments(sample, line.indexOf(')') == line.length() - 1 ? line.substring(open) : "");
                } else {
                    add(sample, keyword + "(zzz)" + line.substring(keyword.length()), "needless argument");
                }
                add(sample, line + ",nosuch", "unknown converter");
                add(sample, line + ")", "extra parenthesis");
                Preamble preamble = preamble(sample);
                for (String frame : RULE_SETS) {
                    if (!frame.equals(sample.frame()) && preamble.frames().containsKey(frame)) {
                        variants.add(new Variant(sample.with(frame, line), "in " + frame));
                    }
                }
            }
            case "converter" -> {
                String call = line.substring(line.indexOf("," + keyword));
                OF_TYPE.forEach((type, fetch) -> add(sample, fetch + call, "on " + type));
                add(sample, line.replace("," + keyword, "," + keyword + "x"), "unknown converter");
                add(sample, line.replace(call, "," + keyword), "missing arguments");
                if (call.equals("," + keyword)) {
                    add(sample, line + "(zzz)", "needless argument");
                } else if (call.indexOf(')') == call.length() - 1) {
                    arguments(sample, call.substring(keyword.length() + 1));
                }
            }
            case "acl" -> {
                add(sample, line.replaceFirst(keyword, keyword + "x"), "unknown criterion");
                add(sample, line.replaceFirst(keyword, keyword + ",nosuch"), "unknown converter");
                add(sample, line + " -m nosuch", "flag behind patterns");
            }
            default -> {
                add(sample, line.replace(keyword, "-m nosuch"), "unknown method");
                add(sample, line.replace(keyword, "-m"), "no method");
            }
        }
    }

    /** Arguments in parentheses, one after the other spoilt. */
    private void arguments(Sample sample, String arguments) {
        if (arguments.isEmpty()) {
            return;
        }
        if (sample.entry().row().syntax().read(List.of(arguments), release) instanceof Reading.Complete complete) {
            for (Binding binding : complete.bindings()) {
                bad(binding.argument()).forEach((value, kind) -> {
                    if (!binding.text().isEmpty() && !value.contains("(") && !value.contains("%")) {
                        String changed = arguments.replace(binding.text(), value);
                        add(
                                sample,
                                sample.line().replace(arguments, changed),
                                kind + " for " + binding.argument().type());
                    }
                });
            }
            add(sample, sample.line().replace(arguments, arguments.replace(")", ",z,z,z,z,z)")), "too many arguments");
        }
    }
}
