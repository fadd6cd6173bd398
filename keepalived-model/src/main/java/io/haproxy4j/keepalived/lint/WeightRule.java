// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;

/** What weights can and cannot do. */
final class WeightRule implements Rule {

    /** The priority of the owner of the addresses, which no weight changes. */
    static final int OWNER = 255;

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        Statements.instances(config)
                .forEach(instance -> Statements.entries(instance, "track_script")
                        .forEach(line -> track(config, instance, line, findings)));
    }

    private static void track(KeepalivedConfig config, Statement instance, Statement line, Findings findings) {
        int weight = weight(config, line);
        if (weight != 0 && Statements.priority(instance) == OWNER) {
            findings.warning(
                    line.place(),
                    "weight-ignored",
                    "weights do not change priority " + OWNER,
                    "use a priority of 254 or less, or no weight");
        } else if (weight > 0) {
            findings.info(
                    line.place(),
                    "weight-keeps-master",
                    "with a weight a router whose check fails is still master when it is alone, and gives up only"
                            + " after three missed advertisements",
                    "leave the weight out: a failed check then means FAULT");
        }
    }

    /** The weight of a line of {@code track_script}, or of the script it names. */
    static int weight(KeepalivedConfig config, Statement line) {
        for (int i = 0; i + 1 < line.words().size(); i++) {
            if (line.word(i).filter("weight"::equals).isPresent()) {
                return line.word(i + 1)
                        .flatMap(Statements::number)
                        .map(Number::intValue)
                        .orElse(0);
            }
        }
        return config.all("vrrp_script")
                .filter(s -> s.word(0).filter(line.keyword()::equals).isPresent())
                .findFirst()
                .flatMap(s -> Statements.number(Statements.value(s, "weight", "0")))
                .map(Number::intValue)
                .orElse(0);
    }
}
