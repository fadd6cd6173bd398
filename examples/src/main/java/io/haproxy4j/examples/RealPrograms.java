// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyVersions;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import io.haproxy4j.testkit.MissingProgramException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every HAProxy and keepalived that can be had on this machine. */
final class RealPrograms {

    private final List<HaproxyBinary> haproxies = new ArrayList<>();
    private final List<KeepalivedBinary> keepaliveds = new ArrayList<>();

    String find() {
        List<String> missing = new ArrayList<>();
        collect(HaproxyVersions.releases(), HaproxyVersions.fromEnvironment()::get, haproxies, missing);
        collect(KeepalivedVersions.releases(), KeepalivedVersions.fromEnvironment()::get, keepaliveds, missing);
        if (haproxies.isEmpty()) {
            throw new IllegalStateException("no HAProxy at all: " + missing);
        }
        return "haproxy "
                + haproxies.stream().map(HaproxyBinary::version).collect(Collectors.joining(" "))
                + ", keepalived "
                + keepaliveds.stream().map(KeepalivedBinary::version).collect(Collectors.joining(" "))
                + (missing.isEmpty() ? "" : "; missing " + missing);
    }

    private static <B> void collect(
            List<String> releases, Function<String, B> find, List<B> found, List<String> missing) {
        for (String release : releases) {
            try {
                found.add(find.apply(release));
            } catch (MissingProgramException e) {
                missing.add(e.getMessage());
            }
        }
    }

    List<HaproxyBinary> haproxies() {
        return haproxies;
    }

    List<KeepalivedBinary> keepaliveds() {
        return keepaliveds;
    }
}
