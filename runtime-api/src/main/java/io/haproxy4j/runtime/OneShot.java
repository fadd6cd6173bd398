// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.AnswerRule;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.command.RuntimeConnectionException.Fault;
import io.haproxy4j.runtime.protocol.Answer;
import io.haproxy4j.runtime.protocol.ByteSink;
import io.haproxy4j.runtime.protocol.OneShotDecoder;
import io.haproxy4j.runtime.protocol.PromptDecoder;
import io.haproxy4j.runtime.protocol.ReplyDecoder;
import io.haproxy4j.runtime.protocol.RequestEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One command on a connection of its own. On a worker's socket the end of the connection ends the answer; the master
 * never closes, so there the prompt ends it.
 */
final class OneShot {

    private final Request request;
    private final ReplyDecoder decoder;
    private final ByteSink bytes = new ByteSink();
    private final boolean byPrompt;
    private int openings;

    OneShot(Request request, Route route, HaproxyRelease release) {
        this.request = request;
        byPrompt = route.byMaster();
        if (route.hasSeverities(release)) {
            opening("set severity-output number");
        }
        if (request.command().isExpert()) {
            opening("expert-mode on");
        }
        if (request.command().isExperimental()) {
            opening("experimental-mode on");
        }
        if (byPrompt) {
            ByteSink prompted = new ByteSink();
            prompted.put("prompt\n".getBytes(StandardCharsets.US_ASCII)).put(bytes.view());
            bytes.truncate(0);
            bytes.put(prompted.view());
            openings++;
            decoder = PromptDecoder.master();
            RequestEncoder.encode(request.command(), route.prefix(), release, bytes);
        } else {
            if (!request.command().extraTime().isZero()) {
                // An idle connection is closed by HAProxy after "stats timeout", also in the middle of a wait.
                opening("set timeout cli " + (request.command().extraTime().toSeconds() + 10));
            }
            String ahead = new String(bytes.toArray(), StandardCharsets.US_ASCII);
            bytes.truncate(0);
            decoder = new OneShotDecoder(openings);
            RequestEncoder.encode(request.command(), ahead, release, bytes);
        }
    }

    private void opening(String command) {
        bytes.put(command.getBytes(StandardCharsets.US_ASCII)).put(byPrompt ? (byte) '\n' : (byte) ';');
        openings++;
    }

    /** Queues the command and, on the master, reads the prompts ahead of its answer. */
    void start(Channel channel) {
        channel.send(bytes.view());
        if (decoder instanceof PromptDecoder prompts) {
            ByteSink ignored = new ByteSink();
            for (int i = 0; i < openings; i++) {
                prompts.nextBarePrompt();
                while (!channel.read(prompts, ignored, request.command().extraTime())) {
                    ignored.truncate(0);
                }
            }
            prompts.nextReply(request.command().hasPayload());
            channel.expectAnswer();
        }
    }

    /** Reads a piece of the answer. Returns true at its end. */
    boolean read(Channel channel, ByteSink content) {
        return channel.read(decoder, content, request.command().extraTime());
    }

    /** The whole answer, trimmed. */
    byte[] readAll(Channel channel, int maxReply) {
        ByteSink content = new ByteSink();
        start(channel);
        while (!read(channel, content)) {
            if (content.size() > maxReply) {
                throw Faults.tooLarge(maxReply);
            }
        }
        if (needsEmptyLine() && !Answer.endsInEmptyLine(content)) {
            throw cutOff();
        }
        return Answer.trimmed(content);
    }

    /** Whether an answer that ends with the connection must have an empty line at its end to be complete. */
    boolean needsEmptyLine() {
        return !byPrompt && request.rule().form() == AnswerRule.Form.DUMP;
    }

    static RuntimeConnectionException cutOff() {
        return new RuntimeConnectionException(
                Fault.LOST,
                false,
                "The answer ends without its empty line, so it is cut off: HAProxy was killed, or closed the connection"
                        + " for being idle",
                null);
    }
}
