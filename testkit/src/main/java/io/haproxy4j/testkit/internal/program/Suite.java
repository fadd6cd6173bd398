// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import java.util.List;

/**
 * A Debian suite that may carry a release.
 *
 * @param name the suite, such as {@code trixie}
 * @param libraries further suites that its packages need for their dependencies; {@code experimental} is no complete
 *     distribution
 */
record Suite(String name, List<String> libraries) {

    static Suite of(String name) {
        return new Suite(name, List.of());
    }

    /** A suite without a distribution of its own, on top of unstable. */
    static Suite experimental() {
        return new Suite("experimental", List.of("sid"));
    }
}
