// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.HaproxyConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A configuration that is changed at random, like people and programs change theirs. */
final class RandomNode {

    static final int FIRST_PORT = 9001;
    static final int PORTS = 6;

    private static final List<String> BALANCES =
            List.of("roundrobin", "leastconn", "random", "first", "source", "source\n    hash-type consistent");

    private final Random random;
    private final String app;
    private final String folder;
    private final List<Back> backs = new ArrayList<>();
    private final Material material;
    private final boolean revoking;
    private final Set<String> followed = new TreeSet<>();
    private final List<String> listed = new ArrayList<>();
    private final Map<String, Long> denied = new TreeMap<>();
    private int frontMaxconn = 100;
    private int rate = 1000;
    private int timeout = 5;
    private int maxconn = 4000;
    private int compression = 100;
    private boolean profiling;
    private int certificate;
    private int authorities;
    private int revocations;
    private int comment;
    private int nextListed;
    private int nextServer = 1;
    private final Map<String, String> map = new LinkedHashMap<>(Map.of("/one", "1"));
    private final List<String> patterns = new ArrayList<>(List.of("192.0.2.1"));

    private static final class Back {
        String balance = "roundrobin";
        boolean sticky;
        int cookieKey = -1;
        final List<Line> servers = new ArrayList<>();
    }

    private static final class Line {
        String name = "";
        int port = FIRST_PORT;
        int weight = -1;
        int maxconn = -1;
        boolean disabled;
        boolean check;
        boolean backup;
        int inter;
        int checkPort = -1;
        int agentPort = -1;

        String text(String app) {
            return "    server " + name + " " + app + ":" + port
                    + (weight < 0 ? "" : " weight " + weight)
                    + (maxconn < 0 ? "" : " maxconn " + maxconn)
                    + (check ? " check inter " + (400 + inter) + (inter % 2 == 0 ? "ms fastinter 20" : "") : "")
                    + (check && checkPort > 0 ? " port " + checkPort : "")
                    + (agentPort > 0 ? " agent-check agent-inter 400ms agent-port " + agentPort : "")
                    + (backup ? " backup" : "")
                    + (disabled ? " disabled" : "") + "\n";
        }
    }

    /**
     * PEM texts to choose from.
     *
     * @param certificates certificates with their keys
     * @param authorities certificates of authorities
     * @param revocations revocation lists of the first authority
     */
    record Material(List<String> certificates, List<String> authorities, List<String> revocations) {}

