// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code TCP_CHECK}: a connection can be opened.
 */
public final class TcpCheck extends NetworkCheck<TcpCheck> {
    TcpCheck(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    TcpCheck self() {
        return this;
    }
}
