// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import java.util.Locale;
import java.util.stream.Stream;

/** The types of samples, and what stands for them in module core. */
enum SampleType {
    /** Known only when it is evaluated. */
    ANY("AnyExpr", "AnyConverters", "", "a value of the type it was stored with"),
    /** True or false. */
    BOOL("BoolExpr", "BoolConverters", "asBool", "true or false"),
    /** An integer. */
    SINT("IntExpr", "IntConverters", "asInt", "an integer"),
    /** An address of either family. */
    ADDR("AddressExpr", "AddressConverters", "asAddress", "an IP address"),
    /** An IPv4 address. */
    IPV4("Ipv4Expr", "Ipv4Converters", "", "an IPv4 address"),
    /** An IPv6 address, with which HAProxy does the same as with an address. */
    IPV6("AddressExpr", "AddressConverters", "", "an IPv6 address"),
    /** Text. */
    STR("StringExpr", "StringConverters", "asString", "text"),
    /** Bytes. */
    BIN("BinaryExpr", "BinaryConverters", "asBinary", "bytes"),
    /** An HTTP method. */
    METH("MethodExpr", "MethodConverters", "", "an HTTP method");

    private final String type;
    private final String converters;
    private final String cast;
    private final String title;

    SampleType(String type, String converters, String cast, String title) {
        this.type = type;
        this.converters = converters;
        this.cast = cast;
        this.title = title;
    }

    static SampleType of(String name) {
        return Stream.of(values())
                .filter(type -> type.toString().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no type of samples: " + name));
    }

    /** {@return the class of its expressions} */
    ClassName type() {
        return ClassName.get(Types.EXPRESSIONS, type);
    }

    /** {@return the class with the converters that take it} */
    ClassName converters() {
        return ClassName.get(Types.EXPRESSIONS, converters);
    }

    /** {@return the method that makes it of another type; empty if there is none} */
    String cast() {
        return cast;
    }

    /** {@return what a value is} */
    String title() {
        return title;
    }

    /** {@return HAProxy's name for it} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
