// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/** An expression whose value is an IPv4 or IPv6 address. */
public final class AddressExpr implements Expr {

    private final Sample sample;

    AddressExpr(Sample sample) {
        this.sample = sample;
    }

    /**
     * The network part of the address (converter {@code ipmask}).
     *
     * @param bits length of the mask, 0 to 32, applied to IPv4 addresses
     * @return the expression
     */
    public AddressExpr ipmask(int bits) {
        return new AddressExpr(sample.then("ipmask", Integer.toString(bits)));
    }

    /**
     * True if the address is one of these or in one of these networks.
     *
     * @param network an address, or a network as {@code address/bits}
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public Criterion matches(String network, String... more) {
        return Criterion.patterns(word(), new String[0], network, more);
    }

    @Override
    public Word word() {
        return sample.word();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressExpr that && sample.equals(that.sample);
    }

    @Override
    public int hashCode() {
        return sample.hashCode();
    }

    /** The expression as HAProxy reads it. */
    @Override
    public String toString() {
        return sample.text();
    }
}
