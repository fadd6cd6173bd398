// SPDX-License-Identifier: Apache-2.0
/**
 * Rollouts by the Ansible playbook that is part of a plan. {@link io.haproxy4j.cluster.deploy.ansible.AnsibleRollout} is
 * where to begin; it needs an {@code ansible-playbook} and the revision page of the nodes.
 */
@NullMarked
package io.haproxy4j.cluster.deploy.ansible;

import org.jspecify.annotations.NullMarked;
