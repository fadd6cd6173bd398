// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.codec.DecoderOptions;
import io.haproxy4j.peers.codec.PeerEncoder;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a session behaves. Immutable; every {@code with} method returns a changed copy.
 *
 * @param version version of the protocol to offer
 * @param learn whether to ask for everything the other side holds, at the beginning of every session
 * @param resumeFromAck whether a new session pushes only what the peer has not acknowledged in earlier ones. HAProxy
 *     does so; the default is to push everything again, as a peer that was restarted may have lost it
 * @param shards number of shards, 0 or 1 for none; only entries of shard {@code shard} are sent
 * @param shard number of the other side's shard, from 1; 0 to send everything
 * @param section name of HAProxy's {@code peers} section, which counts when entries of its own tables are distributed
 *     over shards; without it these are sent to every shard. May be empty
 * @param decoder limits and tolerance for what is received
 * @param maxMessageBytes the largest message sent; at most the other side's {@code tune.bufsize}
 * @param heartbeat how long to be silent at most; HAProxy takes five seconds of silence for death
 * @param silence how long the other side may be silent; HAProxy sends a heartbeat every three seconds
 * @param handshake how long the handshake may take
 * @param lag how long pushed entries may stay unacknowledged before that is reported
 */
public record SessionOptions(
        ProtocolVersion version,
        boolean learn,
        boolean resumeFromAck,
        int shards,
        int shard,
        String section,
        DecoderOptions decoder,
        int maxMessageBytes,
        Duration heartbeat,
        Duration silence,
        Duration handshake,
        Duration lag) {

    /** The ways of HAProxy: version 2.1, learning, 16384 bytes, 3 s and 5 s. */
    public static final SessionOptions DEFAULTS = new SessionOptions(
            ProtocolVersion.V2_1,
            true,
            false,
            0,
            0,
            "",
            DecoderOptions.LENIENT,
            16_384,
            Duration.ofSeconds(3),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));

    /** Refuses nulls and impossible numbers. */
    public SessionOptions {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(decoder, "decoder");
        positive(heartbeat, "heartbeat");
        positive(silence, "silence");
        positive(handshake, "handshake");
        positive(lag, "lag");
        if (shards < 0 || shard < 0 || shard > Math.max(shards, 0)) {
            throw new IllegalArgumentException("Shard " + shard + " of " + shards + " does not exist");
        }
        if (maxMessageBytes < PeerEncoder.SMALLEST_LIMIT) {
            throw new IllegalArgumentException(
                    "maxMessageBytes is at least " + PeerEncoder.SMALLEST_LIMIT + ", not " + maxMessageBytes);
        }
    }

    private static void positive(Duration duration, String name) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than nothing, not " + duration);
        }
    }

    /**
     * Changes the version offered.
     *
     * @param offered the version
     * @return the changed options
     */
    public SessionOptions withVersion(ProtocolVersion offered) {
        return with(draft -> draft.version = offered);
    }

    /**
     * Changes whether to learn.
     *
     * @param on whether to ask for everything at the beginning
     * @return the changed options
     */
    public SessionOptions withLearn(boolean on) {
        return with(draft -> draft.learn = on);
    }

    /**
     * Changes what a new session pushes.
     *
     * @param on whether to push only what was not acknowledged
     * @return the changed options
     */
    public SessionOptions withResumeFromAck(boolean on) {
        return with(draft -> draft.resumeFromAck = on);
    }

    /**
     * Sends only the entries of one shard; see {@link Shards}.
     *
     * @param count number of shards
     * @param number the other side's shard, 1 to {@code count}; 0 for all
     * @return the changed options
     */
    public SessionOptions withShard(int count, int number) {
        return with(draft -> {
            draft.shards = count;
            draft.shard = number;
        });
    }

    /**
     * Names HAProxy's {@code peers} section, so that the entries of its own tables go to their shard.
     *
     * @param name name of the section; empty when it is not known
     * @return the changed options
     */
    public SessionOptions withSection(String name) {
        return with(draft -> draft.section = name);
    }

    /**
     * Changes limits and tolerance.
     *
     * @param options for what is received
     * @return the changed options
     */
    public SessionOptions withDecoder(DecoderOptions options) {
        return with(draft -> draft.decoder = options);
    }

    /**
     * Changes the largest message sent.
     *
     * @param bytes header included, at least 256; at most the other side's {@code tune.bufsize}, or HAProxy stalls
     * @return the changed options
     */
    public SessionOptions withMaxMessageBytes(int bytes) {
        return with(draft -> draft.maxMessageBytes = bytes);
    }

    /**
     * Changes how long to be silent.
     *
     * @param duration at most; HAProxy leaves whoever is silent for five seconds
     * @return the changed options
     */
    public SessionOptions withHeartbeat(Duration duration) {
        return with(draft -> draft.heartbeat = duration);
    }

    /**
     * Changes how long the other side may be silent.
     *
     * @param duration more than its heartbeats are apart, which is three seconds for HAProxy
     * @return the changed options
     */
    public SessionOptions withSilence(Duration duration) {
        return with(draft -> draft.silence = duration);
    }

    /**
     * Changes how long a handshake may take.
     *
     * @param duration from the connection to the end of the handshake
     * @return the changed options
     */
    public SessionOptions withHandshake(Duration duration) {
        return with(draft -> draft.handshake = duration);
    }

    /**
     * Changes when the other side is reported as lagging.
     *
     * @param duration how long pushed entries may stay unacknowledged
     * @return the changed options
     */
    public SessionOptions withLag(Duration duration) {
        return with(draft -> draft.lag = duration);
    }

    private SessionOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.options();
    }

    /** The same, open to change. */
    private static final class Draft {
        private ProtocolVersion version;
        private boolean learn;
        private boolean resumeFromAck;
        private int shards;
        private int shard;
        private String section;
        private DecoderOptions decoder;
        private int maxMessageBytes;
        private Duration heartbeat;
        private Duration silence;
        private Duration handshake;
        private Duration lag;

        Draft(SessionOptions from) {
            version = from.version;
            learn = from.learn;
            resumeFromAck = from.resumeFromAck;
            shards = from.shards;
            shard = from.shard;
            section = from.section;
            decoder = from.decoder;
            maxMessageBytes = from.maxMessageBytes;
            heartbeat = from.heartbeat;
            silence = from.silence;
            handshake = from.handshake;
            lag = from.lag;
        }

        SessionOptions options() {
            return new SessionOptions(
                    version,
                    learn,
                    resumeFromAck,
                    shards,
                    shard,
                    section,
                    decoder,
                    maxMessageBytes,
                    heartbeat,
                    silence,
                    handshake,
                    lag);
        }
    }
}
