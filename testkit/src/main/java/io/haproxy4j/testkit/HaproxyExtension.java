// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Runs a {@link HaproxyTest} once per version. The settings of {@link ResolverSettings} may also be given as JUnit
 * configuration parameters of the same names as the system properties.
 */
@SuppressWarnings("exports") // JUnit is optional: only tests that use the extension need it
public final class HaproxyExtension implements TestTemplateInvocationContextProvider {

    private static final Namespace NAMESPACE = Namespace.create(HaproxyExtension.class);

    /** For JUnit. */
    public HaproxyExtension() {}

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getTestMethod(), HaproxyTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        HaproxyTest test = AnnotationSupport.findAnnotation(context.getTestMethod(), HaproxyTest.class)
                .orElseThrow();
        ResolverSettings settings = ResolverSettings.from(
                name -> context.getConfigurationParameter(name).orElse(null), System::getenv);
        // In the root store, so that one run looks for each program once.
        HaproxyVersions versions = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(HaproxyVersions.class, key -> HaproxyVersions.using(settings), HaproxyVersions.class);
        List<String> releases =
                test.versions().length == 0 ? HaproxyVersions.releases() : Arrays.asList(test.versions());
        return releases.stream().map(release -> invocation(versions, settings, release));
    }

    private static TestTemplateInvocationContext invocation(
            HaproxyVersions versions, ResolverSettings settings, String release) {
        try {
            return new HaproxyInvocation(versions.get(release));
        } catch (MissingProgramException e) {
            return new MissingInvocation(release, e, settings.allRequired());
        }
    }
}
