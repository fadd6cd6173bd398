// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.config.Place;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;

/** What a bad file does on reload. */
final class ReloadRule implements Rule {

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        boolean checked = config.all("global_defs")
                .anyMatch(g -> g.last("reload_check_config").isPresent());
        if (!checked && Statements.instances(config).findAny().isPresent()) {
            findings.info(
                    config.all("global_defs").findFirst().map(s -> s.place()).orElse(Place.model()),
                    "unchecked-reload",
                    "a reload with an unknown interface ends keepalived and leaves the addresses where they are",
                    "put reload_check_config into global_defs");
        }
    }
}
