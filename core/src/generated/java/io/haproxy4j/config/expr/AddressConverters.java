// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/**
 * What can be done with an IP address.
 *
 * @param <E> the type of the expression itself
 */
abstract class AddressConverters<E> extends CommonConverters<E> {
    AddressConverters(Sample sample) {
        super(sample);
    }

    /**
     * The value as text, which HAProxy makes of it where it wants one. Adds nothing to the text; where a value
     * cannot be converted, there is none.
     *
     * @return the expression
     */
    public StringExpr asString() {
        return new StringExpr(sample().castTo());
    }

    /**
     * The value as bytes, which HAProxy makes of it where it wants one. Adds nothing to the text; where a value
     * cannot be converted, there is none.
     *
     * @return the expression
     */
    public BinaryExpr asBinary() {
        return new BinaryExpr(sample().castTo());
    }

    /**
     * Keeps the network part of an address, so that neighbours share a table entry. Masks are prefix lengths or
     * address masks; without the second one IPv6 input is undefined.
     *
     * <p>Converter {@code ipmask}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param bits4 bits4, from 0 to 32
     * @return the expression
     */
    public AddressExpr ipmask(int bits4) {
        return new AddressExpr(sample().then("ipmask", Word.number("ipmask bits4", bits4, 0, 32)));
    }

    /**
     * Keeps the network part of an address, so that neighbours share a table entry. Masks are prefix lengths or
     * address masks; without the second one IPv6 input is undefined.
     *
     * <p>Converter {@code ipmask}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param bits4 bits4, from 0 to 32
     * @param bits6 bits6, from 0 to 128
     * @return the expression
     */
    public AddressExpr ipmask(int bits4, int bits6) {
        return new AddressExpr(sample().then("ipmask", Word.number("ipmask bits4", bits4, 0, 32),
                Word.number("ipmask bits6", bits6, 0, 128)));
    }

    /**
     * Keeps the network part of an address, so that neighbours share a table entry. Masks are prefix lengths or
     * address masks; without the second one IPv6 input is undefined.
     *
     * <p>Converter {@code ipmask}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param bits4 bits4, from 0 to 32
     * @param mask6 mask6
     * @return the expression
     */
    public AddressExpr ipmask(int bits4, String mask6) {
        return new AddressExpr(sample().then("ipmask", Word.number("ipmask bits4", bits4, 0, 32),
                Word.of(mask6)));
    }

    /**
     * Keeps the network part of an address, so that neighbours share a table entry. Masks are prefix lengths or
     * address masks; without the second one IPv6 input is undefined.
     *
     * <p>Converter {@code ipmask}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param bits4 bits4, from 0 to 32
     * @param mask6 mask6, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public AddressExpr ipmask(int bits4, Word mask6) {
        return new AddressExpr(sample().then("ipmask", Word.number("ipmask bits4", bits4, 0, 32),
                mask6));
    }

    /**
     * Keeps the network part of an address, so that neighbours share a table entry. Masks are prefix lengths or
     * address masks; without the second one IPv6 input is undefined.
     *
     * <p>Converter {@code ipmask}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param mask4 mask4
     * @return the expression
     */
    public AddressExpr ipmask(String mask4) {
        return new AddressExpr(sample().then("ipmask", Word.of(mask4)));
    }

    /**
     * Keeps the network part of an address, so that neighbours share a table entry. Masks are prefix lengths or
     * address masks; without the second one IPv6 input is undefined.
     *
     * <p>Converter {@code ipmask}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param mask4 mask4, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public AddressExpr ipmask(Word mask4) {
        return new AddressExpr(sample().then("ipmask", mask4));
    }

    /**
     * Keeps the network part of an address, so that neighbours share a table entry. Masks are prefix lengths or
     * address masks; without the second one IPv6 input is undefined.
     *
     * <p>Converter {@code ipmask}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param mask4 mask4
     * @param bits6 bits6, from 0 to 128
     * @return the expression
     */
    public AddressExpr ipmask(String mask4, int bits6) {
        return new AddressExpr(sample().then("ipmask", Word.of(mask4), Word.number("ipmask bits6",
                bits6, 0, 128)));
    }

