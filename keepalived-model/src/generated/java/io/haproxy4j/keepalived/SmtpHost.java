// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code host} in {@code SMTP_CHECK}: one of several addresses of the mail server.
 */
public final class SmtpHost extends NetworkCheck<SmtpHost> {
    SmtpHost(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    SmtpHost self() {
        return this;
    }
}
