// SPDX-License-Identifier: Apache-2.0
/** Certificates, CA and CRL files, crt-lists, OCSP, ticket keys. */
@NullMarked
package io.haproxy4j.runtime.tls;

import org.jspecify.annotations.NullMarked;
