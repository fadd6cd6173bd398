// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.cluster.failover.decision.Hold;
import io.haproxy4j.cluster.failover.decision.Place;
import io.haproxy4j.cluster.failover.decision.ServerId;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.servers.AdminState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What an operator has set by hand before all else, and wants to find whatever happens: a server in maintenance. */
final class OperatorIntent {

    static final String SERVER = Blueprint.server("b", "s2");

    private final Collection<Machine> machines;
    private final Control control;

    OperatorIntent(Collection<Machine> machines, Control control) {
        this.machines = machines;
        this.control = control;
    }

    void express() throws Exception {
        machines.forEach(machine -> set(machine, SERVER, AdminState.MAINT));
        Site.until("the controller sees what the operator does", () -> remembered() == machines.size());
    }

    /** Sets a server by hand. */
    static void set(Machine machine, String server, AdminState state) {
        try (RuntimeClient client = machine.client()) {
            client.server(Blueprint.BACKEND, server).setState(state);
        }
    }

    static AdminState state(Machine machine, String server) {
        try (RuntimeClient client = machine.client()) {
            return client.server(Blueprint.BACKEND, server).state().adminState();
        }
    }

    private long remembered() {
        return machines.stream()
                .filter(machine -> {
                    Place place = new Place(machine.id(), new ServerId(Blueprint.BACKEND, SERVER));
                    Hold hold = control.memory().holds().get(place);
                    return hold != null && hold.state() == AdminState.MAINT;
                })
                .count();
    }

    /** Where it is not as the operator wants it. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        for (Machine machine : machines) {
            try {
                AdminState state = state(machine, SERVER);
                if (state != AdminState.MAINT) {
                    violations.add(SERVER + " is " + state + " on " + machine.name());
                }
            } catch (RuntimeException e) {
                violations.add(machine.name() + " does not answer");
            }
        }
        if (remembered() != machines.size()) {
            violations.add("the controller remembers it of " + remembered() + " nodes only");
        }
        return violations;
    }
}
