// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects what is wrong with a topology, and knows the rules that many values share. */
final class Problems {

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern URL_PATH = Pattern.compile("/[A-Za-z0-9._~/-]{0,200}");
    private static final Pattern FILE = Pattern.compile("/[^\\p{Cntrl}\\s{}'\"$`\\\\]{1,1000}");

    /** What is the name of a machine, and of a peer, which HAProxy takes for one. */
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** A name of a server or a user. */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,62}");

    /** The longest time HAProxy can express, a little under 25 days. */
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    private final List<Diagnostic> found = new ArrayList<>();

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    void error(String code, String path, String message, String fix) {
        found.add(Diagnostic.error(code, Place.model(path), message, fix));
    }

    void warning(String code, String path, String message, String fix) {
        found.add(Diagnostic.warning(code, Place.model(path), message, fix));
    }

    /** A name that is safe in file names, metrics, YAML, section names and groups of an inventory. */
    void label(String path, String what, String name) {
        matches(LABEL, "bad-name", path, what, name, "use 1 to 63 lower case letters, digits and hyphens");
    }

    void hostName(String path, String what, String name) {
        matches(HOST_NAME, "bad-name", path, what, name, "use 1 to 63 letters, digits and hyphens");
    }

    void matches(Pattern pattern, String code, String path, String what, String text, String fix) {
        if (!pattern.matcher(text).matches()) {
            error(code, path, "\"" + shown(text) + "\" is no name for a " + what, fix);
        }
    }

    void urlPath(String path, String text) {
        if (!URL_PATH.matcher(text).matches()) {
            error(
                    "bad-path",
                    path,
                    "\"" + shown(text) + "\" is no path of a URL",
                    "begin with / and use letters, digits, dots, hyphens, underscores and slashes");
        }
    }

    void file(String path, String text) {
        if (!FILE.matcher(text).matches()) {
            error(
                    "bad-file",
                    path,
                    "\"" + shown(text) + "\" is no absolute path of a file",
                    "begin with / and use no quotes, braces, backslashes, dollar signs or control characters");
        }
    }

    void port(String path, int port) {
        range(path, "a port", port, 1, 65_535);
    }

    void range(String path, String what, long value, long min, long max) {
        if (value < min || value > max) {
            error("out-of-range", path, value + " is outside of " + min + " to " + max, "give " + what + " of these");
        }
    }

    void knownRegion(ClusterTopology topology, String path, String region) {
        List<String> names = topology.regions().stream().map(Region::name).toList();
        if (!names.contains(region)) {
            error(
                    "unknown-region",
                    path,
                    "there is no region \"" + shown(region) + "\"",
                    "use one of " + names.stream().sorted().limit(20).collect(Collectors.joining(", ")));
        }
    }

    void time(String path, Duration time) {
        if (time.compareTo(Duration.ofMillis(1)) < 0
                || time.compareTo(LONGEST) > 0
                || !time.equals(Duration.ofMillis(time.toMillis()))) {
            error(
                    "out-of-range",
                    path,
                    time + " is no time of whole milliseconds up to " + LONGEST.toMillis() + " ms",
                    "use a time HAProxy can express");
        }
    }

    /** What has been seen under a key, to tell where the same stands twice. */
    final class Unique {

        private final String code;
        private final String what;
        private final Map<Object, String> seen = new HashMap<>();

        Unique(String code, String what) {
            this.code = code;
            this.what = what;
        }

        void add(String path, Object key, String name) {
            String first = seen.putIfAbsent(key, path);
            if (first != null) {
                error(code, path, what + " " + shown(name) + " is at " + first + " already", "use another one");
            }
        }
    }

    private static String shown(String text) {
        String bare = text.replaceAll("\\p{Cntrl}", "?");
        return bare.length() > 80 ? bare.substring(0, 77) + "..." : bare;
    }
}
