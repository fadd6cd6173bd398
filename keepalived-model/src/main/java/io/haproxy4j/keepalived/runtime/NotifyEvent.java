// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

/** One line of a notify FIFO. */
public sealed interface NotifyEvent {

    /** What happened to an instance or a sync group. */
    enum Transition {
        /** It holds the addresses now. */
        MASTER,
        /** Somebody else holds them. */
        BACKUP,
        /** It cannot hold them: a check, an interface or a track file says so. */
        FAULT,
        /** keepalived stops. */
        STOP,
        /** A reload has removed it from the configuration. */
        DELETED,
        /** It is master and has heard a master of lower priority: there were two. */
        MASTER_RX_LOWER_PRI,
        /** It is master and its priority has changed; only with {@code notify_priority_changes}. */
        MASTER_PRIORITY,
        /** It is backup and its priority has changed; only with {@code notify_priority_changes}. */
        BACKUP_PRIORITY
    }

    /**
     * An instance has changed.
     *
     * @param name name of the {@code vrrp_instance}
     * @param transition what happened
     * @param priority its effective priority
     */
    record Instance(String name, Transition transition, int priority) implements NotifyEvent {}

    /**
     * A sync group has changed.
     *
     * @param name name of the {@code vrrp_sync_group}
     * @param transition what happened
     * @param priority 0; groups have none
     */
    record Group(String name, Transition transition, int priority) implements NotifyEvent {}

    /**
     * A virtual server has changed.
     *
     * @param server the server as keepalived writes it, for example {@code [10.0.0.1]:tcp:80}
     * @param up whether it serves
     */
    record VirtualServer(String server, boolean up) implements NotifyEvent {}

    /**
     * A real server has changed.
     *
     * @param server the real server
     * @param virtualServer the virtual server it belongs to
     * @param up whether it serves
     */
    record RealServer(String server, String virtualServer, boolean up) implements NotifyEvent {}

    /**
     * A line that is none of these.
     *
     * @param line the line without its end, cut where it is absurdly long
     */
    record Unknown(String line) implements NotifyEvent {}
}
