// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Addresses of an instance. */
final class AddressRule implements Rule {

    private static final int LABEL_LENGTH = 15;

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        Map<String, Statement> seen = new HashMap<>();
        Statements.instances(config).forEach(instance -> {
            Stream.of("virtual_ipaddress", "virtual_ipaddress_excluded")
                    .flatMap(block -> Statements.entries(instance, block))
                    .forEach(line -> address(line, seen, findings));
            if (Statements.addresses(instance).findAny().isEmpty()
                    && instance.last("no_virtual_ipaddress").isEmpty()) {
                findings.warning(
                        instance.place(), "no-address", "the instance keeps no address alive", "add virtual_ipaddress");
            }
            unicast(instance, findings);
        });
    }

    private static void address(Statement line, Map<String, Statement> seen, Findings findings) {
        String address = line.keyword().replaceFirst("/.*", "");
        Statement earlier = seen.putIfAbsent(address, line);
        if (earlier != null) {
            findings.error(
                    line.place(),
                    "duplicate-address",
                    address + " is already kept alive at " + earlier.place(),
                    "keep one of them");
        }
        if (address.indexOf(':') < 0 && line.keyword().indexOf('/') < 0) {
            findings.info(line.place(), "no-prefix-length", address + " is added as a /32", "write the prefix length");
        }
        for (int i = 0; i + 1 < line.words().size(); i++) {
            String value = line.word(i + 1).orElse("");
            if (line.word(i).filter("label"::equals).isPresent() && value.length() > LABEL_LENGTH) {
                findings.error(
                        line.place(),
                        "label-length",
                        "the label " + value + " is longer than " + LABEL_LENGTH + " characters; keepalived drops it",
                        "shorten it");
            }
        }
    }

    private static void unicast(Statement instance, Findings findings) {
        String own = Statements.value(instance, "unicast_src_ip", "");
        Statements.entries(instance, "unicast_peer")
                .filter(line -> line.keyword().equals(own))
                .forEach(line -> findings.error(
                        line.place(), "own-peer", "the router is its own peer", "list the other routers only"));
        boolean peers = Statements.entries(instance, "unicast_peer").findAny().isPresent();
        if (!own.isEmpty() && !peers) {
            findings.warning(
                    instance.place(),
                    "unicast-without-peers",
                    "unicast_src_ip without unicast_peer: advertisements go out by multicast",
                    "list the other routers in unicast_peer");
        }
    }
}
