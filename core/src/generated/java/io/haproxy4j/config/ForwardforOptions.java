// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code option forwardfor} (configuration manual, section 4.2).
 */
public final class ForwardforOptions extends OrderedOptions<ForwardforOptions> {
    ForwardforOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code except} to {@code option forwardfor}.
     *
     * @param network the network, an IP network
     * @return this builder
     */
    public ForwardforOptions except(String network) {
        return putAt(0, "except", Word.of(network));
    }

    /**
     * Adds {@code header} to {@code option forwardfor}.
     *
     * @param header name of the header, the name of a header
     * @return this builder
     */
    public ForwardforOptions header(String header) {
        return putAt(1, "header", Word.of(header));
    }

    /**
     * Adds {@code if-none} to {@code option forwardfor}.
     *
     * @return this builder
     */
    public ForwardforOptions ifNone() {
        return putAt(2, "if-none");
    }
}
