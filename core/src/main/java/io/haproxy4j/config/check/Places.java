// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.Place;
import java.util.regex.Pattern;

/** What messages are about. */
interface Places {

    /** How HAProxy names a line of a file: {@code parsing [FILE:LINE]} or {@code [FILE:LINE]} at the beginning. */
    Pattern LINE = Pattern.compile("(?:\\[.+?:\\d+\\] : )?(?:[Pp]arsing )?\\[(.+?):(\\d+)\\]\\s*: ?(.*)");

    /** The place that a message is about. */
    Place of(Message message);

    /** What a message says, without the place. */
    String textOf(Message message);
}
