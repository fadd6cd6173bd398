// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.deploy.LiveNode.Config;
import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.config.HaproxyVersion;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.TestReporter;

/** Kills deployments before the things they do. */
final class Deaths {

    private final List<LiveNode> nodes;
    private final Function<Checkpoint, Deployment> deployments;
    private final int stride;
    private final TestReporter reporter;

    /**
     * Deaths of deployments to some nodes, all of one journal.
     *
     * @param stride one death for so many steps, unless the property {@code haproxy4j.deaths.stride} has another number.
     *     Each release begins at another step, so that together they die at all if it is 4
     */
    Deaths(List<LiveNode> nodes, Function<Checkpoint, Deployment> deployments, int stride, TestReporter reporter) {
        this.stride = Integer.getInteger("haproxy4j.deaths.stride", stride);
        this.reporter = reporter;
        this.nodes = nodes;
        this.deployments = deployments;
    }

    /** A death that nothing catches. */
    private static final class Death extends Error {

        private static final long serialVersionUID = 1L;

        Death(String what) {
            super(what);
        }
    }

    /** Dies before the n-th thing that is done, with all of its threads. */
    private static final class Fate implements Checkpoint {

        private final AtomicInteger left;

        Fate(int steps) {
            this.left = new AtomicInteger(steps);
        }

        @Override
        public void before(String what) {
            if (left.getAndDecrement() <= 0) {
                throw new Death(what);
            }
        }
    }

    /**
     * Kills a deployment before each thing it does, has another one resume it, and tells how many things there were. All
     * nodes have to be old or new after it.
     */
    int atEveryStep(Config old, Config fresh) throws IOException, InterruptedException {
        HaproxyVersion version =
                HaproxyVersion.parse(nodes.get(0).process().binary().release());
        for (int step = HaproxyVersion.SUPPORTED.indexOf(version) % stride; ; step += stride) {
            assertThat(deployments
                            .apply(Checkpoint.NONE)
                            .deploy(LiveNode.setups(nodes, old))
                            .result())
                    .isIn(Result.DEPLOYED, Result.UNCHANGED);
            try {
                deployments.apply(new Fate(step)).deploy(LiveNode.setups(nodes, fresh));
                reporter.publishEntry(version + ": every " + stride + ". of so many steps", Integer.toString(step));
                return step;
            } catch (Death death) {
                Outcome outcome = deployments.apply(Checkpoint.NONE).resume();
                assertThat(outcome.result())
                        .as("killed before: " + death.getMessage() + "; " + outcome)
                        .isNotEqualTo(Result.STUCK);
                boolean there = outcome.result() == Result.DEPLOYED || reached(nodes, fresh);
                for (LiveNode node : nodes) {
                    node.assertAt(there ? fresh : old);
                }
            }
        }
    }

    /** Whether all nodes were there when the death came, so that there was nothing to resume. */
    static boolean reached(List<LiveNode> nodes, Config config) throws IOException {
        for (LiveNode node : nodes) {
            if (!node.target(Checkpoint.NONE).state().isAt(node.setup(config).revision())) {
                return false;
            }
        }
        return true;
    }
}
