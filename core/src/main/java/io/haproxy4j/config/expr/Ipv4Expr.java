// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/** An expression whose value is always an IPv4 address. */
public final class Ipv4Expr extends Ipv4Converters implements Expr {

    Ipv4Expr(Sample sample) {
        super(sample);
    }

    @Override
    Ipv4Expr same(Sample other) {
        return new Ipv4Expr(other);
    }

    /**
     * True if the address is one of these or in one of these networks ({@code -m ip}).
     *
     * @param network an address, or a network as {@code address/bits}
     * @param more further ones, of which one must match
     * @return the criterion
     */
    public AddressCriterion matches(String network, String... more) {
        return matches(Patterns.of(network, more));
    }

    /**
     * True if the address is one of these or in one of these networks ({@code -m ip}).
     *
     * @param networks addresses and networks
     * @return the criterion
     */
    public AddressCriterion matches(Patterns networks) {
        return AddressCriterion.of(sample(), networks);
    }
}
