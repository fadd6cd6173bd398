// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.picture;

import java.util.ArrayList;
import java.util.List;

/** Lays boxes out in columns and draws them. Texts are shortened to the width of their box, none leaves it. */
final class SvgCanvas {

    private static final int MARGIN = 24;
    private static final int BOX = 340;
    private static final int GAP = 24;
    private static final int PAD = 16;
    private static final int LINE = 20;
    private static final int HEAD = 84;

    /** Characters of the text's font that fit into a card. */
    private static final int CHARACTERS = 40;

    private final StringBuilder body = new StringBuilder();
    private final List<Integer> bottoms = new ArrayList<>();
    private final int columns;
    private int regions;

    SvgCanvas(int columns) {
        this.columns = columns;
        for (int i = 0; i < columns; i++) {
            bottoms.add(HEAD);
        }
    }

    /**
     * Lines with a heading.
     *
     * @param heading the heading
     * @param lines the lines
     */
    record Card(String heading, List<String> lines) {

        Card {
            lines = List.copyOf(lines);
        }

        int height() {
            return LINE * (lines.size() + 1) + PAD;
        }
    }

    private int width() {
        return 2 * MARGIN + columns * BOX + (columns - 1) * GAP;
    }

    void title(String title, String subtitle) {
        text(MARGIN, 36, "title", title, Math.max(CHARACTERS, columns * 42));
        text(MARGIN, 62, "note", subtitle, columns * 48);
    }

    void region(String name, List<Card> cards, String note) {
        int column = regions++ % columns;
        int left = MARGIN + column * (BOX + GAP);
        int top = bottoms.get(column);
        int height = LINE + 2 * PAD + LINE;
        for (Card card : cards) {
            height += card.height() + PAD;
        }
        rectangle("region", left, top, BOX, height);
        text(left + PAD, top + PAD + 10, "name", name, CHARACTERS);
        int y = top + PAD + LINE;
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            rectangle("card", left + PAD, y, BOX - 2 * PAD, card.height());
            text(left + 2 * PAD, y + LINE, "heading", card.heading(), CHARACTERS);
            for (int line = 0; line < card.lines().size(); line++) {
                text(left + 2 * PAD, y + LINE * (line + 2), "line", card.lines().get(line), CHARACTERS - 5);
            }
            y += card.height();
            if (i < cards.size() - 1) {
                arrow(left + BOX / 2, y, y + PAD);
            }
            y += PAD;
        }
        text(left + PAD, y + PAD - 2, "note", note, CHARACTERS + 4);
        bottoms.set(column, top + height + GAP);
    }

    String finish(String note) {
        int bottom = bottoms.stream().mapToInt(Integer::intValue).max().orElse(HEAD);
        text(MARGIN, bottom + 12, "note", note, columns * 48);
        int height = bottom + MARGIN + 12;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
                <style>
                text { font-family: sans-serif; fill: #1f2933; }
                .title { font-size: 20px; font-weight: bold; }
                .name { font-size: 16px; font-weight: bold; }
                .heading { font-size: 12px; fill: #52606d; }
                .line { font-size: 14px; font-family: monospace; }
                .note { font-size: 13px; fill: #52606d; }
                .region { fill: #e6f0fa; stroke: #3e7cb1; stroke-width: 1.5; }
                .card { fill: #ffffff; stroke: #9fb3c8; }
                .arrow { stroke: #3e7cb1; stroke-width: 2; fill: none; }
                </style>
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                %3$s</svg>
                """.formatted(width(), height, body);
    }

    private void rectangle(String kind, int left, int top, int width, int height) {
        body.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>\n"
                .formatted(kind, left, top, width, height));
    }

    private void arrow(int x, int top, int bottom) {
        body.append("<path class=\"arrow\" d=\"M%1$d %2$dV%3$dm-4 -5l4 5 4 -5\"/>\n".formatted(x, top, bottom - 1));
    }

    private void text(int left, int base, String kind, String text, int limit) {
        String fitting = text.length() > limit ? text.substring(0, limit - 1) + "…" : text;
        body.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(kind, left, base, escaped(fitting)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
