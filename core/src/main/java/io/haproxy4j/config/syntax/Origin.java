// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Where a file was read from or written to last, and what was in it. */
final class Origin {

    private final Path path;
    private final byte[] digest;

    private Origin(Path path, byte[] digest) {
        this.path = path;
        this.digest = digest;
    }

    static Origin of(Path path, byte[] content) {
        return new Origin(path.toAbsolutePath().normalize(), digest(content));
    }

    void requireUnchanged(Path target) throws IOException {
        if (!path.equals(target.toAbsolutePath().normalize())) {
            return;
        }
        byte[] present;
        try {
            present = Files.readAllBytes(target);
        } catch (NoSuchFileException removed) {
            throw new FileChangedException(target, "it was removed");
        }
        if (!MessageDigest.isEqual(digest(present), digest)) {
            throw new FileChangedException(target, "its content is another");
        }
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
