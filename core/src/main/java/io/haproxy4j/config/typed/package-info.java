// SPDX-License-Identifier: Apache-2.0
/**
 * Lines of a configuration as the keyword catalogue reads them: keywords, options and arguments by name, each argument as
 * a value of its type.
 */
@NullMarked
package io.haproxy4j.config.typed;

import org.jspecify.annotations.NullMarked;
