// SPDX-License-Identifier: Apache-2.0
/** Random configurations, put to every release. */
package io.haproxy4j.config.random;
