// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.OutcomeClassifier;
import io.haproxy4j.runtime.command.ReplyLines;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.protocol.Answer;
import io.haproxy4j.runtime.protocol.ByteSink;
import java.util.Arrays;

/** Cuts an answer into lines as it arrives. Empty lines at its end are left out. */
final class StreamedLines implements ReplyLines {

    private static final byte[] EMPTY = new byte[0];
    private static final int MAX_REFUSAL = 64 * 1024;

    private final Request request;
    private final OneShot oneShot;
    private final Channel channel;
    private final Runnable onClose;
    private final int maxLine;
    private final ByteSink content = new ByteSink(2 * 64 * 1024);
    private byte[] array = EMPTY;
    private int from;
    private int to;
    private int next;
    private int emptyLines;
    private boolean checked;
    private boolean complete;
    private boolean heldLine;
    private int heldFrom;
    private int heldTo;
    private boolean closed;

    StreamedLines(Request request, OneShot oneShot, Channel channel, int maxLine, Runnable onClose) {
        this.request = request;
        this.oneShot = oneShot;
        this.channel = channel;
        this.maxLine = maxLine;
        this.onClose = onClose;
    }

    /**
     * Waits until HAProxy serves the connection and, unless the command waits for things to happen, for the first
     * line, so that a refusal shows before the caller has the stream.
     */
    void start() {
        try {
            oneShot.start(channel);
            if (request.command().words().contains("-w")) {
                complete = oneShot.read(channel, content);
            } else {
                checkRefusal();
            }
        } catch (RuntimeConnectionException e) {
            throw Faults.of(request, e, true);
        }
    }

    private void checkRefusal() {
        checked = true;
        int end = lineEnd();
        byte[] line = Arrays.copyOf(content.array(), end < 0 ? content.size() : end);
        if (!OutcomeClassifier.mayBeMessage(line)) {
            return;
        }
        while (!complete && content.size() < MAX_REFUSAL) {
            complete = oneShot.read(channel, content);
        }
        byte[] all = Answer.trimmed(content);
        Outcome outcome = OutcomeClassifier.classify(request.command(), request.rule(), all);
        if (outcome instanceof Outcome.Refused refused) {
            throw new RuntimeCommandException(refused.refusal());
        }
        // The severity in front of a list is none of its lines.
        next = all.length - outcome.orThrow().size();
    }

    /** The index of the next line feed, read up to it; -1 if the answer ends before. */
    private int lineEnd() {
        int scan = next;
        while (true) {
            byte[] bytes = content.array();
            for (int size = content.size(); scan < size; scan++) {
                if (bytes[scan] == '\n') {
                    return scan;
                }
            }
            if (complete) {
                return -1;
            }
            if (next > 0) {
                content.discard(next);
                scan -= next;
                next = 0;
            }
            if (content.size() > maxLine) {
                throw Faults.tooLarge(maxLine);
            }
            complete = oneShot.read(channel, content);
        }
    }

    @Override
    public boolean next() {
        if (closed) {
            return false;
        }
        try {
            if (!checked) {
                checkRefusal();
            }
            return advance();
        } catch (RuntimeConnectionException e) {
            throw Faults.of(request, e, true);
        }
    }

    private boolean advance() {
        if (heldLine) {
            return emptyOrHeld();
        }
        while (true) {
            int end = lineEnd();
            if (end < 0) {
                return finish();
            }
            if (end == next) {
                emptyLines++;
                next++;
                continue;
            }
            array = content.array();
            from = next;
            to = end;
            next = end + 1;
            if (emptyLines > 0) {
                heldLine = true;
                return emptyOrHeld();
            }
            return true;
        }
    }

    private boolean emptyOrHeld() {
        if (emptyLines > 0) {
            if (to > from) {
                heldFrom = from;
                heldTo = to;
            }
            emptyLines--;
            from = 0;
            to = 0;
            return true;
        }
        from = heldFrom;
        to = heldTo;
        heldLine = false;
        return true;
    }

    private boolean finish() {
        if (next < content.size()) {
            array = content.array();
            from = next;
            to = content.size();
            next = to;
            if (oneShot.needsEmptyLine()) {
                throw OneShot.cutOff();
            }
            return true;
        }
        if (oneShot.needsEmptyLine() && emptyLines == 0) {
            throw OneShot.cutOff();
        }
        return false;
    }

    @Override
    public byte[] array() {
        return array;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int to() {
        return to;
    }

    @Override
    public long bytesRead() {
        return channel.bytesRead();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            channel.close();
            onClose.run();
        }
    }
}
