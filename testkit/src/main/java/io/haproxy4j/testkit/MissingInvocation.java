// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/**
 * A run of a test that cannot happen because its version is missing.
 *
 * @param release the version
 * @param reason why it is missing, and what to do
 * @param required whether that is a failure rather than a skip
 */
record MissingInvocation(String release, MissingProgramException reason, boolean required)
        implements TestTemplateInvocationContext, ExecutionCondition {

    @Override
    public String getDisplayName(int invocationIndex) {
        return "HAProxy " + release + " (missing)";
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (required) {
            throw new MissingProgramException(
                    reason.getMessage() + " (a missing program is a failure under haproxy4j.require=all)", reason);
        }
        return ConditionEvaluationResult.disabled(String.valueOf(reason.getMessage()));
    }
}
