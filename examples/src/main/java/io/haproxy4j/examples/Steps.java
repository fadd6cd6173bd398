// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs the steps of an example one after the other, tells about each, and ends with a table. */
final class Steps {

    /** Something that may fail. */
    interface Step {

        /** Does it and says in a few words what came out; fails by throwing. */
        String run() throws Exception;
    }

    private record Outcome(String name, boolean passed, Duration took, String result) {}

    private final PrintStream out;
    private final List<Outcome> outcomes = new ArrayList<>();

    Steps(PrintStream out) {
        this.out = out;
    }

    /** Lets the step fail unless something holds. */
    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    /** Runs a step. After a step that failed, those that follow would only fail as well: they are not run. */
    void run(String name, Step step) {
        if (!passed()) {
            outcomes.add(new Outcome(name, false, Duration.ZERO, "not run"));
            return;
        }
        out.printf("%-46s ", name + " ...");
        out.flush();
        long start = System.nanoTime();
        String result;
        boolean ok;
        try {
            result = step.run();
            ok = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            result = "interrupted";
            ok = false;
        } catch (Exception | AssertionError e) {
            result = String.valueOf(e.getMessage()).strip();
            ok = false;
        }
        Outcome outcome = new Outcome(name, ok, Duration.ofNanos(System.nanoTime() - start), result);
        outcomes.add(outcome);
        out.printf("%s in %d ms%n", ok ? "ok" : "FAILED", outcome.took().toMillis());
        if (!ok) {
            out.println(result);
        }
    }

    private boolean passed() {
        return outcomes.stream().allMatch(Outcome::passed);
    }

    /** Prints the table; returns the exit status of the program. */
    int finish() {
        String line = "+" + "-".repeat(48) + "+--------+----------+" + "-".repeat(74) + "+";
        out.printf("%n%s%n| %-46s | %-6s | %8s | %-72s |%n%s%n", line, "step", "", "ms", "result", line);
        for (Outcome outcome : outcomes) {
            String result = outcome.result().lines().findFirst().orElse("");
            out.printf(
                    "| %-46s | %-6s | %8d | %-72s |%n",
                    outcome.name(),
                    outcome.passed() ? "ok" : "FAILED",
                    outcome.took().toMillis(),
                    result.length() > 72 ? result.substring(0, 69) + "..." : result);
        }
        out.println(line);
        return passed() ? 0 : 1;
    }
}
