// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import org.jspecify.annotations.Nullable;

/**
 * Who is primary of a service.
 *
 * @param primary the only server that may take load; null while there is none
 * @param handover the change on its way; null if there is none
 */
public record PrimaryState(
        @Nullable String primary, @Nullable Handover handover) {

    static final PrimaryState NOBODY = new PrimaryState(null, null);
}
