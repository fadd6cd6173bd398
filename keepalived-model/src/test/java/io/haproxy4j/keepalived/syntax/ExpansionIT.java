// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Place;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.testkit.KeepalivedVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our expansion against the real one: every line expands to keywords keepalived does not know, and its complaints say
 * what it read, line by line.
 */
class ExpansionIT {

    private static final Pattern UNKNOWN = Pattern.compile("Line (\\d+)\\) Unknown keyword '(.*)'$", Pattern.MULTILINE);

    private static final String MACROS = """
            $N=3
            $M=    x \\
                y \\
               z
            ~SEQ(A,0x10,3,0x20) A$A
            ~SEQ(A,10,8) B${A}x
            ~SEQ(A,10,1,8) C${A}x
            ~SEQ(A,$N) D${A}x
            ~SEQx(A,10,12) E${A}x
            ~SEQ(B,2) ~SEQ(A,2) F${A}${B}
            ~LST({P,Q},{1,24},{2,25}) G${P}/${Q}
            ~LST(P,a,b) H${P}
            I$N J
            J$N,x $N) $N/ $Nx
            $M K
            K $M
            L "$N "
            @id M
            @h1 N1
            @^h1 N2
            @^h2 N3
            $V=@h1 ZZ
            $V
            $W = 5
            O$W
            $E=
            P${E}Q
            $N=4
            R$N
            S \\
            T
            U\\x \\ V
            W${_RANDOM 5 5}
            $R=$N
            $N=7
            AA$R
            CC$UNDEF DD
            a"b"c d
            FF "x # y" # z
            GG ! h
            HH#i
            $L=longer
            II${L}${L}
            KK${_HASH}x
            LL;MM
            'NN OO'
            """;

    @ParameterizedTest
    @ValueSource(strings = {"2.2", "2.3"})
    void readsWhatKeepalivedReads(String release, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("k.conf"), MACROS);

        assertThat(ours(file)).isEqualTo(theirs(release, file)).hasSizeGreaterThan(40);
    }

    private static Set<String> ours(Path file) throws IOException {
        return KeepalivedFile.read(file).evaluate(Environment.empty().withConfigId("h1")).config().statements().stream()
                .map(ExpansionIT::lineAndKeyword)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lineAndKeyword(Statement statement) {
        return ((Place.InText) statement.place()).line() + " " + statement.keyword();
    }

    private static Set<String> theirs(String release, Path file) throws Exception {
        Path binary = KeepalivedVersions.fromEnvironment().getOrSkip(release).path();
        Path output = file.resolveSibling("output");
        Process process = new ProcessBuilder(binary.toString(), "-t", "-i", "h1", "-f", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return UNKNOWN.matcher(Files.readString(output))
                .results()
                .map((MatchResult m) -> m.group(1) + " " + m.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
