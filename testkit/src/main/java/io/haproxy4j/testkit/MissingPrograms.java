// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** What a missing program means to a test. Apart from its callers, so that they work without JUnit. */
final class MissingPrograms {

    private MissingPrograms() {}

    static <T> T skipOrFail(Supplier<T> finder, ResolverSettings settings) {
        try {
            return finder.get();
        } catch (MissingProgramException e) {
            String reason = String.valueOf(e.getMessage());
            if (settings.allRequired()) {
                return Assertions.fail(reason + " (a missing program is a failure under haproxy4j.require=all)", e);
            }
            return Assumptions.abort(reason);
        }
    }
}
