// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code source} (configuration manual, section 4.2).
 */
public final class SourceOptions extends OrderedOptions<SourceOptions> {
    SourceOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code usesrc client} to {@code source}.
     *
     * @return this builder
     */
    public SourceOptions usesrcClient() {
        return putAt(0, "usesrc", Word.of("client"));
    }

    /**
     * Adds {@code usesrc clientip} to {@code source}.
     *
     * @return this builder
     */
    public SourceOptions usesrcClientip() {
        return putAt(0, "usesrc", Word.of("clientip"));
    }

    /**
     * Adds {@code usesrc hdr_ip(} to {@code source}.
     *
     * @param header name of the header, the name of a header
     * @return this builder
     */
    public SourceOptions usesrcHdrIp(String header) {
        return putAt(0, "usesrc", Word.of("hdr_ip(").join(Word.of(header), Word.of(")")));
    }

    /**
     * Adds {@code usesrc hdr_ip(} to {@code source}.
     *
     * @param header name of the header, the name of a header
     * @param occurrence which occurrence of the header, from 1, or from the last with -1
     * @return this builder
     */
    public SourceOptions usesrcHdrIp(String header, int occurrence) {
        return putAt(0, "usesrc", Word.of("hdr_ip(").join(Word.of(header), Word.of(","),
                Word.of(occurrence), Word.of(")")));
    }

    /**
     * Adds {@code usesrc} to {@code source}.
     *
     * @param useAddress use address, an IP address or a host name
     * @return this builder
     */
    public SourceOptions usesrc(String useAddress) {
        return putAt(0, "usesrc", Word.of(useAddress));
    }

    /**
     * Adds {@code usesrc} to {@code source}.
     *
     * @param useAddress use address, an IP address or a host name
     * @param usePort use port, from 1 to 65535
     * @return this builder
     */
    public SourceOptions usesrc(String useAddress, int usePort) {
        return putAt(0, "usesrc", Word.of(useAddress).join(Word.of(":"),
                Word.number("usesrc use port", usePort, 1, 65535)));
    }

    /**
     * Adds {@code interface} to {@code source}.
     *
     * @param interface_ the network interface, one word whatever is in it
     * @return this builder
     */
    public SourceOptions interface_(String interface_) {
        return putAt(0, "interface", Word.of(interface_));
    }
}
