// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Place;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements of a configuration that was written to a file for HAProxy. */
final class ModelPlaces implements Places {

    private final HaproxyConfig config;
    private final String file;
    private final Pattern mention;
    private final Suspects suspects;

    /**
     * @param config the configuration
     * @param file the file it was written to
     */
    ModelPlaces(HaproxyConfig config, String file) {
        this.config = config;
        this.file = file;
        this.mention = Pattern.compile("\\[?" + Pattern.quote(file) + ":(\\d+)\\]?");
        this.suspects = new Suspects(config);
    }

    @Override
    public Place of(Message message) {
        Matcher line = LINE.matcher(message.text());
        if (line.matches()) {
            int number = Integer.parseInt(line.group(2));
            if (!line.group(1).equals(file)) {
                return Place.line(line.group(1), number);
            }
            Optional<Place> place = config.placeOfLine(number);
            if (place.isPresent()) {
                return place.get();
            }
        }
        // A message that mentions a line somewhere means a statement by it; a section's heading is only where to look.
        return mention.matcher(message.text())
                .results()
                .flatMap(match -> place(match).stream())
                .filter(place ->
                        place instanceof Place.InModel model && model.steps().size() > 1)
                .findFirst()
                .orElseGet(() -> suspects.find(message.text()));
    }

    private Optional<Place> place(MatchResult mention) {
        return config.placeOfLine(Integer.parseInt(mention.group(1)));
    }

    /** The text with statements in place of lines of a file that nobody else sees. */
    @Override
    public String textOf(Message message) {
        Matcher line = LINE.matcher(message.text());
        String text = line.matches() && line.group(1).equals(file) ? line.group(3) : message.text();
        return mention.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        place(match).map(place -> "\"" + place + "\"").orElse("line " + match.group(1))))
                .replace(file, "the configuration");
    }
}
