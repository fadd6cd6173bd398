// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One keyword in one block.
 *
 * @param block path of the block it stands in, such as {@code virtual_server/real_server}; {@code /} for the top level
 * @param name the keyword
 * @param kind whether it has braces, and what stands between them
 * @param many whether its block may hold it several times, each time for another thing
 * @param since first version that knows it; empty if the oldest of the catalogue does
 * @param until last version that knows it; empty if the newest of the catalogue does
 * @param build the build option without which a keepalived does not know it; empty if all do
 * @param arguments its arguments; for a block those before the brace
 * @param entry one line of a value block; without elements for all other kinds
 * @param status empty, {@code deprecated}, or {@code unproven} with the reason why no packaged keepalived shows it
 */
public record Keyword(
        String block,
        String name,
        Kind kind,
        boolean many,
        Optional<KeepalivedVersion> since,
        Optional<KeepalivedVersion> until,
        String build,
        Syntax arguments,
        Syntax entry,
        String status) {

    /** The columns of a table of keywords. */
    public static final List<String> COLUMNS =
            List.of("block", "keyword", "kind", "times", "since", "until", "build", "syntax", "line", "status");

    /**
     * Reads a line of a table of keywords.
     *
     * @param cells the values of {@link #COLUMNS}
     * @return the keyword
     * @throws IllegalArgumentException if a value is not what its column holds
     */
    public static Keyword of(List<String> cells) {
        return new Keyword(
                cells.get(0),
                cells.get(1),
                Kind.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                cells.get(3).equals("many"),
                version(cells.get(4)),
                version(cells.get(5)),
                cells.get(6),
                Syntax.parse(cells.get(7)),
                Syntax.parse(cells.get(8)),
                cells.get(9));
    }

    private static Optional<KeepalivedVersion> version(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(KeepalivedVersion.parse(cell));
    }

    /** Whether a keyword has braces. */
    public enum Kind {
        /** A line without braces. */
        LEAF,
        /** Braces with keywords of their own between them. */
        BLOCK,
        /** Braces with free lines between them, such as addresses. */
        LINES
    }

    /** {@return whether the keyword is deprecated: it works, and keepalived names a successor when it meets it} */
    public boolean deprecated() {
        return status.equals("deprecated");
    }

    /**
     * Whether a version knows the keyword, if built with its option.
     *
     * @param version the version
     * @return whether it lies between since and until
     */
    public boolean knownTo(KeepalivedVersion version) {
        return since.filter(s -> s.compareTo(version) > 0).isEmpty()
                && until.filter(u -> u.compareTo(version) < 0).isEmpty();
    }

    /** {@return path of the block this keyword opens, for its own keywords} */
    public String path() {
        return block.equals("/") ? name : block + "/" + name;
    }
}
