// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a dump as they arrive, for one thread and in constant memory. Close it; leaving off in the middle is fine
 * and ends the dump.
 *
 * @param <T> the type of a row
 */
public final class Rows<T> implements Iterator<T>, AutoCloseable {

    private final ReplyLines lines;
    private final Function<ReplyLines, @Nullable T> parser;
    private @Nullable T next;
    private boolean done;
    private long count;

    /**
     * Rows of a dump.
     *
     * @param lines the dump
     * @param parser reads the current line; null for a line that is no row
     */
    public Rows(ReplyLines lines, Function<ReplyLines, @Nullable T> parser) {
        this.lines = lines;
        this.parser = parser;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !done) {
            if (lines.next()) {
                next = parser.apply(lines);
            } else {
                done = true;
                lines.close();
            }
        }
        return next != null;
    }

    @Override
    public T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("The dump has " + count + " rows");
        }
        T row = next;
        next = null;
        count++;
        return row;
    }

    /**
     * {@return how many rows have been handed out}
     */
    public long count() {
        return count;
    }

    /**
     * {@return how many bytes of the dump have been read from the socket}
     */
    public long bytesRead() {
        return lines.bytesRead();
    }

    @Override
    public void close() {
        done = true;
        lines.close();
    }
}
