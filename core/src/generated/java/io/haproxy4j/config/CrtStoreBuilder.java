// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a {@code crt-store} section: certificates and where their parts are, since HAProxy 3.0 (configuration manual, section 12.7).
 */
public final class CrtStoreBuilder extends SectionBuilder<CrtStoreBuilder> {
    CrtStoreBuilder(String name) {
        super(SectionKind.CRT_STORE, name);
    }

    /**
     * Directory in which relative certificate file names of this store are looked up.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 12.7.
     *
     * @param directory the folder, as a path
     * @return this builder
     */
    public CrtStoreBuilder crtBase(String directory) {
        return keyword("crt-base", Word.of(directory));
    }

    /**
     * Directory in which relative private key file names of this store are looked up.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 12.7.
     *
     * @param directory the folder, as a path
     * @return this builder
     */
    public CrtStoreBuilder keyBase(String directory) {
        return keyword("key-base", Word.of(directory));
    }

    /**
     * Loads a certificate into the store, with the options of the load line; it must come before its use.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 12.7.
     *
     * @param certificate the certificate, as a path
     * @return this builder
     */
    public CrtStoreBuilder loadCrt(String certificate) {
        return keyword("load", Word.of("crt"), Word.of(certificate));
    }

    /**
     * Loads a certificate into the store, with the options of the load line; it must come before its use.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 12.7.
     *
     * @param certificate the certificate, as a path
     * @param options sets them
     * @return this builder
     */
    public CrtStoreBuilder loadCrt(String certificate, Consumer<CertificateLoadOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("crt"), Word.of(certificate)));
        options.accept(new CertificateLoadOptions(words));
        return keyword("load", words);
    }
}
