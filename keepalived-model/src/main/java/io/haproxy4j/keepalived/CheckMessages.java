// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@code keepalived -t} prints. Its exit code is the same for a harmless remark and a fatal error, and each
 * of its processes repeats the messages, so that the text alone tells.
 */
final class CheckMessages {

    private static final Pattern AT_LINE = Pattern.compile("^\\((?:(?<file>.+): )?Line (?<line>\\d+)\\) (?<text>.*)$");

    /** Known messages; the first pattern found in the text decides. */
    private enum Known {
        UNKNOWN_KEYWORD(
                Severity.ERROR,
                "unknown-keyword",
                "Unknown keyword|Unknown configuration entry",
                "correct the keyword, or check whether this version and build of keepalived has it"),
        MISSING_INTERFACE(
                Severity.WARNING,
                "missing-interface",
                "interface .* doesn't exist|Non-existent interface specified|Unknown interface",
                "check on the node itself, or put dynamic_interfaces into global_defs"),
        SCRIPT_SECURITY(
                Severity.ERROR,
                "script-security",
                "SECURITY VIOLATION",
                "put enable_script_security and script_user into global_defs"),
        SCRIPT_USER(
                Severity.ERROR,
                "unknown-script-user",
                "[Uu]ser '.*' does not exist|Unable to resolve .*username",
                "create the user, or name another one in script_user"),
        UNSAFE_SCRIPT(
                Severity.ERROR,
                "unsafe-script",
                "due to insecure|unsafe|Unsafe permissions",
                "let root alone own and write the script and every folder above it"),
        SCRIPT_PATH(
                Severity.ERROR,
                "script-path",
                "Wrong file type found in script path|cannot be accessed",
                "give the real path of the program, without symbolic links"),
        UNDEFINED_NAME(
                Severity.ERROR,
                "undefined-name",
                "(track script|track file|track process|tracked? BFD|process).* not found",
                "define it before the instance that names it"),
        NO_FOLDER(
                Severity.ERROR, "missing-folder", "realpath\\(\\) error", "create the folder before keepalived starts"),
        AUTH_PASS(Severity.ERROR, "auth-pass-length", "Truncating auth_pass", "use at most 8 characters"),
        MISSING_FILE(
                Severity.ERROR,
                "missing-file",
                "Config files missing|No config files matched|is not a regular|not.* readable",
                "correct the include"),
        BROKEN_STRUCTURE(
                Severity.ERROR,
                "broken-structure",
                "Unexpected '[{}]'|Missing '[{}]'|Unterminated quote|[Uu]nmatched",
                "close what is open; one keyword per line");

        private final Severity severity;
        private final String code;
        private final Pattern pattern;
        private final String fix;

        Known(Severity severity, String code, String pattern, String fix) {
            this.severity = severity;
            this.code = code;
            this.pattern = Pattern.compile(pattern);
            this.fix = fix;
        }
    }

    private CheckMessages() {}

    /**
     * The messages as diagnostics.
     *
     * @param output what keepalived printed
     * @param exitCode its exit code
     * @param fileName name of the checked file, for messages about no line
     * @param placeOfLine place of a line of the checked file; null when the line is not known there
     */
    static List<Diagnostic> parse(
            String output, int exitCode, String fileName, IntFunction<@Nullable Place> placeOfLine) {
        // The parent prints a message without the file's name, its children with it: one key for both.
        Map<String, Diagnostic> found = new LinkedHashMap<>();
        for (String raw : output.split("\n", -1)) {
            String line = raw.strip();
            if (line.isEmpty()) {
                continue;
            }
            Matcher matcher = AT_LINE.matcher(line);
            if (!matcher.matches()) {
                found.putIfAbsent(line, diagnostic(new Place.InText(fileName, 0, 0), line, exitCode));
                continue;
            }
            int number = Integer.parseInt(matcher.group("line"));
            String file = matcher.group("file");
            String text = matcher.group("text");
            boolean ours = file == null || file.equals(fileName);
            Place place = ours ? placeOfLine.apply(number) : null;
            if (place == null) {
                place = Place.line(file == null ? fileName : file, number);
            }
            found.putIfAbsent((ours ? "" : file) + ":" + number + ":" + text, diagnostic(place, text, exitCode));
        }
        return new ArrayList<>(found.values());
    }

    /** To an ordinary user keepalived calls every script insecure that is to run as somebody else. */
    static Diagnostic asSeenByOrdinaryUser(Diagnostic found) {
        return found.code().equals(Known.UNSAFE_SCRIPT.code)
                ? Diagnostic.warning(found.code(), found.place(), found.message(), "check as root to know")
                : found;
    }

    private static Diagnostic diagnostic(Place place, String text, int exitCode) {
        for (Known known : Known.values()) {
            if (known.pattern.matcher(text).find()) {
                return new Diagnostic(known.severity, known.code, place, text, known.fix);
            }
        }
        Severity severity = exitCode == 0 ? Severity.WARNING : Severity.ERROR;
        return new Diagnostic(severity, "keepalived-message", place, text, "");
    }
}
