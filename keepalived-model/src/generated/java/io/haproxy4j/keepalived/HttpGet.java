// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code HTTP_GET}: pages are as they should be. 2.2.7 crashes on one without {@code url}.
 */
public final class HttpGet extends HttpCheck<HttpGet> {
    HttpGet(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    HttpGet self() {
        return this;
    }
}
