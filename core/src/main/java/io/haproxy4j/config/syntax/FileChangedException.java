// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file has changed since it was read, and was therefore not written over. Read it again and repeat the edit. */
public class FileChangedException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    FileChangedException(Path file, String how) {
        super(file.toString(), null, "the file has changed since it was read: " + how);
    }
}
