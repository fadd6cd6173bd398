// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.Word;
import io.haproxy4j.keepalived.catalogue.Catalogue;
import io.haproxy4j.keepalived.catalogue.Keyword;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns expanded lines into statements, by their braces. */
final class StructureBuilder {

    /** Far more than any keyword of keepalived is nested; everybody may walk the statements recursively. */
    private static final int MAX_DEPTH = 50;

    private final Catalogue catalogue = Catalogue.standard();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Deque<Open> blocks = new ArrayDeque<>();
    private @Nullable Statement pending;
    private boolean endless;
    private int ignored;

    /** A block whose closing brace has not come yet. */
    private record Open(@Nullable Statement head, String path, List<Statement> body) {}

    StructureBuilder() {
        blocks.push(new Open(null, "/", new ArrayList<>()));
    }

    void error(Place place, String code, String message, String fix) {
        problems.add(Diagnostic.error(code, place, message, fix));
    }

    void warning(Place place, String code, String message, String fix) {
        problems.add(Diagnostic.warning(code, place, message, fix));
    }

    void endlessExpansion(Place place) {
        if (!endless) {
            error(
                    place,
                    "endless-expansion",
                    "a definition uses itself, or expands beyond all measure",
                    "break the loop");
        }
        endless = true;
    }

    /** One expanded line; braces outside double quotes stand for lines of their own. */
    void line(String text, Place place) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '}')) {
                words(text.substring(start, i), place);
                if (c == '{') {
                    open(place);
                } else {
                    close(place);
                }
                start = i + 1;
            }
        }
        words(text.substring(start), place);
    }

    Evaluation finish(String file) {
        commit();
        while (blocks.size() > 1) {
            Open open = blocks.pop();
            Place place = open.head() == null
                    ? new Place.InText(file, 0, 0)
                    : open.head().place();
            error(place, "missing-brace", "the block is never closed", "add } where it ends");
            add(open);
        }
        return new Evaluation(KeepalivedConfig.of(blocks.element().body()), problems);
    }

    private void words(String text, Place place) {
        List<Token> words =
                Tokens.of(text).stream().filter(StructureBuilder::counts).toList();
        if (words.isEmpty()) {
            return;
        }
        commit();
        String keyword = words.get(0).value();
        List<Word> arguments = new ArrayList<>();
        for (Token word : words.subList(1, words.size())) {
            arguments.add(Word.of(word.value()));
        }
        boolean command = catalogue
                .find(blocks.element().path(), keyword)
                .filter(k -> k.arguments().startsWithCommand())
                .isPresent();
        if (command && !arguments.isEmpty()) {
            List<String> argv = argv(text, words);
            if (!argv.isEmpty()) {
                arguments.set(0, new Word.Command(argv));
            }
        }
        pending = Statement.line(place, keyword, arguments);
    }

    /**
     * The program and its arguments: the first string alone. What follows it is a user and a group, or is dropped.
     */
    private static List<String> argv(String text, List<Token> words) {
        String rest = text.substring(words.get(1).column());
        String first = words.get(1).value();
        if (rest.startsWith("'")) {
            List<String> outer = CommandText.split(rest);
            first = outer.isEmpty() ? "" : outer.get(0);
        }
        return CommandText.split(first);
    }

    private static boolean counts(Token token) {
        // Comments are gone already: "#" left here stood in quotes of an expanded parameter.
        return token.isWord() || token.kind() == Token.Kind.COMMENT;
    }

    private void open(Place place) {
        Statement head = pending;
        pending = null;
        if (head == null) {
            error(place, "unexpected-brace", "{ follows no keyword; keepalived ignores it", "take it out");
            return;
        }
        if (blocks.size() > MAX_DEPTH) {
            if (ignored++ == 0) {
                error(place, "too-deep", "blocks are nested more than " + MAX_DEPTH + " deep", "close them");
            }
            return;
        }
        String outer = blocks.element().path();
        String path = catalogue
                .find(outer, head.keyword())
                .map(Keyword::path)
                .orElse(outer.equals("/") ? head.keyword() : outer + "/" + head.keyword());
        blocks.push(new Open(head, path, new ArrayList<>()));
    }

    private void close(Place place) {
        commit();
        if (ignored > 0) {
            ignored--;
            return;
        }
        if (blocks.size() == 1) {
            error(place, "unexpected-brace", "} closes nothing", "take it out, or add the { that is missing above");
            return;
        }
        add(blocks.pop());
    }

    private void add(Open open) {
        Statement head = open.head();
        if (head != null) {
            blocks.element().body().add(Statement.block(head.place(), head.keyword(), head.words(), open.body()));
        }
    }

    private void commit() {
        if (pending != null) {
            blocks.element().body().add(pending);
            pending = null;
        }
    }
}