    /**
     * A configuration of a few backends.
     *
     * @param app where an application listens on {@link #PORTS} ports
     * @param folder where the files of the configuration are
     */
    RandomNode(Random random, String app, String folder, Material material) {
        this.random = random;
        this.app = app;
        this.folder = folder;
        this.material = material;
        this.revoking = random.nextInt(3) == 0;
        for (int i = 0; i < 4; i++) {
            Back back = new Back();
            back.balance = BALANCES.get(random.nextInt(BALANCES.size()));
            back.sticky = random.nextInt(4) == 0;
            back.cookieKey = random.nextInt(3) == 0 ? 0 : -1;
            backs.add(back);
            for (int s = 0; s < 3; s++) {
                add(back);
            }
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void add(Back back) {
        Line line = new Line();
        line.name = "s" + nextServer++;
        line.port = FIRST_PORT + random.nextInt(PORTS);
        line.weight = random.nextBoolean() ? -1 : random.nextInt(257);
        line.maxconn = random.nextBoolean() ? -1 : 1 + random.nextInt(100);
        line.check = random.nextBoolean();
        line.agentPort = random.nextInt(6) == 0 ? 1 : -1;
        line.inter = random.nextInt(4);
        line.disabled = random.nextInt(5) == 0;
        line.backup = random.nextInt(5) == 0;
        back.servers.add(random.nextInt(3) > 0 ? back.servers.size() : random.nextInt(back.servers.size() + 1), line);
    }

    /** One to three edits; most are of the kind that happens every day. */
    void edit() {
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            editOnce();
        }
    }

    private void editOnce() {
        Back back = any(backs);
        Line line = any(back.servers);
        switch (random.nextInt(43)) {
            case 0, 1, 2 -> line.weight = random.nextInt(6) == 0 ? -1 : random.nextInt(257);
            case 3, 4, 5 -> line.port = FIRST_PORT + random.nextInt(PORTS);
            case 6, 7, 8 -> line.disabled = !line.disabled;
            case 9, 10 -> line.maxconn = random.nextInt(4) == 0 ? -1 : 1 + random.nextInt(100);
            case 11, 12, 13 -> add(back);
            case 14, 15, 16 -> {
                if (back.servers.size() > 1) {
                    back.servers.remove(line);
                }
            }
            case 17, 18 -> map.put("/" + random.nextInt(20), Integer.toString(random.nextInt(1000)));
            case 19 -> map.clear();
            case 20 -> patterns.add("198.51.100." + random.nextInt(256));
            case 21 -> patterns.remove(any(patterns.isEmpty() ? List.of("") : patterns));
            case 22 -> certificate = random.nextInt(material.certificates().size());
            case 28, 29 -> listed.add("n" + nextListed++ + " " + random.nextInt(2));
            case 30 -> listed.remove(any(listed.isEmpty() ? List.of("") : listed));
            case 31 -> listed.replaceAll(entry -> entry.substring(0, entry.length() - 1) + random.nextInt(2));
            case 32 -> authorities = random.nextInt(material.authorities().size());
            case 33 -> revocations = random.nextInt(material.revocations().size());
            case 34, 35 -> followed.add("b" + backs.indexOf(back) + "/" + line.name);
            case 36 -> followed.remove(any(followed.isEmpty() ? List.of("") : List.copyOf(followed)));
            case 37 -> {
                if (line.agentPort > 0) {
                    line.agentPort = 1 + random.nextInt(9);
                } else if (line.check) {
                    line.checkPort = random.nextInt(3) == 0 ? -1 : FIRST_PORT + random.nextInt(PORTS);
                }
            }
            case 38 -> back.cookieKey += back.cookieKey < 0 ? 0 : 1;
            case 39 -> editLimits();
            case 40, 41 -> denied.put("192.0.2." + random.nextInt(9), (long) random.nextInt(3));
            case 42 -> denied.remove("192.0.2." + random.nextInt(9));
            case 23 -> frontMaxconn = 1 + random.nextInt(500);
            case 24 -> rate = 1 + random.nextInt(5000);
            case 25 -> comment++;
            case 26 -> Collections.shuffle(back.servers, random);
            default -> editThatReloads(back, line);
        }
    }

    private void editLimits() {
        switch (random.nextInt(4)) {
            case 0 -> maxconn = 1000 + random.nextInt(3000);
            case 1 -> compression = random.nextInt(500);
            default -> profiling = !profiling;
        }
    }

    private void editThatReloads(Back back, Line line) {
        switch (random.nextInt(5)) {
            case 0 -> back.balance = any(BALANCES);
            case 3 -> Collections.shuffle(listed, random);
            case 1 -> timeout = 1 + random.nextInt(20);
            case 2 -> line.inter++;
            default -> line.backup = !line.backup;
        }
    }

    /** What HAProxy reads of it. */
    NodeFiles files() {
        List<StickEntry> entries = new ArrayList<>();
        denied.forEach((key, value) -> entries.add(new StickEntry("denied", key, Map.of("gpt0", value))));
        return new NodeFiles(HaproxyConfig.parse(text()), contents(), entries);
    }

    Map<String, String> contents() {
        StringBuilder pairs = new StringBuilder("# pairs\n");
        map.forEach((key, value) -> pairs.append(key).append(' ').append(value).append('\n'));
        Map<String, String> contents = new TreeMap<>(Map.of(
                folder + "/paths.map", pairs.toString(),
                folder + "/blocked.acl", String.join("\n", patterns) + "\n",
                folder + "/site.pem", material.certificates().get(certificate),
                folder + "/authorities.pem", material.authorities().get(authorities),
                folder + "/revoked.pem", material.revocations().get(revocations)));
        StringBuilder list = new StringBuilder(folder + "/site.pem\n");
        for (String entry : listed) {
            String[] words = entry.split(" ", 2);
            String file = folder + "/" + words[0] + ".pem";
            contents.put(file, material.certificates().get(Integer.parseInt(words[1])));
            list.append(file)
                    .append(" [alpn h2] ")
                    .append(words[0])
                    .append(".example !no.")
                    .append(words[0])
                    .append(".example\n");
        }
        contents.put(folder + "/certificates.txt", list.toString());
        return contents;
    }

    /** The files HAProxy has certificates from. */
    List<String> certificateFiles() {
        return contents().keySet().stream()
                .filter(file -> file.matches(".*/(?:site|n\\d+)\\.pem"))
                .toList();
    }

    boolean isRevoking() {
        return revoking;
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                global
                    maxconn %d
                    maxconnrate %d
                    maxcomprate %d
                    profiling.tasks %s
                defaults
                    mode http
                    timeout connect 5s
                    timeout client %ds
                    timeout server 5s
                # comment %d
                frontend web
                    bind "${ADDRESS}:8080"
                    bind "${ADDRESS}:8443" ssl crt %s/site.pem ca-file %s/authorities.pem verify optional%s
                    bind "${ADDRESS}:8444" ssl crt-list %s/certificates.txt
                    maxconn %d
                    http-request deny if { src -f %s/blocked.acl }
                    http-request set-var(txn.x) path,map(%s/paths.map,none)
                    default_backend b0
                """.formatted(
                        maxconn,
                        rate,
                        compression,
                        profiling ? "on" : "off",
                        timeout,
                        comment,
                        folder,
                        folder,
                        revoking ? " crl-file " + folder + "/revoked.pem" : "",
                        folder,
                        frontMaxconn,
                        folder,
                        folder));
        for (int i = 0; i < backs.size(); i++) {
            Back back = backs.get(i);
            text.append("backend b")
                    .append(i)
                    .append("\n    balance ")
                    .append(back.balance)
                    .append('\n');
            if (back.sticky) {
                text.append("    stick-table type ip size 1k\n    stick on src\n");
            }
            if (back.cookieKey >= 0) {
                text.append("    cookie SRV insert dynamic\n    dynamic-cookie-key k")
                        .append(back.cookieKey)
                        .append('\n');
            }
            back.servers.forEach(server -> text.append(server.text(app)));
        }
        text.append("backend denied\n    stick-table type ip size 1k store gpt0\nbackend all\n");
        followed.stream()
                .filter(this::isChecked)
                .forEach(path -> text.append("    server ")
                        .append(path.replace('/', '_'))
                        .append(' ')
                        .append(app)
                        .append(":9001 track ")
                        .append(path)
                        .append('\n'));
        return text.toString();
    }

    private boolean isChecked(String path) {
        Back back = backs.get(path.charAt(1) - '0');
        return back.servers.stream().anyMatch(line -> line.check && path.endsWith("/" + line.name));
    }

    /** Whether the numbers of the servers of a backend mean something. */
    boolean isNumbered(String backend) {
        if (!backend.startsWith("b")) {
            return false;
        }
        Back back = backs.get(Integer.parseInt(backend.substring(1)));
        return back.sticky || back.balance.startsWith("source") || back.balance.equals("first");
    }
}
