// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;

/** Health checks of real servers. */
final class CheckerRule implements Rule {

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        Statements.deep(config)
                .filter(s -> s.keyword().equals("HTTP_GET") || s.keyword().equals("SSL_GET"))
                .filter(s -> s.last("url").isEmpty())
                .forEach(s -> findings.error(
                        s.place(),
                        "check-without-url",
                        s.keyword() + " has no url; keepalived 2.2.7 crashes on it",
                        "add url { path / }"));
    }
}
