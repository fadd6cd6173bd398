// SPDX-License-Identifier: Apache-2.0
/**
 * The files of {@code filter spoe}: which data goes to external agents, and when. They are written like a configuration
 * but have sections of their own, in scopes named after the engine of the filter (manual of SPOE, section 2).
 */
@NullMarked
package io.haproxy4j.config.spoe;

import org.jspecify.annotations.NullMarked;
