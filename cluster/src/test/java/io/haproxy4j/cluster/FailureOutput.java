// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints what the programs behind a test have written if it fails: a HAProxy that has died is seen there first. */
public final class FailureOutput implements AfterTestExecutionCallback {

    private final Supplier<String> text;

    /** Prints a text, made when a test has failed. */
    public FailureOutput(Supplier<String> text) {
        this.text = text;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            System.err.println(text.get());
        }
    }
}
