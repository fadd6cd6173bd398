// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.codegen.sample.Sample;

/**
 * A sample with something changed.
 *
 * @param sample the sample as changed
 * @param change what was changed
 */
record Variant(Sample sample, String change) {}
