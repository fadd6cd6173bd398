// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A test of {@code .if} with its arguments, as one word. */
record Predicate(Word word) implements BlockCondition {

    private static final Pattern VERSION =
            Pattern.compile("(version_atleast|version_before)\\((\\d+)\\.(\\d+)(?:\\.(\\d+)|-dev\\d+)?\\)");

    @Override
    public List<Problem> problems() {
        return word.problems();
    }

    @Override
    public Optional<Boolean> valueOn(int major, int minor) {
        if (word.text().equals("1") || word.text().equals("0")) {
            return Optional.of(word.text().equals("1"));
        }
        Matcher version = VERSION.matcher(word.text());
        if (!version.matches()) {
            return Optional.empty();
        }
        int order = Integer.compare(major, Integer.parseInt(version.group(2)));
        order = order != 0 ? order : Integer.compare(minor, Integer.parseInt(version.group(3)));
        String patch = version.group(4);
        if (order == 0 && patch != null && Integer.parseInt(patch) > 0) {
            return Optional.empty();
        }
        return Optional.of(version.group(1).equals("version_atleast") == order >= 0);
    }

    /** The test as HAProxy reads it. */
    @Override
    public String toString() {
        return render();
    }
}
