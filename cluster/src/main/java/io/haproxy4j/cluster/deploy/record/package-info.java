// SPDX-License-Identifier: Apache-2.0
/** What a deployment writes down and tells while it is under way, whichever way it goes. */
@NullMarked
package io.haproxy4j.cluster.deploy.record;

import org.jspecify.annotations.NullMarked;
