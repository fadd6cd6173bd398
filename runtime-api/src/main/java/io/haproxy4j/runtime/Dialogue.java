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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands on one connection in prompt mode: one line each, and every answer ends with a prompt. The lines that only
 * prepare the connection (prompt, severities, modes) go out ahead of the first request.
 */
final class Dialogue {

    /** The largest answer whose buffer serves the next one, too. */
    private static final int KEPT = 64 * 1024;

    private final Channel channel;
    private final Route route;
    private final HaproxyRelease release;
    private final int maxReply;
    private final PromptDecoder decoder;
    private final List<String> opening = new ArrayList<>();
    private ByteSink content = new ByteSink();

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
        int begin = out.size();
        int[] ends = new int[requests.size()];
        for (int i = 0; i < ends.length; i++) {
            RequestEncoder.encode(requests.get(i).command(), route.prefix(), release, out);
            ends[i] = out.size();
        }
        List<Outcome> outcomes = new ArrayList<>(ends.length);
        return route.byMaster()
                ? lockstep(requests, out, begin, ends, outcomes)
                : pipelined(requests, out, ends, outcomes);
    }

    private List<Outcome> pipelined(List<Request> requests, ByteSink out, int[] ends, List<Outcome> outcomes) {
        channel.send(out.view());
        try {
            for (int i = 0; i < opening.size(); i++) {
                decoder.nextReply(false);
                answer(Duration.ZERO);
            }
            opening.clear();
            for (Request request : requests) {
                outcomes.add(outcome(request));
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
     * The master must see one line at a time: with the next ones in its buffer already, it runs out of room for what
     * it puts in front of each, cuts a line and takes the rest for a command.
     */
    private List<Outcome> lockstep(
            List<Request> requests, ByteSink out, int begin, int[] ends, List<Outcome> outcomes) {
        boolean sent = false;
        try {
            int from = 0;
            while (from < begin) {
                int to = lineEnd(out, from);
                channel.send(ByteBuffer.wrap(out.array(), from, to - from));
                // A line that concerns only the master itself is answered by a bare prompt.
                decoder.nextBarePrompt();
                answer(Duration.ZERO);
                from = to;
            }
            opening.clear();
            for (int i = 0; i < ends.length; i++) {
                channel.send(ByteBuffer.wrap(out.array(), from, ends[i] - from));
                from = ends[i];
                sent = true;
                outcomes.add(outcome(requests.get(i)));
                sent = false;
            }
        } catch (RuntimeConnectionException e) {
            for (int i = outcomes.size(); i < ends.length; i++) {
                outcomes.add(new Outcome.Unanswered(Faults.of(requests.get(i), e, sent)));
                sent = false;
            }
        }
        return outcomes;
    }

    private static int lineEnd(ByteSink out, int from) {
        int to = from;
        while (out.array()[to] != '\n') {
            to++;
        }
        return to + 1;
    }

    private Outcome outcome(Request request) {
        decoder.nextReply(request.command().hasPayload());
        byte[] answer = answer(request.command().extraTime());
        return OutcomeClassifier.classify(request.command(), request.rule(), answer);
    }

    private byte[] answer(Duration extraTime) {
        if (content.size() > KEPT) {
            content = new ByteSink();
        }
        content.truncate(0);
        channel.expectAnswer();
        while (!channel.read(decoder, content, extraTime)) {
            if (content.size() > maxReply) {
                throw Faults.tooLarge(maxReply);
            }
        }
        return Answer.trimmed(content);
    }
}
