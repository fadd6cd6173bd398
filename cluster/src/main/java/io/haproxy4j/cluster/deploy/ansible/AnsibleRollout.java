// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.ansible;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.deploy.Deployment;
import io.haproxy4j.cluster.deploy.DeploymentEvent.Kind;
import io.haproxy4j.cluster.deploy.DeploymentListener;
import io.haproxy4j.cluster.deploy.NodeTarget;
import io.haproxy4j.cluster.deploy.Outcome;
import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.Rollout;
import io.haproxy4j.cluster.deploy.ansible.AnsibleRun.Task;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.cluster.deploy.record.EventLog;
import io.haproxy4j.cluster.deploy.record.Journal;
import io.haproxy4j.cluster.deploy.record.Journal.Phase;
import io.haproxy4j.cluster.deploy.record.Journal.Way;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings plans to their nodes by the playbook that is part of each. Ansible does on a node what a {@link Deployment} does
 * through a {@link NodeTarget}, and one node after the other; a run cannot be divided into their steps, which is why this
 * is another {@link Rollout} and not a target.
 *
 * <p>What was rolled out stays in the folder. Each node is asked for its running revision after a run, over HTTP at {@link
 * io.haproxy4j.cluster.topology.Monitoring#revisionPath()}. If one does not run it, or Ansible fails, the playbook of the
 * plan before it brings all nodes back. Nothing is undone if there was none: then the rollout is stuck until it is resumed
 * or another plan is rolled out.
 *
 * <p>The work is done by a process of Ansible while the calling thread waits for it. If this process is killed, that of
 * Ansible ends with the task it is in; a run that follows waits for it.
 *
 * <p>One process at a time may use a folder, and one thread at a time an instance.
 */
public final class AnsibleRollout implements Rollout {

    /** The only entry of the journal: all nodes go together. */
    private static final String PLAN = "plan";

    private final Journal journal;
    private final PlanFolder plans;
    private final AnsibleRun ansible;
    private final EventLog log;

    /**
     * A rollout.
     *
     * @param folder where to keep plans and what is needed to go on after a crash; it must exist
     * @param playbook how to run Ansible
     * @param listener is told what is done
     */
    public AnsibleRollout(Path folder, AnsiblePlaybook playbook, DeploymentListener listener) {
        this(folder, playbook, listener, Checkpoint.NONE);
    }

    AnsibleRollout(Path folder, AnsiblePlaybook playbook, DeploymentListener listener, Checkpoint checkpoint) {
        Path root = folder.toAbsolutePath();
        this.journal = new Journal(root.resolve("journal"), checkpoint);
        this.plans = new PlanFolder(root, checkpoint);
        this.ansible = new AnsibleRun(playbook, root, checkpoint);
        this.log = new EventLog(listener);
    }

    @Override
    public Outcome deploy(ClusterPlan plan) throws IOException, InterruptedException {
        // Without a plan to go back to, what was begun may as well end as this one.
        if (plans.knownGood().isPresent()) {
            Outcome before = resume();
            if (before.result() == Result.STUCK) {
                return before;
            }
        }
        Revision id = plans.store(plan);
        Way way = new Way(plans.knownGood().orElse(id), id);
        log.begin((int) plan.topology().nodes().count());
        log.tell(Kind.STARTED, id.toString());
        return forward(way);
    }

    @Override
    public Outcome resume() throws IOException, InterruptedException {
        Optional<Journal.Entry> left = journal.read();
        if (left.isEmpty()) {
            return new Outcome(Result.UNCHANGED, "");
        }
        Way way = Optional.ofNullable(left.get().ways().get(PLAN))
                .orElseThrow(() -> new IOException("The journal is not one of a rollout by Ansible"));
        log.tell(Kind.RESUMED, left.get().phase().toString());
        return left.get().phase() == Phase.BACK ? back(way, "a rollout before this one had failed") : forward(way);
    }

    private Outcome forward(Way way) throws IOException, InterruptedException {
        journal.write(new Journal.Entry(Phase.FORWARD, Map.of(PLAN, way)));
        Run run = run(way.to());
        if (run.failure.isPresent()) {
            return way.from().equals(way.to())
                    ? finished(Result.STUCK, run.failure.get() + "; there is no other plan to go back to")
                    : back(way, run.failure.get());
        }
        plans.accept(way.to());
        journal.end();
        return finished(run.changes == 0 ? Result.UNCHANGED : Result.DEPLOYED, "");
    }

    private Outcome back(Way way, String why) throws IOException, InterruptedException {
        log.tell(Kind.UNDOING, why);
        journal.write(new Journal.Entry(Phase.BACK, Map.of(PLAN, way)));
        Run run = run(way.from());
        if (run.failure.isPresent()) {
            return finished(Result.STUCK, why + "; on the way back: " + run.failure.get());
        }
        // The new plan may have been taken for good before the process was killed.
        plans.accept(way.from());
        journal.end();
        return finished(Result.UNDONE, why);
    }

    /**
     * What became of a run.
     *
     * @param changes how many tasks have changed something
     * @param failure why it failed; empty if it did not
     */
    private record Run(int changes, Optional<String> failure) {}

    private Run run(Revision plan) throws IOException, InterruptedException {
        Map<RevisionPage, Revision> expected = plans.expected(plan);
        log.begin(expected.size());
        AtomicInteger changes = new AtomicInteger();
        Optional<String> failure = ansible.run(plans.playbook(plan), task -> {
            changes.addAndGet(task.changed() ? 1 : 0);
            tell(task, expected);
        });
        return new Run(changes.get(), failure.isPresent() ? failure : verify(expected));
    }

    private void tell(Task task, Map<RevisionPage, Revision> expected) {
        Optional<Revision> revision = expected.entrySet().stream()
                .filter(entry -> entry.getKey().node().equals(task.node()))
                .map(Map.Entry::getValue)
                .findFirst();
        String outcome = task.failed() ? ": " + task.message() : task.changed() ? ", changed" : "";
        log.tell(task.failed() ? Kind.TASK_FAILED : Kind.TASK, task.node(), revision, task.name() + outcome);
    }

    /** Asks each node what it runs. */
    private Optional<String> verify(Map<RevisionPage, Revision> expected) {
        List<String> others = new ArrayList<>();
        expected.forEach((page, revision) -> {
            String answer = answer(page);
            if (answer.equals(revision.toString())) {
                log.tellDone(Kind.VERIFIED, page.node(), revision, "");
            } else {
                log.tell(Kind.UNVERIFIED, page.node(), Optional.of(revision), answer);
                others.add(page.node() + " does not run " + revision + " but " + answer);
            }
        });
        return others.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", others));
    }

    private static String answer(RevisionPage page) {
        try {
            return page.running().map(Revision::toString).orElse("a configuration without a revision");
        } catch (IOException e) {
            return "gives no answer: " + e.getMessage();
        }
    }

    private Outcome finished(Result result, String text) {
        log.tell(Kind.FINISHED, (result + " " + text).strip());
        return new Outcome(result, text);
    }
}
