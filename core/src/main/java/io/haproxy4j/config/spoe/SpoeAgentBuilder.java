// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

import io.haproxy4j.config.argument.LogTarget;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.LogFacility;
import java.time.Duration;

/** Builds a {@code spoe-agent}: the agents and how they are talked to (manual of SPOE, section 2.2). */
public final class SpoeAgentBuilder extends SpoeSectionBuilder<SpoeAgentBuilder> {

    SpoeAgentBuilder(String name) {
        super(SpoeSection.Kind.SPOE_AGENT, name);
    }

    /**
     * The messages the agent gets, each on its own event.
     *
     * @param first the name of a message
     * @param more names of further messages
     * @return this builder
     */
    public SpoeAgentBuilder messages(String first, String... more) {
        return names("messages", first, more);
    }

    /**
     * The groups of messages that actions send to the agent.
     *
     * @param first the name of a group
     * @param more names of further groups
     * @return this builder
     */
    public SpoeAgentBuilder groups(String first, String... more) {
        return names("groups", first, more);
    }

    /**
     * The backend with the servers of the agent. Mandatory. Since HAProxy 3.1 it should be in mode spop.
     *
     * @param backend name of a backend of the configuration
     * @return this builder
     */
    public SpoeAgentBuilder useBackend(String backend) {
        return keyword("use-backend", Word.name(backend));
    }

    /**
     * How long an event may wait for its answer.
     *
     * @param timeout from 1 ms to 24.8 days
     * @return this builder
     */
    public SpoeAgentBuilder timeoutProcessing(Duration timeout) {
        return keyword("timeout processing", Durations.word("timeout processing", timeout));
    }

    /**
     * How long the handshake may take. Without effect since HAProxy 3.1.
     *
     * @param timeout from 1 ms to 24.8 days
     * @return this builder
     */
    public SpoeAgentBuilder timeoutHello(Duration timeout) {
        return keyword("timeout hello", Durations.word("timeout hello", timeout));
    }

    /**
     * How long a connection may be idle. Without effect since HAProxy 3.1.
     *
     * @param timeout from 1 ms to 24.8 days
     * @return this builder
     */
    public SpoeAgentBuilder timeoutIdle(Duration timeout) {
        return keyword("timeout idle", Durations.word("timeout idle", timeout));
    }

    /**
     * Answers may come on another connection than the question. Without effect since HAProxy 3.1.
     *
     * @return this builder
     */
    public SpoeAgentBuilder optionAsync() {
        return keyword("option async");
    }

    /**
     * Goes on with later events of a stream after an error.
     *
     * @return this builder
     */
    public SpoeAgentBuilder optionContinueOnError() {
        return keyword("option continue-on-error");
    }

    /**
     * Logs errors only.
     *
     * @return this builder
     */
    public SpoeAgentBuilder optionDontlogNormal() {
        return keyword("option dontlog-normal");
    }

    /**
     * Lets the agent set variables that the configuration does not mention.
     *
     * @return this builder
     */
    public SpoeAgentBuilder optionForceSetVar() {
        return keyword("option force-set-var");
    }

    /**
     * Sends further questions before the answer has come.
     *
     * @return this builder
     */
    public SpoeAgentBuilder optionPipelining() {
        return keyword("option pipelining");
    }

    /**
     * Sends messages larger than a frame in parts. Without effect since HAProxy 3.1.
     *
     * @return this builder
     */
    public SpoeAgentBuilder optionSendFragPayload() {
        return keyword("option send-frag-payload");
    }

    /**
     * Puts the status of an error into a variable of the transaction.
     *
     * @param variable letters, digits, {@code _} and {@code .}
     * @return this builder
     */
    public SpoeAgentBuilder optionSetOnError(String variable) {
        return keyword("option set-on-error", Word.name(variable));
    }

    /**
     * Puts the time of the last event into a variable of the transaction.
     *
     * @param variable letters, digits, {@code _} and {@code .}
     * @return this builder
     */
    public SpoeAgentBuilder optionSetProcessTime(String variable) {
        return keyword("option set-process-time", Word.name(variable));
    }

    /**
     * Puts the time of all events into a variable of the transaction.
     *
     * @param variable letters, digits, {@code _} and {@code .}
     * @return this builder
     */
    public SpoeAgentBuilder optionSetTotalTime(String variable) {
        return keyword("option set-total-time", Word.name(variable));
    }

    /**
     * What the names of the variables that the agent sets begin with. Without it, the name of the engine.
     *
     * @param prefix letters, digits, {@code _} and {@code .}
     * @return this builder
     */
    public SpoeAgentBuilder optionVarPrefix(String prefix) {
        return keyword("option var-prefix", Word.name(prefix));
    }

    /**
     * Variables the agent may set although the configuration does not mention them.
     *
     * @param first a name without scope and prefix
     * @param more further names
     * @return this builder
     */
    public SpoeAgentBuilder registerVarNames(String first, String... more) {
        return names("register-var-names", first, more);
    }

    /**
     * Logs where the global section of the configuration logs.
     *
     * @return this builder
     */
    public SpoeAgentBuilder logGlobal() {
        return keyword("log global");
    }

    /**
     * Where messages about the exchanges go.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N} or {@code ring@NAME}
     * @param facility syslog facility
     * @return this builder
     */
    public SpoeAgentBuilder log(String target, LogFacility facility) {
        return keyword("log", LogTarget.word(target), Word.constant(facility));
    }

    /**
     * The most new connections to agents per second. Without effect since HAProxy 3.1.
     *
     * @param count at least 0
     * @return this builder
     */
    public SpoeAgentBuilder maxconnrate(int count) {
        return keyword("maxconnrate", Word.number("maxconnrate", count, 0, Integer.MAX_VALUE));
    }

    /**
     * The errors per second above which the agent is left alone. Without effect since HAProxy 3.1.
     *
     * @param count at least 0
     * @return this builder
     */
    public SpoeAgentBuilder maxerrrate(int count) {
        return keyword("maxerrrate", Word.number("maxerrrate", count, 0, Integer.MAX_VALUE));
    }

    /**
     * The most frames that await their answer on a connection. Without effect since HAProxy 3.1.
     *
     * @param count at least 1
     * @return this builder
     */
    public SpoeAgentBuilder maxWaitingFrames(int count) {
        return keyword("max-waiting-frames", Word.number("max-waiting-frames", count, 1, Integer.MAX_VALUE));
    }

    /**
     * The largest frame, in bytes; at most {@code tune.bufsize} less 4.
     *
     * @param bytes at least 256
     * @return this builder
     */
    public SpoeAgentBuilder maxFrameSize(int bytes) {
        return keyword("max-frame-size", Word.number("max-frame-size", bytes, 256, Integer.MAX_VALUE));
    }
}
