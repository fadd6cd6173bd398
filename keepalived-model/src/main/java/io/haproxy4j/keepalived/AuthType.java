// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

/** How VRRP version 2 advertisements are authenticated. */
public enum AuthType {
    /** A password of at most eight characters, readable by everybody on the network. */
    PASS,
    /** IPsec authentication header; multicast only. */
    AH
}
