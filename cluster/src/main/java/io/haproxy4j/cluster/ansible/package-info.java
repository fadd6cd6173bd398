// SPDX-License-Identifier: Apache-2.0
/** The plan as an Ansible playbook. */
@NullMarked
package io.haproxy4j.cluster.ansible;

import org.jspecify.annotations.NullMarked;
