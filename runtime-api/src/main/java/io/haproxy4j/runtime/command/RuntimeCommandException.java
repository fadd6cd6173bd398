// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

/** HAProxy understood the connection and refused the command. */
public final class RuntimeCommandException extends RuntimeApiException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /**
     * An exception for a refusal.
     *
     * @param refusal what HAProxy said
     */
    public RuntimeCommandException(Refusal refusal) {
        super(refusal.toString(), null);
        this.refusal = refusal;
    }

    /**
     * What HAProxy said.
     *
     * @return the refusal; lost by Java serialization, which keeps the message alone
     */
    public Refusal refusal() {
        return refusal;
    }

    /**
     * The reason in a form to branch on.
     *
     * @return the kind of the refusal
     */
    public RefusalKind kind() {
        return refusal.kind();
    }
}
