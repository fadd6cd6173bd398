// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import java.util.List;
import java.util.regex.Pattern;

/** A program the test kit can provide. */
public enum Program {
    /** The load balancer. */
    HAPROXY("HAProxy", "haproxy", "version (\\d+\\.\\d+(?:\\.\\d+|-dev\\d+))"),
    /** The VRRP daemon. */
    KEEPALIVED("keepalived", "keepalived", "Keepalived v(\\d+\\.\\d+(?:\\.\\d+)?)");

    private final String title;
    private final String command;
    private final Pattern versionLine;

    Program(String title, String command, String versionLine) {
        this.title = title;
        this.command = command;
        this.versionLine = Pattern.compile(versionLine);
    }

    /** {@return the name a reader knows the program by} */
    public String title() {
        return title;
    }

    /** {@return the name of the executable, which is also that of its Debian package} */
    public String command() {
        return command;
    }

    /** {@return the releases the test kit can provide, oldest first} */
    public List<String> releases() {
        return DebianReleases.of(this);
    }

    Pattern versionLine() {
        return versionLine;
    }
}
