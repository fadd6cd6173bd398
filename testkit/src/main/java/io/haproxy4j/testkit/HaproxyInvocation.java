// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/**
 * One run of a test with one version.
 *
 * @param binary the version
 */
record HaproxyInvocation(HaproxyBinary binary)
        implements TestTemplateInvocationContext, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(HaproxyInvocation.class);

    @Override
    public String getDisplayName(int invocationIndex) {
        return binary.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == HaproxyBinary.class || type == HaproxyFactory.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == HaproxyBinary.class ? binary : factory(context);
    }

    /** The store closes it when the test is over, also when a later extension fails. */
    private HaproxyFactory factory(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(HaproxyFactory.class, key -> new HaproxyFactory(binary), HaproxyFactory.class);
    }

    @Override
    @SuppressWarnings("SystemOut") // the output of a failed test is where its reader looks
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            factory(context).instances().forEach(instance -> System.err.println(instance.dump()));
        }
    }
}
