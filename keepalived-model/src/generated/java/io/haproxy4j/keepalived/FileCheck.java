// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code FILE_CHECK}: the number in a track file decides the weight.
 */
public final class FileCheck extends BlockBuilder<FileCheck> {
    FileCheck(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    FileCheck self() {
        return this;
    }

    /**
     * The track file: its name, not its path.
     *
     * <p>Keyword {@code track_file}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param name name of a {@code track_file}
     * @return this
     */
    public FileCheck trackFile(String name) {
        return set("track_file", Word.of(name));
    }

    /**
     * Factor for the number in the file; {@code reverse} subtracts instead.
     *
     * <p>Keyword {@code weight}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param weight -2147483647 to 2147483647
     * @return this
     */
    public FileCheck weight(int weight) {
        return set("weight", Words.number(weight));
    }

    /**
     * Factor for the number in the file; {@code reverse} subtracts instead.
     *
     * <p>Keyword {@code weight}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param weight -2147483647 to 2147483647
     * @return this
     */
    public FileCheck weightReverse(int weight) {
        return set("weight", Words.number(weight), Word.of("reverse"));
    }
}
