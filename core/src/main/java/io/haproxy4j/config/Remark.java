// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Statement;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line outside of sections: a comment, or a message that HAProxy prints when it reads the line.
 *
 * @param statement the comment or message
 */
public record Remark(Statement statement) implements Part {

    /** Refuses null. */
    public Remark {
        Objects.requireNonNull(statement, "statement");
    }

    @Override
    public Stream<Section> sections() {
        return Stream.empty();
    }

    @Override
    public String render() {
        return statement.render() + "\n";
    }

    /** The line. */
    @Override
    public String toString() {
        return statement.toString();
    }
}
