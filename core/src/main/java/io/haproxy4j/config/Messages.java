// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

/** Lines that make HAProxy print a message when it reads them (configuration manual, section 2.4). */
interface Messages<B> {

    /**
     * Lets HAProxy print a message.
     *
     * @param level how
     * @param text the message
     * @return this builder
     */
    B message(MessageLevel level, String text);

    /**
     * Lets HAProxy print a message if it was started with {@code -dD}.
     *
     * @param text the message
     * @return this builder
     */
    default B diag(String text) {
        return message(MessageLevel.DIAG, text);
    }

    /**
     * Lets HAProxy print a notice.
     *
     * @param text the message
     * @return this builder
     */
    default B notice(String text) {
        return message(MessageLevel.NOTICE, text);
    }

    /**
     * Lets HAProxy print a warning; under {@code zero-warning} it then does not start.
     *
     * @param text the message
     * @return this builder
     */
    default B warning(String text) {
        return message(MessageLevel.WARNING, text);
    }

    /**
     * Lets HAProxy print an alert and refuse the configuration. Made for a conditional block, to say what must not be.
     *
     * @param text the message
     * @return this builder
     */
    default B alert(String text) {
        return message(MessageLevel.ALERT, text);
    }
}
