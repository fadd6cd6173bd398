// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

/** The state an instance starts in, before the first election. */
public enum VrrpState {
    /** Takes the addresses at once and gives them up only to a higher priority. */
    MASTER,
    /** Waits for the advertisements of others first; the only one that goes with {@code nopreempt}. */
    BACKUP
}
