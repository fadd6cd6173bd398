// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import io.haproxy4j.config.line.Problem;
import java.util.List;

/** One entry of a file. */
sealed interface Entry permits CrtListEntry, MapEntry, Pattern {

    /** The line, without its end. */
    String render();

    /** What there may be only one of, or only the first counts. */
    String key();

    /** Why no line can say it. */
    List<Problem> problems();
}
