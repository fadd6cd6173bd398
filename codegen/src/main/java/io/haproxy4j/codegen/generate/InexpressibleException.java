// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

/** The arguments of a keyword have no form as generated methods; the message is the reason. */
final class InexpressibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InexpressibleException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
