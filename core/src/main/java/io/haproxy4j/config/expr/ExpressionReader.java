// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.catalogue.KnownReleases;
import io.haproxy4j.config.catalogue.SampleType;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.sample.CallText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes sample expressions apart, and finds out the type of what comes out of them. */
final class ExpressionReader {

    private ExpressionReader() {}

    /** The steps of an expression; none if it cannot be read, or a part of it comes from the environment. */
    static List<Call> calls(Word word, Call.Kind first) {
        return Glue.isText(word) ? calls(word.text(), first) : List.of();
    }

    private static List<Call> calls(String text, Call.Kind first) {
        List<Call> calls = new ArrayList<>();
        int at = -1;
        while (at < text.length()) {
            CallText call = CallText.at(text, at + 1);
            if (call.name().isEmpty()
                    || call.end() < 0
                    || (call.end() < text.length() && text.charAt(call.end()) != ',')) {
                return List.of();
            }
            calls.add(Call.of(calls.isEmpty() ? first : Call.Kind.CONVERTER, call));
            at = call.end();
        }
        return calls;
    }

    static Expr read(Word word) {
        List<Call> calls = calls(word, Call.Kind.FETCH);
        Sample sample = new Sample(word, false);
        return switch (type(calls).orElse("")) {
            case "bool" -> new BoolExpr(sample);
            case "sint" -> new IntExpr(sample);
            case "addr", "ipv6" -> new AddressExpr(sample);
            case "ipv4" -> new Ipv4Expr(sample);
            case "str" -> new StringExpr(sample);
            case "bin" -> new BinaryExpr(sample);
            case "meth" -> new MethodExpr(sample);
            case "any" -> new AnyExpr(sample);
            default -> new AnyExpr(sample.castTo());
        };
    }

    /** The type of what comes out as HAProxy names it; empty if one of the steps is unknown. */
    private static Optional<String> type(List<Call> calls) {
        String type = "";
        for (Call call : calls) {
            Optional<String> output = output(call);
            if (output.isEmpty()) {
                return output;
            }
            type = output.get().equals("same") ? type : output.get();
        }
        return calls.isEmpty() ? Optional.empty() : Optional.of(type);
    }

    private static Optional<String> output(Call call) {
        Optional<Entry> entry = KeywordCatalogue.get().find(call.kind().name().toLowerCase(Locale.ROOT), call.name());
        return entry.map(known -> known.type(KnownReleases.newest(known))).map(SampleType::output);
    }
}
