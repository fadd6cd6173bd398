// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongBinaryOperator;

/** What the expansion of a file depends on beside the file. Immutable. */
public final class Environment {

    private static final Environment EMPTY = new Environment("", "", Map.of(), Includes.none(), (min, max) -> min);

    private final String configId;
    private final String instance;
    private final Map<String, String> variables;
    private final Includes includes;
    private final LongBinaryOperator random;

    private Environment(
            String configId,
            String instance,
            Map<String, String> variables,
            Includes includes,
            LongBinaryOperator random) {
        this.configId = configId;
        this.instance = instance;
        this.variables = Map.copyOf(variables);
        this.includes = includes;
        this.random = random;
    }

    /** {@return an environment without identifier, variables or included files, in which random numbers are the lowest possible} */
    public static Environment empty() {
        return EMPTY;
    }

    /**
     * With the identifier that {@code @id} lines are compared to.
     *
     * @param id the option {@code -i} of keepalived; by default it takes the host name up to the first dot
     * @return a copy
     */
    public Environment withConfigId(String id) {
        return new Environment(id, instance, variables, includes, random);
    }

    /**
     * With a value for <code>${_INSTANCE}</code>.
     *
     * @param name name of the keepalived instance
     * @return a copy
     */
    public Environment withInstance(String name) {
        return new Environment(configId, name, variables, includes, random);
    }

    /**
     * With an environment variable for <code>${_ENV NAME}</code>, which needs keepalived 2.4.
     *
     * @param name name of the variable
     * @param value its value
     * @return a copy
     */
    public Environment withVariable(String name, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(name, value);
        return new Environment(configId, instance, more, includes, random);
    }

    /**
     * With included files.
     *
     * @param source where they come from
     * @return a copy
     */
    public Environment withIncludes(Includes source) {
        return new Environment(configId, instance, variables, source, random);
    }

    /**
     * With a source for <code>${_RANDOM min max}</code>.
     *
     * @param source gives a number between its two arguments, both included
     * @return a copy
     */
    public Environment withRandom(LongBinaryOperator source) {
        return new Environment(configId, instance, variables, includes, source);
    }

    String configId() {
        return configId;
    }

    String instance() {
        return instance;
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Includes includes() {
        return includes;
    }

    long random(long min, long max) {
        return random.applyAsLong(min, max);
    }
}
