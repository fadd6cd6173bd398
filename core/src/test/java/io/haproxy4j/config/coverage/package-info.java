// SPDX-License-Identifier: Apache-2.0
/** How much of the catalogue the library covers. */
package io.haproxy4j.config.coverage;
