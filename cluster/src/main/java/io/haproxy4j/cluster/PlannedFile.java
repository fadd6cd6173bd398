// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A file of a plan. Its text is made each time it is asked for, so that a plan for hundreds of nodes need not hold all of
 * them; it is the same each time.
 */
public final class PlannedFile {

    private final String path;
    private final Access access;
    private final Supplier<String> text;

    PlannedFile(String path, Access access, Supplier<String> text) {
        this.path = Objects.requireNonNull(path, "path");
        this.access = Objects.requireNonNull(access, "access");
        this.text = Objects.requireNonNull(text, "text");
    }

    /** Who may do what with a file. */
    public enum Access {
        /** Everybody may read it. */
        PUBLIC("rw-r--r--"),
        /** It has secrets in it: its owner alone may read it. */
        SECRET("rw-------"),
        /** Everybody may run it. */
        PROGRAM("rwxr-xr-x");

        private final String mode;

        Access(String mode) {
            this.mode = mode;
        }

        Set<PosixFilePermission> permissions() {
            return PosixFilePermissions.fromString(mode);
        }
    }

    /** {@return its path in the folder of the plan, with slashes} */
    public String path() {
        return path;
    }

    /** {@return who may do what with it} */
    public Access access() {
        return access;
    }

    /** {@return its text} */
    public String text() {
        return text.get();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Its path. */
    @Override
    public String toString() {
        return path;
    }
}
