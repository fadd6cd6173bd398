// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;

/** What each release says about more than a hundred bad configurations, bound to the lines that are bad. */
class MessagePlacesIT {

    private static final String MARK = "  !!";

    /** One configuration of {@code messages.txt}. */
    private record Case(String name, boolean asFile, List<String> lines) {

        String text(int line) {
            String whole = lines.get(line);
            int mark = whole.indexOf(MARK);
            return mark < 0 ? whole : whole.substring(0, mark);
        }

        boolean isBad(int line, String release) {
            String whole = lines.get(line);
            int mark = whole.indexOf(MARK);
            return mark >= 0 && (whole.endsWith(MARK) || whole.indexOf(release, mark) > 0);
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = MessagePlacesIT.class.getResourceAsStream("messages.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("=== ")) {
                    cases.add(new Case(line.substring(4), line.endsWith(" (file)"), new ArrayList<>()));
                } else if (!line.startsWith("#")) {
                    cases.get(cases.size() - 1).lines().add(line);
                }
            }
        }
        return cases;
    }

    @HaproxyTest
    void everyMessageIsBoundToTheLineThatIsBad(HaproxyBinary haproxy, @TempDir Path directory) throws Exception {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThan(100);
        HaproxyChecker checker = HaproxyChecker.of(haproxy.path());
        SoftAssertions softly = new SoftAssertions();
        for (Case one : cases) {
            CheckReport report;
            Set<String> expected = new TreeSet<>();
            if (one.asFile()) {
                StringBuilder text = new StringBuilder();
                Path file = directory.resolve("case.cfg");
                for (int i = 0; i < one.lines().size(); i++) {
                    text.append(one.text(i)).append('\n');
                    if (one.isBad(i, haproxy.release())) {
                        expected.add(file + ":" + (i + 1));
                    }
                }
                report = checker.check(Files.writeString(file, text));
            } else {
                HaproxyConfig config = model(one);
                for (int i = 0; i < one.lines().size(); i++) {
                    if (one.isBad(i, haproxy.release())) {
                        expected.add(placeOf(config, one, i).toString());
                    }
                }
                report = checker.check(config);
            }
            softly.assertThat(places(report))
                    .as("%s on %s: %s", one.name(), haproxy, report)
                    .isEqualTo(expected);
        }
        softly.assertAll();
    }

    /** Lines without their columns, which are tested apart. */
    private static Set<String> places(CheckReport report) {
        Set<String> places = new TreeSet<>();
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (!diagnostic.message().startsWith("missing timeouts")) {
                places.add((diagnostic.place() instanceof Place.InText text
                                ? new Place.InText(text.file(), text.line(), 0)
                                : diagnostic.place())
                        .toString());
            }
        }
        return places;
    }

    private static HaproxyConfig model(Case one) {
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .defaults(d -> d.timeoutConnect(ofSeconds(1))
                        .timeoutClient(ofSeconds(1))
                        .timeoutServer(ofSeconds(1)));
        for (int i = 0; i < one.lines().size(); ) {
            String[] heading = one.text(i).split(" ", -1);
            int end = i + 1;
            while (end < one.lines().size() && isStatement(one, end)) {
                end++;
            }
            List<String> body = new ArrayList<>();
            for (int line = i + 1; line < end; line++) {
                body.add(one.text(line).strip());
            }
            config.section(
                    SectionKind.ofKeyword(heading[0]).orElseThrow(),
                    heading.length > 1 ? heading[1] : "",
                    section -> body.forEach(section::raw));
            i = end;
        }
        return config.build();
    }

    private static boolean isStatement(Case one, int line) {
        return SectionKind.ofKeyword(one.text(line).split(" ", -1)[0]).isEmpty();
    }

    private static Place placeOf(HaproxyConfig config, Case one, int line) {
        int heading = line;
        while (isStatement(one, heading)) {
            heading--;
        }
        int number = (int) java.util.stream.IntStream.range(0, heading)
                .filter(before -> !isStatement(one, before))
                .count();
        // The defaults that every case begins with come first.
        Section section = config.sections().get(number + 1);
        return line == heading
                ? Place.model(section.label())
                : section.place(section.statements().get(line - heading - 1));
    }
}
