// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.servers;

import java.util.Locale;

/** What an operator wants of a server ({@code set server ... state}). */
public enum AdminState {
    /** In service, as far as its checks say so. */
    READY,
    /** Takes no new load but what is persistent to it. */
    DRAIN,
    /** Out of service; no checks. */
    MAINT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
