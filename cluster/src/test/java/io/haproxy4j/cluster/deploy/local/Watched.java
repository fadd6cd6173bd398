// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import io.haproxy4j.cluster.deploy.record.Checkpoint;

/** Targets whose every change somebody is told of before. */
public final class Watched {

    private Watched() {}

    /** The target with somebody to tell. */
    public static LocalTarget by(Checkpoint checkpoint, LocalTarget.Builder target) {
        return target.checkpoint(checkpoint).build();
    }
}
