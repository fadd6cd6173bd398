// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Release;

/**
 * A release and the build of it that stood for it.
 *
 * @param release the release
 * @param version the full version of the program asked
 */
public record Tested(Release release, String version) {}
