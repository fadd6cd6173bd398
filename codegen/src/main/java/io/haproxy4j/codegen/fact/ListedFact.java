// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

/** Something HAProxy itself lists completely, so that its list says what is new and what is gone. */
public sealed interface ListedFact extends Fact permits AclAlias, CliCommand, Converter, Fetch, Filter, Service {

    /** {@return what HAProxy prints of it besides the name, the parts separated by semicolons} */
    String spec();

    /** {@return what older releases printed instead, empty if the same} */
    String earlierSpec();

    /**
     * {@return the same with other words about older releases}
     *
     * @param earlier what older releases printed
     */
    ListedFact withEarlierSpec(String earlier);
}
