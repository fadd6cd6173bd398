// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;

/** Passwords that are cut or ignored. */
final class AuthenticationRule implements Rule {

    private static final int LENGTH = 8;

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        Statements.instances(config).forEach(instance -> {
            Statements.entries(instance, "authentication")
                    .filter(s -> s.keyword().equals("auth_pass"))
                    .filter(s -> s.word(0).orElse("").length() > LENGTH)
                    .forEach(s -> findings.error(
                            s.place(),
                            "auth-pass-length",
                            "only the first " + LENGTH + " characters count; other passwords that begin so match too",
                            "use at most " + LENGTH + " characters"));
            instance.last("authentication")
                    .filter(s -> Statements.version(config, instance).equals("3"))
                    .ifPresent(s -> ignored(s, findings));
        });
    }

    private static void ignored(Statement statement, Findings findings) {
        findings.warning(
                statement.place(),
                "auth-ignored",
                "VRRP version 3 has no passwords; this one is ignored",
                "take it out, and keep strangers off the network");
    }
}
