// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.Word;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import java.util.List;
import java.util.Set;

/** How programs are run. */
final class ScriptRule implements Rule {

    private static final KeepalivedVersion FRACTIONS = new KeepalivedVersion(2, 3, 0);
    private static final Set<String> SHELL_WORDS =
            Set.of("|", "||", "&&", "&", ";", ">", ">>", "<", "2>&1", "2>/dev/null");
    private static final List<String> SHELL_PREFIXES = List.of(">", "2>", "$(", "`");

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        security(config, findings);
        Statements.commands(config).forEach(s -> Statements.command(s).ifPresent(c -> command(s, c, findings)));
        config.all("vrrp_script").forEach(script -> {
            if (script.last("script").isEmpty()) {
                findings.error(
                        script.place(),
                        "missing-keyword",
                        "the check has no script; keepalived drops it",
                        "add script");
            }
            if (version.compareTo(FRACTIONS) < 0) {
                wholeSeconds(script, "interval", findings);
                wholeSeconds(script, "timeout", findings);
            }
        });
    }

    private static void security(KeepalivedConfig config, Findings findings) {
        Statement first = Statements.commands(config).findFirst().orElse(null);
        if (first == null) {
            return;
        }
        boolean enabled = config.all("global_defs")
                .anyMatch(g -> g.last("enable_script_security").isPresent());
        boolean user =
                config.all("global_defs").anyMatch(g -> g.last("script_user").isPresent());
        if (!enabled) {
            findings.warning(
                    first.place(),
                    "script-security",
                    "scripts run without enable_script_security, as root even if others can change them",
                    "put enable_script_security into global_defs");
        }
        if (!user) {
            findings.warning(
                    first.place(),
                    "script-user",
                    "without script_user scripts run as keepalived_script if there is such a user, else as root or,"
                            + " with enable_script_security, not at all",
                    "name the user with script_user in global_defs");
        }
    }

    private static void command(Statement statement, Word.Command command, Findings findings) {
        List<String> argv = command.argv();
        String program = argv.get(0);
        if (!program.startsWith("/")) {
            findings.warning(
                    statement.place(),
                    "relative-program",
                    "\"" + program + "\" is searched in PATH",
                    "give the real path of the program");
        }
        argv.stream()
                .skip(1)
                .filter(a -> SHELL_WORDS.contains(a) || SHELL_PREFIXES.stream().anyMatch(a::startsWith))
                .findFirst()
                .ifPresent(a -> findings.error(
                        statement.place(),
                        "no-shell",
                        "\"" + a + "\" reaches the program as an argument: keepalived runs no shell",
                        "move the command into a script"));
        String name = program.substring(program.lastIndexOf('/') + 1);
        if (name.equals("killall") || name.equals("pidof") || name.equals("pgrep")) {
            findings.info(
                    statement.place(),
                    "namesake-check",
                    name + " is content with any process of that name, also one that serves nobody",
                    "ask the service itself, or use vrrp_track_process");
        }
        dropped(statement, findings);
    }

    /** What follows the one string that is the command is a user and a group at most. */
    private static void dropped(Statement statement, Findings findings) {
        List<String> words = Statements.plainWords(statement);
        boolean takesUser =
                !statement.keyword().equals("script") && !statement.keyword().equals("misc_path");
        if (words.size() > 1 && takesUser && words.get(1).startsWith("-")) {
            findings.error(
                    statement.place(),
                    "ignored-word",
                    "\"" + words.get(1) + "\" is taken for a user, not for an argument",
                    "put the program and its arguments into one pair of double quotes");
        }
    }

    private static void wholeSeconds(Statement script, String keyword, Findings findings) {
        script.last(keyword)
                .filter(s -> s.word(0).orElse("").indexOf('.') >= 0)
                .ifPresent(s -> findings.error(
                        s.place(),
                        "fraction-needs-2.3",
                        keyword + " takes whole seconds before keepalived 2.3",
                        "use whole seconds"));
    }
}
