// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** The programs a configuration runs, on a file system. */
final class ScriptFileRule implements Rule {

    private static final KeepalivedVersion NO_LINKS = new KeepalivedVersion(2, 3, 0);
    private static final int STICKY = 01000;

    private final Path root;

    ScriptFileRule(Path root) {
        this.root = root;
    }

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        Statements.commands(config)
                .forEach(s -> Statements.command(s)
                        .map(c -> c.argv().get(0))
                        .filter(p -> p.startsWith("/"))
                        .ifPresent(p -> program(s, p, version, findings)));
    }

    private void program(Statement statement, String program, KeepalivedVersion version, Findings findings) {
        Path file = root.resolve(program.substring(1)).normalize();
        try {
            if (!Files.exists(file)) {
                findings.error(
                        statement.place(),
                        "missing-script",
                        program + " does not exist; keepalived -t says nothing, and it is never run",
                        "install it, or correct the path");
                return;
            }
            if (!Files.isRegularFile(file) || !Files.isExecutable(file)) {
                findings.error(statement.place(), "not-executable", program + " cannot be run", "make it executable");
            }
            links(statement, file, program, version, findings);
            safety(statement, file, program, findings);
        } catch (IOException e) {
            findings.warning(
                    statement.place(), "unreadable-script", program + " cannot be examined: " + e.getMessage(), "");
        }
    }

    private void links(Statement statement, Path file, String program, KeepalivedVersion version, Findings findings)
            throws IOException {
        Path real = file.toRealPath();
        if (!real.equals(root.toRealPath().resolve(root.relativize(file))) && version.compareTo(NO_LINKS) >= 0) {
            findings.error(
                    statement.place(),
                    "linked-script",
                    program + " goes through a symbolic link; keepalived 2.3 silently does not run it",
                    "write /" + root.toRealPath().relativize(real));
        }
    }

    private void safety(Statement statement, Path file, String program, Findings findings) throws IOException {
        Path part = file.toRealPath();
        while (part != null && part.startsWith(root.toRealPath())) {
            PosixFileAttributes attributes =
                    Files.readAttributes(part, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Set<PosixFilePermission> mode = attributes.permissions();
            boolean writable =
                    mode.contains(PosixFilePermission.GROUP_WRITE) || mode.contains(PosixFilePermission.OTHERS_WRITE);
            boolean sticky = attributes.isDirectory() && ((int) Files.getAttribute(part, "unix:mode") & STICKY) != 0;
            boolean foreign = !attributes.owner().getName().equals("root");
            if (foreign || (writable && !sticky)) {
                findings.error(
                        statement.place(),
                        "unsafe-script",
                        program + ": " + part + (foreign ? " does not belong to root" : " is writable by others")
                                + "; keepalived does not run it as root",
                        "let root alone own and write it");
                return;
            }
            part = part.getParent();
        }
    }
}
