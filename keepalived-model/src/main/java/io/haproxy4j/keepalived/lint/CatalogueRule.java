// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.internal.CatalogueCheck;
import java.util.Optional;

/** Keywords and arguments against the catalogue. */
final class CatalogueRule implements Rule {

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        findings.addAll(new CatalogueCheck(Optional.of(version), s -> false).check(config.statements()));
    }
}
