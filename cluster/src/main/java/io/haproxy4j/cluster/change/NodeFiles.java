// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.HaproxyConfig;
import java.util.List;
import java.util.Map;

/**
 * What one HAProxy reads: its configuration, and the files the configuration names.
 *
 * @param config the configuration; best an evaluated one, since conditional blocks and variables keep changes from being
 *     made at run time
 * @param files content by name as the configuration writes it, as far as it is known: maps, pattern files, certificates
 *     with their keys, and others
 * @param entries entries its stick tables are to have besides those that traffic makes, such as addresses to be denied
 */
public record NodeFiles(HaproxyConfig config, Map<String, String> files, List<StickEntry> entries) {

    /**
     * Copies the map and the list.
     *
     * @param config the configuration
     * @param files content by name
     * @param entries entries of stick tables
     * @throws IllegalArgumentException if an entry is for a table the configuration does not have, or that cannot have it
     */
    public NodeFiles {
        files = Map.copyOf(files);
        entries = List.copyOf(entries);
        if (!entries.isEmpty()) {
            StickTables tables = StickTables.of(config);
            for (StickEntry entry : entries) {
                tables.problem(entry).ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
            }
        }
    }

    /**
     * A configuration with files, whose stick tables have what traffic makes.
     *
     * @param config the configuration
     * @param files content by name
     */
    public NodeFiles(HaproxyConfig config, Map<String, String> files) {
        this(config, files, List.of());
    }

    /**
     * What is to be done after a reload, so that its stick tables have their entries: HAProxy does not read them itself.
     *
     * @param before what ran before the reload; entries it had given and these do not have are deleted
     * @return the steps
     */
    public List<Operation> afterReload(NodeFiles before) {
        return new TableChanges(before, this).afterReload();
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
