// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.ansible;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How to run Ansible on a machine that reaches all nodes.
 *
 * @param program the program {@code ansible-playbook}, release 2.14 or newer
 * @param arguments what it is given besides the inventory and the playbook of the plan, word by word: more inventories,
 *     {@code --private-key}, {@code --extra-vars}. Paths are absolute
 * @param environment what its environment has besides that of this process
 * @param limit how long a run may take
 */
public record AnsiblePlaybook(Path program, List<String> arguments, Map<String, String> environment, Duration limit) {

    /**
     * Copies the list and the map.
     *
     * @param program the program
     * @param arguments its arguments
     * @param environment its environment
     * @param limit how long a run may take
     */
    public AnsiblePlaybook {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }
}
