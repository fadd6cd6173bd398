// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

final class Placeholder {}
