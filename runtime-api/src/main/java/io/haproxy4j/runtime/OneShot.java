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
    /** How many settings stand before the command on its line, each with an empty answer of its own. */
    private final int leading;

    OneShot(Request request, Route route, HaproxyRelease release) {
        this.request = request;
        byPrompt = route.byMaster();
        boolean toWorker = !byPrompt || route.handsOver(request);
        List<String> settings = settings(request, route.hasSeverities(release), toWorker);
        String prefix = route.prefixFor(request, release);
        if (byPrompt) {
            ahead.add(line("prompt"));
        }
        if (toWorker) {
            leading = settings.size();
            prefix += String.join(";", settings) + (settings.isEmpty() ? "" : ";");
        } else {
            leading = 0;
            settings.forEach(s -> ahead.add(line(s)));
        }
        decoder = byPrompt ? PromptDecoder.master() : new OneShotDecoder(leading);
        RequestEncoder.encode(request.command(), prefix, release, line);
    }

    private static List<String> settings(Request request, boolean severities, boolean toWorker) {
        List<String> settings = new ArrayList<>();
        if (severities) {
            settings.add("set severity-output number");
        }
        if (request.command().isExpert()) {
            settings.add("expert-mode on");
        }
        if (request.command().isExperimental()) {
            settings.add("experimental-mode on");
        }
        if (toWorker && !request.command().extraTime().isZero()) {
            // An idle connection is closed by HAProxy after "stats timeout", also in the middle of a wait.
            settings.add("set timeout cli " + (request.command().extraTime().toSeconds() + 10));
        }
        return settings;
    }

    private static ByteSink line(String text) {
        return new ByteSink().put((text + "\n").getBytes(StandardCharsets.US_ASCII));
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
            prompts.nextReply(request.command().hasPayload(), leading);
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
