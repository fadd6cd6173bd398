// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

/**
 * Something about a value that HAProxy cannot take. It travels with the value until the configuration is built, so that
 * one report can name every problem with its place.
 *
 * @param code stable identifier in lower case with hyphens
 * @param message what is wrong
 * @param fix what to do about it
 */
public record Problem(String code, String message, String fix) {}
