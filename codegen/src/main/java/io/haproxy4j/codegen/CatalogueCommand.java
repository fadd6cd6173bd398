// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

import io.haproxy4j.codegen.curated.CuratedTables;
import io.haproxy4j.codegen.dump.DumpMerge;
import io.haproxy4j.codegen.dump.DumpMerge.Merged;
import io.haproxy4j.codegen.fact.Facts;
import io.haproxy4j.codegen.fact.Tested;
import io.haproxy4j.codegen.table.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The maintainers' command: merges what a release of HAProxy lists into the facts, and says what lacks a curated row.
 */
public final class CatalogueCommand {

    private static final String USAGE = """
            catalogue FOLDER                 say what the catalogue in the folder lacks
            catalogue FOLDER HAPROXY         merge what this program lists, then the same
            catalogue FOLDER DUMP VERSION    merge the output of haproxy -dKall of that version, such as 3.6.1
            Status: 0 if nothing is lacking, 1 if something is, 2 if the arguments or the files are wrong.
            """;

    private final Path folder;
    private final PrintStream out;

    CatalogueCommand(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Runs the command and ends the JVM with its status.
     *
     * @param arguments see the usage it prints without any
     */
    @SuppressWarnings("SystemOut") // a command talks to its user
    public static void main(String... arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || arguments.size() > 3) {
            err.print(USAGE);
            return 2;
        }
        CatalogueCommand command = new CatalogueCommand(Path.of(arguments.get(0)), out);
        try {
            if (arguments.size() == 2) {
                command.merge(HaproxyDump.ask(Path.of(arguments.get(1))));
            } else if (arguments.size() == 3) {
                command.merge(HaproxyDump.read(Path.of(arguments.get(1)), arguments.get(2)));
            }
            return command.report();
        } catch (IOException | RuntimeException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private void merge(HaproxyDump dump) throws IOException {
        Texts texts = Texts.in(folder);
        Tested tested = dump.tested();
        Merged merged = DumpMerge.merge(texts, Facts.read(texts), tested, dump.text());
        for (Map.Entry<String, String> file : merged.facts().print().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve(DumpMerge.file(tested.release())), dump.text());
        out.println("HAProxy " + tested.version() + ": "
                + (merged.changes().isEmpty()
                        ? "nothing has changed"
                        : merged.changes().size() + " changes"));
        merged.changes().forEach(out::println);
    }

    private int report() {
        Texts texts = Texts.in(folder);
        CatalogueJoin join = CatalogueJoin.of(Facts.read(texts), CuratedTables.read(texts), Exceptions.read(texts));
        if (join.problems().isEmpty()) {
            out.println("every keyword has a row in curated/");
            return 0;
        }
        out.println(join.problems().size() + " problem(s):");
        join.problems().forEach(out::println);
        return 1;
    }
}
