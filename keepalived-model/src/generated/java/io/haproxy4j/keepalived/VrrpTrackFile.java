// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code track_file}: a file with one whole number in it. An instance that tracks the file adds the
 * number, times the weight, to its priority; a sum of -254 or less means FAULT. keepalived reacts at once to
 * every change.
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
     * The file, by its absolute path; its folder must exist when keepalived reads the configuration.
     *
     * <p>Keyword {@code file}. Manual {@code keepalived.conf(5)}, section "Track files".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public VrrpTrackFile file(String path) {
        return set("file", Word.of(path));
    }

    /**
     * Factor for the number in the file; {@code reverse} subtracts instead.
     *
     * <p>Keyword {@code weight}. keepalived's default: 1. Manual {@code keepalived.conf(5)}, section "Track files".
     *
     * @param weight -254 to 254
     * @return this
     */
    public VrrpTrackFile weight(int weight) {
        return set("weight", Words.number(weight));
    }

    /**
     * Factor for the number in the file; {@code reverse} subtracts instead.
     *
     * <p>Keyword {@code weight}. keepalived's default: 1. Manual {@code keepalived.conf(5)}, section "Track files".
     *
     * @param weight -254 to 254
     * @return this
     */
    public VrrpTrackFile weightReverse(int weight) {
        return set("weight", Words.number(weight), Word.of("reverse"));
    }

    /**
     * Creates the file if it does not exist, with this number in it; {@code overwrite} writes it also where it
     * exists.
     *
     * <p>Keyword {@code init_file}. keepalived's default: 0. Manual {@code keepalived.conf(5)}, section "Track
     * files".
     *
     * @return this
     */
    public VrrpTrackFile initFile() {
        return set("init_file");
    }

    /**
     * Creates the file if it does not exist, with this number in it; {@code overwrite} writes it also where it
     * exists.
     *
     * <p>Keyword {@code init_file}. keepalived's default: 0. Manual {@code keepalived.conf(5)}, section "Track
     * files".
     *
     * @return this
     */
    public VrrpTrackFile initFileOverwrite() {
        return set("init_file", Word.of("overwrite"));
    }

    /**
     * Creates the file if it does not exist, with this number in it; {@code overwrite} writes it also where it
     * exists.
     *
     * <p>Keyword {@code init_file}. keepalived's default: 0. Manual {@code keepalived.conf(5)}, section "Track
     * files".
     *
     * @param number a whole number
     * @return this
     */
    public VrrpTrackFile initFile(int number) {
        return set("init_file", Words.number(number));
    }

    /**
     * Creates the file if it does not exist, with this number in it; {@code overwrite} writes it also where it
     * exists.
     *
     * <p>Keyword {@code init_file}. keepalived's default: 0. Manual {@code keepalived.conf(5)}, section "Track
     * files".
     *
     * @param number a whole number
     * @return this
     */
    public VrrpTrackFile initFileOverwrite(int number) {
        return set("init_file", Words.number(number), Word.of("overwrite"));
    }
}
