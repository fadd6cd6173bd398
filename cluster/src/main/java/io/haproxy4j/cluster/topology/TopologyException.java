// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import java.util.List;

/** A topology that cannot be, with every problem that was found. */
public final class TopologyException extends ConfigException {

    private static final long serialVersionUID = 1L;

    TopologyException(List<Diagnostic> problems) {
        super(problems);
    }
}
