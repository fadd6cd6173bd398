// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.HaproxyConfig;
import java.util.Map;

/**
 * What one HAProxy reads: its configuration, and the files the configuration names.
 *
 * @param config the configuration; best an evaluated one, since conditional blocks and variables keep changes from being
 *     made at run time
 * @param files content by name as the configuration writes it, as far as it is known: maps, pattern files, certificates
 *     with their keys, and others
 */
public record NodeFiles(HaproxyConfig config, Map<String, String> files) {

    /**
     * Copies the map.
     *
     * @param config the configuration
     * @param files content by name
     */
    public NodeFiles {
        files = Map.copyOf(files);
    }

    /**
     * A configuration whose other files stay as they are.
     *
     * @param config the configuration
     * @return it, without files
     */
    public static NodeFiles of(HaproxyConfig config) {
        return new NodeFiles(config, Map.of());
    }
}
