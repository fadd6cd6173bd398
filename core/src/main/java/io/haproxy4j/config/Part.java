// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.util.stream.Stream;

/** What a configuration file consists of: sections, conditional blocks of them, what such blocks tear off, and remarks between. */
public sealed interface Part permits Section, ConditionalParts, Continuation, Remark {

    /**
     * The sections in this part, those of all branches included.
     *
     * @return the sections in the order of the file
     */
    Stream<Section> sections();

    /**
     * The form to write.
     *
     * @return whole lines
     */
    String render();

    /**
     * Whether a blank line separates this part from the one before it.
     *
     * @param previous the part before it in the same list
     * @return false between remarks, which stay together
     */
    default boolean isApart(Part previous) {
        return !(this instanceof Remark && previous instanceof Remark);
    }
}
