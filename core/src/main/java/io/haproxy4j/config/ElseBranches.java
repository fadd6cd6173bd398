// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.BlockCondition;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The further branches of a conditional block.
 *
 * @param <B> the builder that fills them
 */
public final class ElseBranches<B> {

    private final BiConsumer<Optional<BlockCondition>, Consumer<? super B>> add;

    ElseBranches(BiConsumer<Optional<BlockCondition>, Consumer<? super B>> add) {
        this.add = add;
    }

    /**
     * Adds a branch that is read if none before it is and its condition holds ({@code .elif}).
     *
     * @param condition the condition
     * @param body fills the branch
     * @return these branches
     */
    public ElseBranches<B> elseIf(BlockCondition condition, Consumer<? super B> body) {
        add.accept(Optional.of(condition), body);
        return this;
    }

    /**
     * Adds the last branch, which is read if no other is ({@code .else}).
     *
     * @param body fills the branch
     */
    public void orElse(Consumer<? super B> body) {
        add.accept(Optional.empty(), body);
    }
}
