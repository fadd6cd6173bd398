// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.fact.Context;
import io.haproxy4j.codegen.generate.Prose.Tag;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Javadoc of expressions. */
final class CallProse {

    private static final Map<Set<Context>, String> PLACES = places();

    private CallProse() {}

    /** {@return the description of a keyword in one of its forms, without the tags} */
    static String of(Entry entry, Form form, List<String> sentences) {
        List<String> facts = new ArrayList<>(sentences);
        if (!entry.row().byDefault().isEmpty()) {
            facts.add("HAProxy's default: " + Prose.escape(entry.row().byDefault()) + ".");
        }
        Span span = Prose.narrowest(entry.fact().span(), form.spans());
        if (!span.since().equals(Release.OLDEST)) {
            facts.add("Since HAProxy " + span.since() + ".");
        }
        span.until().ifPresent(last -> facts.add("Until HAProxy " + last + "."));
        facts.add("Configuration manual, section " + entry.row().manual() + ".");
        return Prose.wrap(Prose.escape(entry.row().doc())) + "\n\n<p>" + Prose.wrap(String.join(" ", facts));
    }

    static String tags(List<Tag> parameters) {
        StringBuilder tags = new StringBuilder("\n\n");
        for (Tag tag : parameters) {
            String text =
                    tag.name().equals("return") ? "@return " + tag.doc() : "@param " + tag.name() + " " + tag.doc();
            tags.append(Prose.wrap(text).replace("\n", "\n    ")).append('\n');
        }
        return tags.toString().stripTrailing();
    }

    /** {@return where a fetch can be used} */
    static String contexts(Set<Context> contexts) {
        if (contexts.containsAll(EnumSet.range(Context.FRONTEND_CONNECTION, Context.LOG))) {
            return contexts.contains(Context.CHECK)
                    ? "Can be used in all rules, logs and health checks."
                    : "Can be used in all rules and logs.";
        }
        List<String> places = new ArrayList<>();
        PLACES.forEach((group, name) -> {
            if (contexts.containsAll(group)) {
                places.add(name);
            } else if (group.stream().anyMatch(contexts::contains)) {
                // There is none that frontends alone have.
                places.add(name + " in backends");
            }
        });
        return "Can be used in " + enumerate(places) + ".";
    }

    private static String enumerate(List<String> places) {
        int last = places.size() - 1;
        return last < 1
                ? String.join("", places)
                : String.join(", ", places.subList(0, last)) + " and " + places.get(last);
    }

    private static Map<Set<Context>, String> places() {
        Map<Set<Context>, String> places = new LinkedHashMap<>();
        places.put(Set.of(Context.FRONTEND_CONNECTION), "{@code tcp-request connection}");
        places.put(Set.of(Context.FRONTEND_SESSION), "{@code tcp-request session}");
        places.put(Set.of(Context.FRONTEND_REQUEST_CONTENT, Context.BACKEND_REQUEST_CONTENT), "rules of requests");
        places.put(Set.of(Context.BACKEND_CHOICE), "{@code use_backend}");
        places.put(Set.of(Context.SERVER_CHOICE), "the choice of a server");
        places.put(Set.of(Context.SOURCE_CHOICE), "the choice of the source address");
        places.put(Set.of(Context.BACKEND_RESPONSE_CONTENT, Context.FRONTEND_RESPONSE_CONTENT), "rules of responses");
        places.put(Set.of(Context.STICK_STORE), "{@code stick store-response}");
        places.put(Set.of(Context.LOG), "logs");
        places.put(Set.of(Context.CHECK), "health checks");
        places.put(Set.of(Context.CONFIGURATION), "conditions of the configuration itself");
        places.put(Set.of(Context.CLI), "the runtime interface");
        return places;
    }
}
