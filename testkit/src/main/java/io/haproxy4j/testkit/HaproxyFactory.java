// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Starts instances that belong to one test and end with it. Parameter of a {@link HaproxyTest}. */
public final class HaproxyFactory implements AutoCloseable {

    private final HaproxyBinary binary;
    private final Deque<HaproxyProcess> started = new ArrayDeque<>();

    /**
     * A factory for one version.
     *
     * @param binary what to start
     */
    public HaproxyFactory(HaproxyBinary binary) {
        this.binary = binary;
    }

    /** {@return what it starts} */
    public HaproxyBinary binary() {
        return binary;
    }

    /**
     * Begins an instance.
     *
     * @return a builder to give the configuration to
     */
    public HaproxyProcessBuilder builder() {
        return new HaproxyProcessBuilder(binary, started::push);
    }

    /**
     * Starts an instance with the defaults.
     *
     * @param config the configuration, as {@link HaproxyProcessBuilder#config(String)} takes it
     * @return the running instance
     * @throws HaproxyStartException as {@link HaproxyProcessBuilder#start()}
     */
    public HaproxyProcess start(String config) {
        return builder().config(config).start();
    }

    /** {@return the instances started so far, the newest first} */
    public List<HaproxyProcess> instances() {
        return List.copyOf(started);
    }

    /** Closes all instances, the newest first. */
    @Override
    public void close() {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }
}
