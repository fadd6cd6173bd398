// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once per HAProxy version, against the real program. It may take a {@link HaproxyBinary} and a
 * {@link HaproxyFactory}; what the factory has started is ended after the test, and its configuration and log are
 * printed if the test failed. A version that is missing on this machine is a visible skip, or a failure under
 * {@code -Dhaproxy4j.require=all}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(HaproxyExtension.class)
@SuppressWarnings("exports") // JUnit is optional: only tests that use the annotation need it
public @interface HaproxyTest {

    /**
     * The releases to run with, out of {@link HaproxyVersions#releases()}; all of them if empty.
     *
     * @return the releases, such as {@code 3.2}
     */
    String[] versions() default {};
}
