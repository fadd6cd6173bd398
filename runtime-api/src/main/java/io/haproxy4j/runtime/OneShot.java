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
import java.util.ArrayList;
import java.util.List;

/**
 * One command on a connection of its own. On a worker's socket the end of the connection ends the answer; the master
 * never closes, so there the prompt ends it.
 */
final class OneShot {

    private final Request request;
    private final ReplyDecoder decoder;
    private final List<ByteSink> ahead = new ArrayList<>();
    private final ByteSink line = new ByteSink();
    private final boolean byPrompt;

    OneShot(Request request, Route route, HaproxyRelease release) {
        this.request = request;
        byPrompt = route.byMaster();
        List<String> opening = new ArrayList<>();
        if (byPrompt) {
            opening.add("prompt");
        }
        if (route.hasSeverities(release)) {
            opening.add("set severity-output number");
        }
        if (request.command().isExpert()) {
            opening.add("expert-mode on");
        }
        if (request.command().isExperimental()) {
            opening.add("experimental-mode on");
        }
        if (byPrompt) {
            opening.forEach(o -> ahead.add(new ByteSink().put((o + "\n").getBytes(StandardCharsets.US_ASCII))));
            decoder = PromptDecoder.master();
            RequestEncoder.encode(request.command(), route.prefix(), release, line);
        } else {
            if (!request.command().extraTime().isZero()) {
                // An idle connection is closed by HAProxy after "stats timeout", also in the middle of a wait.
                opening.add("set timeout cli " + (request.command().extraTime().toSeconds() + 10));
            }
            decoder = new OneShotDecoder(opening.size());
            RequestEncoder.encode(request.command(), String.join(";", opening) + ";", release, line);
        }
    }

    /** Queues the command; on the master, after an exchange for each line that goes ahead of it. */
    void start(Channel channel) {
        if (decoder instanceof PromptDecoder prompts) {
            ByteSink ignored = new ByteSink();
            for (ByteSink preparation : ahead) {
                channel.send(preparation.view());
                prompts.nextBarePrompt();
                while (!channel.read(prompts, ignored, request.command().extraTime())) {
                    ignored.truncate(0);
                }
            }
            prompts.nextReply(request.command().hasPayload());
        }
        channel.send(line.view());
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
