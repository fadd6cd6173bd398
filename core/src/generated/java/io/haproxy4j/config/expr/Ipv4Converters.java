// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

/**
 * What can be done with an IPv4 address.
 */
abstract class Ipv4Converters extends AddressConverters<Ipv4Expr> {
    Ipv4Converters(Sample sample) {
        super(sample);
    }

    /**
     * The value as an integer, which HAProxy makes of it where it wants one. Adds nothing to the text; where a
     * value cannot be converted, there is none.
     *
     * @return the expression
     */
    public IntExpr asInt() {
        return new IntExpr(sample().castTo());
    }

    /**
     * The value as an IP address, which HAProxy makes of it where it wants one. Adds nothing to the text; where a
     * value cannot be converted, there is none.
     *
     * @return the expression
     */
    public AddressExpr asAddress() {
        return new AddressExpr(sample().castTo());
    }
}
