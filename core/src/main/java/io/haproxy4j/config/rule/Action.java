// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.rule;

import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What a rule does: an action and its arguments. Its subtypes say which rule sets take it (configuration manual, section
 * 4.3). Made by {@link Actions}.
 */
public interface Action {

    /**
     * The action as it follows the rule set's name.
     *
     * @return name and arguments
     */
    List<Word> words();
}
