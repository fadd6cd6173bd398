// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * An address compared with networks.
 *
 * @param criterion the test
 */
public record AddressCriterion(Criterion criterion) implements AclTest {

    static AddressCriterion of(Sample sample, Patterns networks) {
        Criterion plain = sample.cast() ? Criterion.of(sample.word(), "ip") : Criterion.of(sample.word());
        return new AddressCriterion(plain.matching(networks));
    }

    /**
     * The same test without asking DNS for a pattern that is no address ({@code -n}): HAProxy refuses it instead.
     *
     * @return the criterion
     */
    public AddressCriterion withoutDns() {
        return new AddressCriterion(criterion.flag(Word.of("-n")));
    }

    /**
     * The same test with an identifier, by which the runtime interface knows its patterns ({@code -u}).
     *
     * @param id a number that no other ACL has, at least 0
     * @return the criterion
     */
    public AddressCriterion id(int id) {
        return new AddressCriterion(criterion.id(id));
    }

    @Override
    public List<Word> words() {
        return criterion.words();
    }

    /** The test as HAProxy reads it. */
    @Override
    public String toString() {
        return criterion.toString();
    }
}
