// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.Outcome;
import io.haproxy4j.runtime.command.OutcomeClassifier;
import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.protocol.Answer;
import io.haproxy4j.runtime.protocol.ByteSink;
import io.haproxy4j.runtime.protocol.PromptDecoder;
import io.haproxy4j.runtime.protocol.RequestEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands on one connection in prompt mode: one line each, and every answer ends with a prompt. The lines that only
 * prepare the connection (prompt, severities, modes) go out ahead of the first request, in the same write.
 */
final class Dialogue {

    private final Channel channel;
    private final Route route;
    private final HaproxyRelease release;
    private final int maxReply;
    private final PromptDecoder decoder;
    private final List<String> opening = new ArrayList<>();

    Dialogue(Channel channel, Route route, HaproxyRelease release, int maxReply, List<String> setup) {
        this.channel = channel;
        this.route = route;
        this.release = release;
        this.maxReply = maxReply;
        this.decoder = route.byMaster() ? PromptDecoder.master() : PromptDecoder.worker();
        opening.add("prompt");
        if (route.hasSeverities(release)) {
            opening.add("set severity-output number");
        }
        opening.addAll(setup);
    }

    /** Checks that all requests can be sent, without sending them. */
    static ByteSink encode(List<Request> requests, Route route, HaproxyRelease release, ByteSink out, int[] ends) {
        for (int i = 0; i < ends.length; i++) {
            RequestEncoder.encode(requests.get(i).command(), route.prefix(), release, out);
            ends[i] = out.size();
        }
        return out;
    }

    /**
     * Runs the requests.
     *
     * @return an outcome for each; once the connection fails, all that follow are unanswered
     */
    List<Outcome> run(List<Request> requests) {
        ByteSink out = new ByteSink(48 * requests.size() + 128);
        for (String line : opening) {
            out.put(line.getBytes(StandardCharsets.US_ASCII)).put((byte) '\n');
        }
        int[] ends = new int[requests.size()];
        encode(requests, route, release, out, ends);
        channel.send(out.view());
        List<Outcome> outcomes = new ArrayList<>(requests.size());
        try {
            readOpening();
            for (Request request : requests) {
                decoder.nextReply(request.command().hasPayload());
                byte[] answer = answer(request.command().extraTime());
                outcomes.add(OutcomeClassifier.classify(request.command(), request.rule(), answer));
            }
        } catch (RuntimeConnectionException e) {
            int written = channel.written();
            for (int i = outcomes.size(); i < ends.length; i++) {
                outcomes.add(new Outcome.Unanswered(Faults.of(requests.get(i), e, written >= ends[i])));
            }
        }
        return outcomes;
    }

    /**
     * The master answers a line that concerns only itself with a bare prompt, or with a message; a worker answers
     * every line with an empty one. What a refused line says comes back with the command that needed it.
     */
    private void readOpening() {
        for (int i = 0; i < opening.size(); i++) {
            if (route.byMaster()) {
                decoder.nextBarePrompt();
            } else {
                decoder.nextReply(false);
            }
            answer(Duration.ZERO);
        }
        opening.clear();
    }

    private byte[] answer(Duration extraTime) {
        ByteSink content = new ByteSink();
        channel.expectAnswer();
        while (!channel.read(decoder, content, extraTime)) {
            if (content.size() > maxReply) {
                throw Faults.tooLarge(maxReply);
            }
        }
        return Answer.trimmed(content);
    }
}
