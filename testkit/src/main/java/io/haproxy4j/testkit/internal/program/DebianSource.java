// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import java.nio.file.Path;

/**
 * A Debian mirror and the keys its indexes are signed with.
 *
 * @param mirror address of the archive, as written in an apt source
 * @param keyring the keys; packages of a mirror that is signed with others are refused
 */
public record DebianSource(String mirror, Path keyring) {}
