// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code track_file}: a file with one whole number in it. An instance that tracks the file adds the number,
 * times the weight, to its priority; a sum of -254 or less means FAULT. keepalived reacts at once to every change.
 */
public final class VrrpTrackFile extends BlockBuilder<VrrpTrackFile> {

    VrrpTrackFile(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    VrrpTrackFile self() {
        return this;
    }

    /**
     * The file.
     *
     * @param path absolute path; its folder must exist when keepalived reads the configuration
     * @return this
     */
    public VrrpTrackFile file(String path) {
        return word("file", path);
    }

    /**
     * Factor for the number in the file.
     *
     * @param weight -254 to 254, 1 by default
     * @return this
     */
    public VrrpTrackFile weight(int weight) {
        return number("weight", weight, -254, 254);
    }

    /**
     * Creates the file with this number in it if it does not exist.
     *
     * @param value the number
     * @return this
     */
    public VrrpTrackFile initFile(int value) {
        return set("init_file", Integer.toString(value));
    }

    @Override
    void complete() {
        if (given("file") == null) {
            problem("file", "missing-keyword", "the track file has no path", "call file(path)");
        }
    }
}
