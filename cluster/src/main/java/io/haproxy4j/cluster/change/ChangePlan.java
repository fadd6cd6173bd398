// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.runtime.RuntimeCommands;
import io.haproxy4j.runtime.command.CliCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What brings a running HAProxy from one configuration to another: nothing, commands of its runtime API, or a reload,
 * difference by difference. What is not known to lead to the state a start with the new file has is a reload.
 *
 * <pre>{@code
 * ChangePlan plan = ChangePlan.between(running, desired, HaproxyVersion.V3_2);
 * if (plan.effect() == Effect.RUNTIME) {
 *     plan.apply(client, Duration.ofSeconds(10));
 * }
 * }</pre>
 *
 * <p>The state is the same as after a start but for three things that do nothing by themselves: the weight HAProxy calls
 * initial (management manual, 9.3, {@code get weight}), the numbers of servers where nothing counts on them, and the
 * {@code fullconn} it computes for a backend without {@code minconn}.
 *
 * @param differences the differences, in the order of the later configuration
 * @param history what the servers of the process have behind them when the plan has been carried out
 * @param forgetful stick tables whose entries are lost by the reload, if it needs one, since no peers section replicates
 *     them; {@link CarriedEntries} can carry them over
 */
public record ChangePlan(List<Difference> differences, ServerHistory history, List<String> forgetful) {

    /**
     * Copies the lists.
     *
     * @param differences the differences
     * @param history what the servers have behind them afterwards
     * @param forgetful stick tables whose entries are lost
     */
    public ChangePlan {
        differences = List.copyOf(differences);
        forgetful = List.copyOf(forgetful);
    }

    /**
     * Compares two configurations.
     *
     * @param running what the process runs
     * @param desired what it shall run
     * @param version the release of the process
     * @return the plan
     */
    public static ChangePlan between(HaproxyConfig running, HaproxyConfig desired, HaproxyVersion version) {
        return between(NodeFiles.of(running), NodeFiles.of(desired), version);
    }

    /**
     * Compares two configurations and the files they name.
     *
     * @param running what the process runs since its start
     * @param desired what it shall run
     * @param version the release of the process
     * @return the plan
     */
    public static ChangePlan between(NodeFiles running, NodeFiles desired, HaproxyVersion version) {
        return between(running, ServerHistory.NONE, desired, version);
    }

    /**
     * Compares two configurations and the files they name, for a process that commands have changed.
     *
     * @param running what the process runs
     * @param history the {@link #history()} of the plan that was applied last, if there was one since its start
     * @param desired what it shall run
     * @param version the release of the process
     * @return the plan
     */
    public static ChangePlan between(
            NodeFiles running, ServerHistory history, NodeFiles desired, HaproxyVersion version) {
        List<Difference> differences =
                new ArrayList<>(new ConfigChanges(running.config(), desired.config(), version, history).all());
        differences.addAll(new FileChanges(running, desired, version).all());
        differences.addAll(new TableChanges(running, desired).all());
        ChangePlan plan = new ChangePlan(differences, history, List.of());
        return plan.effect() == Effect.RELOAD
                ? new ChangePlan(
                        differences,
                        ServerHistory.NONE,
                        StickTables.of(running.config()).forgetful())
                : new ChangePlan(differences, history.after(running.config(), plan.operations()), List.of());
    }

    /**
     * {@return what the process needs: the most that one of the differences needs}
     */
    public Effect effect() {
        return differences.stream()
                .map(Difference::effect)
                .max(Comparator.naturalOrder())
                .orElse(Effect.NONE);
    }

    /**
     * What to run instead of a reload.
     *
     * @return the steps in the order in which they are to be done; none where nothing is to be done or a reload does it
     */
    public List<Operation> operations() {
        if (effect() != Effect.RUNTIME) {
            return List.of();
        }
        return differences.stream()
                .filter(difference -> difference.treatment() instanceof Treatment.Commands)
                .flatMap(difference -> ((Treatment.Commands) difference.treatment()).operations().stream())
                .sorted(Comparator.comparing(Operation::turn))
                .toList();
    }

    /**
     * {@return the commands of {@link #operations()}}
     */
    public List<CliCommand> commands() {
        return operations().stream()
                .flatMap(operation -> operation.commands().stream())
                .toList();
    }

    /**
     * {@return the differences that need a reload, each with its reason}
     */
    public List<Difference> reloads() {
        return differences.stream()
                .filter(difference -> difference.effect() == Effect.RELOAD)
                .toList();
    }

    /**
     * Runs {@link #operations()} one after the other. If one fails, the process is between the two configurations, and a
     * reload brings it to what the file says.
     *
     * @param cli reaches the process
     * @param limit how long to wait for the connections of each server that is to go
     * @throws IllegalStateException if the plan needs a reload
     * @throws ChangeException if a server still has connections when the limit has passed
     * @throws io.haproxy4j.runtime.command.RuntimeApiException if HAProxy refuses a command or does not answer
     */
    public void apply(RuntimeCommands cli, Duration limit) {
        if (effect() == Effect.RELOAD) {
            throw new IllegalStateException("Only a reload makes these changes:\n" + this);
        }
        operations().forEach(operation -> operation.run(cli, limit));
    }

    /** The effect, and the differences with what each of them needs, for people to review. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder().append(effect()).append('\n');
        for (Difference difference : differences) {
            out.append("  ").append(difference.place()).append('\n');
            difference
                    .toString()
                    .lines()
                    .forEach(line -> out.append("    ").append(line).append('\n'));
        }
        if (!forgetful.isEmpty()) {
            out.append("  loses what traffic has made of ")
                    .append(String.join(", ", forgetful))
                    .append(", unless it is carried over\n");
        }
        return out.toString();
    }
}
