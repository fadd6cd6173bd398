// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What to start and how; made by {@link HaproxyProcess#builder(HaproxyBinary)}. Not thread-safe. */
public final class HaproxyProcessBuilder {

    private static final Duration START_LIMIT = Duration.ofSeconds(20);

    private final HaproxyBinary binary;
    private final Consumer<HaproxyProcess> onStart;
    private Function<HaproxyProcess, String> config = process -> "";
    private @Nullable LoopbackAddress address;
    private @Nullable String localpeer;
    private boolean masterWorker = true;
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Duration startLimit = START_LIMIT;
    private Readiness readiness = Readiness.cliAnswers();

    HaproxyProcessBuilder(HaproxyBinary binary, Consumer<HaproxyProcess> onStart) {
        this.binary = binary;
        this.onStart = onStart;
    }

    /**
     * The configuration, used as it is. In double quotes HAProxy itself replaces <code>${ADDRESS}</code> by the
     * instance's address and <code>${DIR}</code> by its temporary folder, as they are in its environment:
     * <code>bind "${ADDRESS}:8080"</code>.
     *
     * @param text the whole file
     * @return this
     */
    public HaproxyProcessBuilder config(String text) {
        return config(process -> text);
    }

    /**
     * The configuration, made when address and folder are known.
     *
     * @param maker given the instance, not yet started, returns the whole file
     * @return this
     */
    public HaproxyProcessBuilder config(Function<HaproxyProcess, String> maker) {
        config = maker;
        return this;
    }

    /**
     * Runs on an address reserved before, for configurations that name each other's addresses. The caller closes it
     * after the instance. Without this call the instance reserves one of its own.
     *
     * @param reserved the address
     * @return this
     */
    public HaproxyProcessBuilder address(LoopbackAddress reserved) {
        address = reserved;
        return this;
    }

    /**
     * The name of this instance among its peers, HAProxy's {@code -L}.
     *
     * @param name the peer name
     * @return this
     */
    public HaproxyProcessBuilder localpeer(String name) {
        localpeer = name;
        return this;
    }

    /**
     * With a master process, the default, or without. Only with one there are a master socket and reloads.
     *
     * @param enabled false to run a single process
     * @return this
     */
    public HaproxyProcessBuilder masterWorker(boolean enabled) {
        masterWorker = enabled;
        return this;
    }

    /**
     * Further command line arguments, in addition to those of earlier calls.
     *
     * @param more the arguments, one word each
     * @return this
     */
    public HaproxyProcessBuilder arguments(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }

    /**
     * Sets an environment variable of the process.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public HaproxyProcessBuilder environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /**
     * How long the start may take; 20 seconds unless set.
     *
     * @param limit the limit
     * @return this
     */
    public HaproxyProcessBuilder startLimit(Duration limit) {
        startLimit = limit;
        return this;
    }

    /**
     * What the start waits for; {@link Readiness#cliAnswers()} unless set.
     *
     * @param condition the condition
     * @return this
     */
    public HaproxyProcessBuilder readyWhen(Readiness condition) {
        readiness = condition;
        return this;
    }

    /**
     * Starts the instance and waits until it is ready.
     *
     * @return the running instance; close it
     * @throws HaproxyStartException if HAProxy refuses the configuration, or is not ready within the limit; the message
     *     holds what it said
     */
    public HaproxyProcess start() {
        HaproxyProcess process = HaproxyProcess.create(this);
        onStart.accept(process);
        return process.startFirst();
    }

    HaproxyBinary binary() {
        return binary;
    }

    String configFor(HaproxyProcess process) {
        return config.apply(process);
    }

    Optional<LoopbackAddress> address() {
        return Optional.ofNullable(address);
    }

    Optional<String> localpeer() {
        return Optional.ofNullable(localpeer);
    }

    boolean masterWorker() {
        return masterWorker;
    }

    List<String> arguments() {
        return List.copyOf(arguments);
    }

    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    Duration startLimit() {
        return startLimit;
    }

    Readiness readiness() {
        return readiness;
    }
}
