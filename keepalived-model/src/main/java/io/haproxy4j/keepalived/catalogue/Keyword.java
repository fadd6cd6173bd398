// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import java.util.Optional;

/**
 * One keyword in one block.
 *
 * @param block path of the block it stands in, such as {@code virtual_server/real_server}; {@code /} for the top level
 * @param name the keyword
 * @param kind whether it has braces, and what stands between them
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
        Optional<KeepalivedVersion> since,
        Optional<KeepalivedVersion> until,
        String build,
        Syntax arguments,
        Syntax entry,
        String status) {

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
