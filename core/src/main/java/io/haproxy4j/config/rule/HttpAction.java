// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.rule;

/** An action for requests and responses alike. */
public interface HttpAction extends HttpRequestAction, HttpResponseAction {}
