// SPDX-License-Identifier: Apache-2.0
/** Commands and what HAProxy answered: the catalogue of CLI commands, refusals, exceptions. */
@NullMarked
package io.haproxy4j.runtime.command;

import org.jspecify.annotations.NullMarked;
