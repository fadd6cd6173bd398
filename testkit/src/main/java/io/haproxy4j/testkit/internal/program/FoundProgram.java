// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import io.haproxy4j.testkit.BinaryOrigin;
import java.nio.file.Path;

/**
 * A program that answered to its version.
 *
 * @param path the executable, absolute
 * @param release the release line
 * @param version the full version
 * @param origin where it was found
 */
public record FoundProgram(Path path, String release, String version, BinaryOrigin origin) {}
