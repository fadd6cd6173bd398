// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.haproxy4j.codegen.generate.Names;
import io.haproxy4j.codegen.generate.Prose.Tag;
import io.haproxy4j.keepalived.catalogue.Syntax.Item;
import io.haproxy4j.keepalived.catalogue.ValueType;
import io.haproxy4j.keepalived.catalogue.ValueType.Any;
import io.haproxy4j.keepalived.catalogue.ValueType.Bool;
import io.haproxy4j.keepalived.catalogue.ValueType.Command;
import io.haproxy4j.keepalived.catalogue.ValueType.Interface;
import io.haproxy4j.keepalived.catalogue.ValueType.Ip;
import io.haproxy4j.keepalived.catalogue.ValueType.IpRange;
import io.haproxy4j.keepalived.catalogue.ValueType.Network;
import io.haproxy4j.keepalived.catalogue.ValueType.OneOf;
import io.haproxy4j.keepalived.catalogue.ValueType.Reference;
import io.haproxy4j.keepalived.catalogue.ValueType.Time;
import io.haproxy4j.keepalived.catalogue.ValueType.Whole;
import java.util.List;
import java.util.Locale;

/** How methods take values. */
final class Parameters {

    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName DURATION = ClassName.get("java.time", "Duration");

    private final Enums enums;

    Parameters(Enums enums) {
        this.enums = enums;
    }

    /**
     * {@return the parameter for a value}
     *
     * @param value the value
     * @param last whether it is the last one, so that Java takes it any number of times
     */
    Parameter of(Item.Value value, boolean last) {
        if (value.type() instanceof Command) {
            return command(value.name(), last);
        }
        Parameter one = of(value);
        if (!value.repeated()) {
            return one;
        }
        if (!last) {
            throw new IllegalStateException("<" + value.name() + "...> is not the last argument");
        }
        ParameterSpec spec = one.specs().get(0);
        return new Parameter(
                List.of(ParameterSpec.builder(ArrayTypeName.of(spec.type()), spec.name())
                        .build()),
                true,
                CodeBlock.of("$T.all($L)", Parameter.WORDS, spec.name()),
                one.tags());
    }

    /** One line for each of several values. */
    Parameter several(Item.Value value) {
        Parameter one = of(new Item.Value(value.name(), value.type(), false), true);
        ParameterSpec spec = one.specs().get(0);
        String name = spec.name() + (spec.name().endsWith("s") ? "es" : "s");
        return new Parameter(
                List.of(ParameterSpec.builder(ArrayTypeName.of(spec.type()), name)
                        .build()),
                true,
                CodeBlock.of("$L", name),
                List.of(new Tag(name, one.tags().get(0).doc() + "; each gets a line of its own")));
    }

    private Parameter of(Item.Value value) {
        String name = Names.word(value.name());
        ValueType type = value.type();
        if (type instanceof Whole whole) {
            return number(name, whole);
        }
        if (type instanceof Time time) {
            return Parameter.of(
                    DURATION, name, CodeBlock.of("$T.$L($L)", Parameter.WORDS, maker(time), name), doc(time));
        }
        if (type instanceof Bool) {
            return Parameter.of(
                    TypeName.BOOLEAN, name, CodeBlock.of("$T.bool($L)", Parameter.WORDS, name), "whether it is on");
        }
        if (type instanceof OneOf set && !set.numeric()) {
            return Parameter.of(
                    enums.of(set),
                    name,
                    CodeBlock.of("$T.of($L.word())", Parameter.WORD, name),
                    "one of its constants");
        }
        if (type instanceof OneOf set) {
            return Parameter.of(
                    TypeName.INT,
                    name,
                    CodeBlock.of("$T.number($L)", Parameter.WORDS, name),
                    String.join(" or ", set.members()));
        }
        return Parameter.of(STRING, name, CodeBlock.of("$T.of($L)", Parameter.WORD, name), text(value.name(), type));
    }

    private static Parameter number(String name, Whole whole) {
        boolean fits = whole.min() >= Integer.MIN_VALUE && whole.max() <= Integer.MAX_VALUE;
        boolean limited = whole.min() > Integer.MIN_VALUE || whole.max() < Integer.MAX_VALUE;
        return Parameter.of(
                fits ? TypeName.INT : TypeName.LONG,
                name,
                CodeBlock.of("$T.number($L)", Parameter.WORDS, name),
                limited ? whole.min() + " to " + whole.max() : "a whole number");
    }

    private static String maker(Time time) {
        return time.unit().name().toLowerCase(Locale.ROOT);
    }

    private static String doc(Time time) {
        String unit = " " + time.unit().symbol();
        return time.min().toPlainString() + " to " + time.max().toPlainString() + unit + ", in steps of "
                + time.step().toPlainString() + unit;
    }

    private static String text(String name, ValueType type) {
        if (type instanceof Ip ip) {
            return ip.prefixAllowed()
                    ? "an IPv4 or IPv6 address, with or without prefix length"
                    : "an IPv4 or IPv6 address";
        }
        if (type instanceof IpRange) {
            return "an address or several in a row, such as {@code 10.0.0.1-9}";
        }
        if (type instanceof Network) {
            return "an address with or without prefix length, or {@code default}";
        }
        if (type instanceof Interface) {
            return "name of a network interface, at most 15 characters";
        }
        if (type instanceof Reference reference) {
            return "name of a {@code " + reference.kind() + "}";
        }
        if (type instanceof Any) {
            return "the " + name + ", one word whatever is in it";
        }
        throw new IllegalStateException("no parameter for " + type);
    }

    private static Parameter command(String name, boolean last) {
        if (!last) {
            return Parameter.of(
                    Parameter.WORD.nestedClass("Command"),
                    name,
                    CodeBlock.of("$L", name),
                    "the program and its arguments: see {@link Word#command}");
        }
        return new Parameter(
                List.of(
                        ParameterSpec.builder(STRING, "program").build(),
                        ParameterSpec.builder(ArrayTypeName.of(STRING), "arguments")
                                .build()),
                true,
                CodeBlock.of("$T.command(program, arguments)", Parameter.WORD),
                List.of(
                        new Tag("program", "absolute path without symbolic links"),
                        new Tag("arguments", "its arguments, one by one")));
    }
}
