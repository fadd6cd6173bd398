// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.sample;

import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.catalogue.KnownReleases;
import io.haproxy4j.config.grammar.Binding;
import java.util.List;
import java.util.Optional;

/** The arguments of a fetch or a converter by the names the catalogue gives them. */
public final class CallArguments {

    private CallArguments() {}

    /**
     * {@return the arguments; empty if the catalogue does not know the call, or not with such arguments}
     *
     * @param scope {@code fetch}, {@code converter} or {@code acl}
     * @param call the call
     */
    public static Optional<List<Binding>> of(String scope, CallText call) {
        return KeywordCatalogue.get()
                .find(scope, call.name())
                .flatMap(entry -> KnownReleases.read(release -> entry.syntax().readCall(call.masked(), release)))
                .map(complete -> complete.bindings().stream()
                        .map(each -> new Binding(each.argument(), each.word(), CallText.unmask(each.text())))
                        .toList());
    }
}
