// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import java.util.Map;

/**
 * A configuration.
 *
 * @param text the main file
 * @param files further files by name
 * @param owners the sample each line is there for, for lines that are there for one only; from 1
 */
public record Rendered(String text, Map<String, String> files, Map<Integer, Sample> owners) {}
