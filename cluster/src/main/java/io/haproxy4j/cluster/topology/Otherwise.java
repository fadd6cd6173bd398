// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a value is where a topology's JSON does not name it, in the form it has there. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Otherwise {

    String value();
}
