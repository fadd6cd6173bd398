// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.rule;

import io.haproxy4j.config.line.Word;
import java.util.List;

/** What an {@code http-response} rule can do (configuration manual, section 4.3). Made by {@link Actions}. */
public interface HttpResponseAction {

    /**
     * The action as it follows the rule set's name.
     *
     * @return name and arguments
     */
    List<Word> words();
}
