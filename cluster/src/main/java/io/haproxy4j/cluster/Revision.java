// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The revision of a node's files, made from their content: equal texts have equal revisions. A generated
 * {@code haproxy.cfg} carries it in its {@code description}, where {@code show info} returns it, so that a node can be
 * asked which configuration it really runs (manual section 3.1, {@code description}).
 *
 * @param id 12 lower case hexadecimal digits
 */
public record Revision(String id) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern IN_DESCRIPTION = Pattern.compile("(?:^|\\s)rev=([0-9a-f]{12})(?:\\s|$)");

    /**
     * Takes a revision over as it is.
     *
     * @throws IllegalArgumentException if the id is not 12 lower case hexadecimal digits
     */
    public Revision {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A revision is 12 lower case hexadecimal digits, not \"" + id + "\"");
        }
    }

    /**
     * The revision of a text: the first 48 bits of its SHA-256.
     *
     * @param content the text, without the revision itself
     * @return its revision
     */
    public static Revision of(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new Revision(HexFormat.of().formatHex(hash, 0, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The revision of several files: of their names and texts.
     *
     * @param files the texts by name, without the revision itself
     * @return their revision
     */
    public static Revision of(Map<String, String> files) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(files)
                .forEach((name, text) ->
                        all.append(name).append('\0').append(text).append('\0'));
        return of(all.toString());
    }

    /**
     * Finds the revision in what {@code show info} returns as the description.
     *
     * @param description the description of a process
     * @return its revision; empty if there is none in it
     */
    public static Optional<Revision> inDescription(String description) {
        Matcher matcher = IN_DESCRIPTION.matcher(description);
        return matcher.find() ? Optional.of(new Revision(matcher.group(1))) : Optional.empty();
    }

    /** The word for a {@code description}: {@code rev=} and the id. */
    @Override
    public String toString() {
        return "rev=" + id;
    }
}
