// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sample as the words that keepalived reads. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Words() {}

    static List<String> split(String sample) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sample);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }
}
