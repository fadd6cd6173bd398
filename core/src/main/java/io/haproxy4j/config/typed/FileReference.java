// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import io.haproxy4j.config.Place;
import java.nio.file.Path;

/**
 * A file or folder that a configuration names.
 *
 * @param place the line that names it
 * @param keyword what names it: a keyword, an option, an action, a converter, or {@code -f} of an ACL
 * @param argument the name of the argument
 * @param written the name as it is written, variables replaced
 * @param path where HAProxy looks for it
 */
public record FileReference(Place place, String keyword, String argument, String written, Path path) {}
