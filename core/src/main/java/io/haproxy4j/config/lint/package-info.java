// SPDX-License-Identifier: Apache-2.0
/** What a release of HAProxy would say of a configuration, and what it lets pass although it does not do what it says. */
@NullMarked
package io.haproxy4j.config.lint;

import org.jspecify.annotations.NullMarked;
