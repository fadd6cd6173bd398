// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

/** Where the controller stands: what it remembers, and what it sees. An immutable value. */
public final class FailoverState {

    private final Memory memory;
    private final Sight sight;

    FailoverState(Memory memory, Sight sight) {
        this.memory = memory;
        this.sight = sight;
    }

    /** {@return what must be kept for the next start} */
    public Memory memory() {
        return memory;
    }

    Sight sight() {
        return sight;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof FailoverState state && memory.equals(state.memory) && sight.equals(state.sight);
    }

    @Override
    public int hashCode() {
        return 31 * memory.hashCode() + sight.hashCode();
    }

    @Override
    public String toString() {
        return memory + ", " + sight;
    }
}