    /**
     * Keeps the network part of an address, so that neighbours share a table entry. Masks are prefix lengths or
     * address masks; without the second one IPv6 input is undefined.
     *
     * <p>Converter {@code ipmask}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param mask4 mask4, or a word that has an environment variable in it, whose value must have no single quote
     * @param bits6 bits6, from 0 to 128
     * @return the expression
     */
    public AddressExpr ipmask(Word mask4, int bits6) {
        return new AddressExpr(sample().then("ipmask", mask4, Word.number("ipmask bits6", bits6, 0,
                128)));
    }

    /**
     * Keeps the network part of an address, so that neighbours share a table entry. Masks are prefix lengths or
     * address masks; without the second one IPv6 input is undefined.
     *
     * <p>Converter {@code ipmask}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param mask4 mask4
     * @param mask6 mask6
     * @return the expression
     */
    public AddressExpr ipmask(String mask4, String mask6) {
        return new AddressExpr(sample().then("ipmask", Word.of(mask4), Word.of(mask6)));
    }

    /**
     * Keeps the network part of an address, so that neighbours share a table entry. Masks are prefix lengths or
     * address masks; without the second one IPv6 input is undefined.
     *
     * <p>Converter {@code ipmask}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param mask4 mask4, or a word that has an environment variable in it, whose value must have no single quote
     * @param mask6 mask6, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public AddressExpr ipmask(Word mask4, Word mask6) {
        return new AddressExpr(sample().then("ipmask", mask4, mask6));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapIp(String map) {
        return new StringExpr(sample().then("map_ip", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapIp(Word map) {
        return new StringExpr(sample().then("map_ip", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public StringExpr mapIp(String map, String fallback) {
        return new StringExpr(sample().then("map_ip", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as text, for the first line where the
     * input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip}, gives text. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapIp(Word map, Word fallback) {
        return new StringExpr(sample().then("map_ip", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public IntExpr mapIpInt(String map) {
        return new IntExpr(sample().then("map_ip_int", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public IntExpr mapIpInt(Word map) {
        return new IntExpr(sample().then("map_ip_int", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapIpInt(String map, long fallback) {
        return new IntExpr(sample().then("map_ip_int", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an integer, for the first line where
     * the input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip_int}, gives an integer. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback
     * @return the expression
     */
    public IntExpr mapIpInt(Word map, long fallback) {
        return new IntExpr(sample().then("map_ip_int", map, Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public AddressExpr mapIpIp(String map) {
        return new AddressExpr(sample().then("map_ip_ip", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public AddressExpr mapIpIp(Word map) {
        return new AddressExpr(sample().then("map_ip_ip", map));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @param fallback fallback, an IP address or a host name
     * @return the expression
     */
    public AddressExpr mapIpIp(String map, String fallback) {
        return new AddressExpr(sample().then("map_ip_ip", Word.of(map), Word.of(fallback)));
    }

    /**
     * Looks the input up in a map file and gives the value of that line as an address, for the first line where
     * the input is the address or within the network of the key. Undefined when no line matches and no fallback is
     * given.
     *
     * <p>Converter {@code map_ip_ip}, gives an IP address. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @param fallback fallback, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public AddressExpr mapIpIp(Word map, Word fallback) {
        return new AddressExpr(sample().then("map_ip_ip", map, fallback));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input is the address or within the network of the key. Undefined when no line
     * matches.
     *
     * <p>Converter {@code map_ip_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path
     * @return the expression
     */
    public StringExpr mapIpKey(String map) {
        return new StringExpr(sample().then("map_ip_key", Word.of(map)));
    }

    /**
     * Looks the input up in a map file and gives the key of that line as the file has it, rather than its value,
     * for the first line where the input is the address or within the network of the key. Undefined when no line
     * matches.
     *
     * <p>Converter {@code map_ip_key}, gives text. Since HAProxy 3.0. Configuration manual, section 7.3.1.
     *
     * @param map map, as a path, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public StringExpr mapIpKey(Word map) {
        return new StringExpr(sample().then("map_ip_key", map));
    }
}
