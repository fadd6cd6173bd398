// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A method, and how its test calls it.
 *
 * @param method the method
 * @param arguments words for its parameters, as many as it takes for the last one
 * @param since first version that knows the words it writes; empty if all that know the keyword do
 * @param options the type of the options it takes, empty if it takes none
 */
record Written(MethodSpec method, List<List<String>> arguments, String since, String options) {

    Written {
        arguments = List.copyOf(arguments);
    }

    /** {@return the types of its parameters} */
    List<String> types() {
        return method.parameters().stream()
                .map(ParameterSpec::type)
                .map(type -> type.toString().replaceAll("<.*>", "").replaceAll("\\b([a-z0-9_]+\\.)+", ""))
                .toList();
    }

    /** {@return what tells it from others in its class} */
    String signature() {
        return method.name() + types().stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
