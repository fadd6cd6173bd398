// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a configuration that is made anew has to have: keywords without which keepalived drops a block, and values that
 * mean what they say. A configuration read from a file may be otherwise.
 */
final class Essentials {

    private static final int PASSWORD_LENGTH = 8;

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "vrrp_instance", List.of("interface", "virtual_router_id"),
            "vrrp_script", List.of("script"),
            "track_file", List.of("file"),
            "vrrp_track_file", List.of("file"),
            "vrrp_track_process", List.of("process"),
            "bfd_instance", List.of("neighbor_ip"));

    private final Problems problems;

    private Essentials(Problems problems) {
        this.problems = problems;
    }

    static void check(KeepalivedConfig config, Problems problems) {
        var essentials = new Essentials(problems);
        config.statements().forEach(essentials::required);
        config.all("vrrp_instance").forEach(essentials::instance);
        deep(config.statements()).forEach(essentials::program);
    }

    private static Stream<Statement> deep(List<Statement> statements) {
        return statements.stream().flatMap(s -> Stream.concat(Stream.of(s), deep(s.body())));
    }

    private void required(Statement block) {
        for (String keyword : REQUIRED.getOrDefault(block.keyword(), List.of())) {
            if (block.last(keyword).isEmpty() && !otherwise(block, keyword)) {
                problems.error(
                        block.place(),
                        "missing-keyword",
                        "keepalived drops a " + block.keyword() + " without " + keyword,
                        "add " + keyword);
            }
        }
    }

    /** Unicast goes without an interface, and the neighbour has two spellings. */
    private static boolean otherwise(Statement block, String keyword) {
        return switch (keyword) {
            case "interface" -> block.last("unicast_src_ip").isPresent();
            case "neighbor_ip" -> block.last("neighbour_ip").isPresent();
            default -> false;
        };
    }

    private void instance(Statement instance) {
        instance.last("nopreempt")
                .filter(s -> instance.last("state")
                        .flatMap(state -> state.word(0))
                        .filter("MASTER"::equals)
                        .isPresent())
                .ifPresent(s -> problems.error(
                        s.place(),
                        "nopreempt-needs-backup",
                        "nopreempt has no effect in state MASTER",
                        "start every router of the group in state BACKUP and let the priority decide"));
        instance.all("authentication").flatMap(s -> s.all("auth_pass")).forEach(this::password);
    }

    private void password(Statement statement) {
        int length = statement.word(0).orElse("").length();
        if (length < 1 || length > PASSWORD_LENGTH) {
            problems.error(
                    statement.place(),
                    "auth-pass-length",
                    "auth_pass has " + length + " characters; only the first " + PASSWORD_LENGTH
                            + " count, so that other passwords would match",
                    "use 1 to " + PASSWORD_LENGTH + " characters");
        }
    }

    private void program(Statement statement) {
        statement.words().stream()
                .filter(Word.Command.class::isInstance)
                .map(word -> ((Word.Command) word).argv().get(0))
                .filter(program -> !program.startsWith("/"))
                .forEach(program -> problems.error(
                        statement.place(),
                        "relative-program",
                        "\"" + program + "\" is no absolute path; keepalived runs programs without a shell",
                        "give the real path of the program, and its arguments one by one after it"));
    }
}
