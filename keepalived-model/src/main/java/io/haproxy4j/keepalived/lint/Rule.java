// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;

/** One kind of check of one configuration. */
interface Rule {

    void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings);
}
