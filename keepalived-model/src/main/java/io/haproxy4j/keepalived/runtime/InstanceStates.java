// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state of every instance, held up to date by events and put right by a status. After attaching to a FIFO, after a
 * reload, and from time to time, give it a status: keepalived does not repeat what was missed. Not thread-safe.
 */
public final class InstanceStates {

    /** Hears of every change once, whether an event or a status brought it. */
    @FunctionalInterface
    public interface Listener {

        /**
         * An instance has changed its state.
         *
         * @param instance its name
         * @param before the state before; empty if it was not known
         * @param after the state now; empty if it is gone
         */
        void changed(String instance, Optional<VrrpRunState> before, Optional<VrrpRunState> after);
    }

    private final Map<String, VrrpRunState> states = new HashMap<>();
    private final Listener listener;

    /**
     * Without any instance yet.
     *
     * @param listener hears of the changes
     */
    public InstanceStates(Listener listener) {
        this.listener = listener;
    }

    /**
     * Takes an event.
     *
     * @param event from the FIFO; those not about instances change nothing
     */
    public void apply(NotifyEvent event) {
        if (event instanceof NotifyEvent.Instance change) {
            switch (change.transition()) {
                case MASTER, MASTER_RX_LOWER_PRI, MASTER_PRIORITY -> set(change.name(), VrrpRunState.MASTER);
                case BACKUP, BACKUP_PRIORITY -> set(change.name(), VrrpRunState.BACKUP);
                case FAULT -> set(change.name(), VrrpRunState.FAULT);
                case STOP, DELETED -> remove(change.name());
            }
        }
    }

    /**
     * Takes a status: what it says holds, and what it does not name is gone.
     *
     * @param status status of the keepalived
     */
    public void resync(KeepalivedStatus status) {
        Set<String> gone = new HashSet<>(states.keySet());
        for (InstanceStatus instance : status.instances()) {
            gone.remove(instance.name());
            set(instance.name(), instance.state());
        }
        gone.forEach(this::remove);
    }

    /** The keepalived has ended without a word: no instance is known any more. */
    public void lost() {
        Set.copyOf(states.keySet()).forEach(this::remove);
    }

    /**
     * The state of an instance.
     *
     * @param instance its name
     * @return its state, if it is known
     */
    public Optional<VrrpRunState> state(String instance) {
        return Optional.ofNullable(states.get(instance));
    }

    /** {@return all states by instance} */
    public Map<String, VrrpRunState> all() {
        return Map.copyOf(states);
    }

    private void set(String instance, VrrpRunState state) {
        VrrpRunState before = states.put(instance, state);
        if (before != state) {
            listener.changed(instance, Optional.ofNullable(before), Optional.of(state));
        }
    }

    private void remove(String instance) {
        VrrpRunState before = states.remove(instance);
        if (before != null) {
            listener.changed(instance, Optional.of(before), Optional.empty());
        }
    }
}
