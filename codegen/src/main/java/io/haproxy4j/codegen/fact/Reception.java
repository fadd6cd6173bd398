// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

/** What a release did when the keyword was put to it. */
public enum Reception {
    /** It does not know the keyword. */
    UNKNOWN("-"),
    /** It takes it. */
    OK("ok"),
    /** It takes it and warns that it is about to go. */
    DEPRECATED("deprecated"),
    /** It takes it in this section, warns, and ignores it. */
    RESTRICTED("restricted"),
    /** It knows the keyword and refuses it in this section. */
    REJECTED("rejected"),
    /** It says that the keyword is gone. */
    REMOVED("removed"),
    /** Its manual has the keyword, the program does not. */
    DOC_ONLY("doc-only");

    private final String word;

    Reception(String word) {
        this.word = word;
    }

    /** {@return how the tables write it} */
    public String word() {
        return word;
    }

    /** {@return whether a configuration with the keyword is accepted, possibly with a warning} */
    public boolean accepted() {
        return this == OK || this == DEPRECATED || this == RESTRICTED;
    }

    static Reception parse(String word) {
        for (Reception reception : values()) {
            if (reception.word.equals(word)) {
                return reception;
            }
        }
        throw new IllegalArgumentException("\"" + word + "\" is no reception of a keyword");
    }
}
