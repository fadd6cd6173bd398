// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

/** Something that was done to the site, and when. */
record Mark(long at, String text) {}
