// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.scan;

/**
 * Why HAProxy's reader refuses a line, whatever its keyword.
 *
 * @param offset where in the text, from 0
 * @param code stable identifier in lower case with hyphens
 * @param message what is wrong
 * @param fix what to do about it
 */
public record ScanProblem(int offset, String code, String message, String fix) {}
