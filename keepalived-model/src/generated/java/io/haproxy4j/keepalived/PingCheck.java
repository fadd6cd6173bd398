// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code PING_CHECK}: the server answers an ICMP echo request.
 */
public final class PingCheck extends NetworkCheck<PingCheck> {
    PingCheck(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    PingCheck self() {
        return this;
    }
}
