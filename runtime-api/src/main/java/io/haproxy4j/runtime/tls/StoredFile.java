// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

/**
 * A certificate, CA or CRL file of the process.
 *
 * @param name its name
 * @param transaction whether this is the new content of an open transaction, not the one in use
 */
public record StoredFile(String name, boolean transaction) {}
