// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.HaproxyConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

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
    private final List<String> certificates;
    private int frontMaxconn = 100;
    private int rate = 1000;
    private int timeout = 5;
    private int certificate;
    private int comment;
    private int nextServer = 1;
    private final Map<String, String> map = new LinkedHashMap<>(Map.of("/one", "1"));
    private final List<String> patterns = new ArrayList<>(List.of("192.0.2.1"));

    private static final class Back {
        String balance = "roundrobin";
        boolean sticky;
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

        String text(String app) {
            return "    server " + name + " " + app + ":" + port
                    + (weight < 0 ? "" : " weight " + weight)
                    + (maxconn < 0 ? "" : " maxconn " + maxconn)
                    + (check ? " check inter " + (200 + inter) + "ms" : "")
                    + (backup ? " backup" : "")
                    + (disabled ? " disabled" : "") + "\n";
        }
    }

    /**
     * A configuration of a few backends.
     *
     * @param app where an application listens on {@link #PORTS} ports
     * @param folder where the files of the configuration are
     */
    RandomNode(Random random, String app, String folder, List<String> certificates) {
        this.random = random;
        this.app = app;
        this.folder = folder;
        this.certificates = certificates;
        for (int i = 0; i < 4; i++) {
            Back back = new Back();
            back.balance = BALANCES.get(random.nextInt(BALANCES.size()));
            back.sticky = random.nextInt(4) == 0;
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
        switch (random.nextInt(28)) {
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
            case 22 -> certificate = random.nextInt(certificates.size());
            case 23 -> frontMaxconn = 1 + random.nextInt(500);
            case 24 -> rate = 1 + random.nextInt(5000);
            case 25 -> comment++;
            case 26 -> Collections.shuffle(back.servers, random);
            default -> editThatReloads(back, line);
        }
    }

    private void editThatReloads(Back back, Line line) {
        switch (random.nextInt(4)) {
            case 0 -> back.balance = any(BALANCES);
            case 1 -> timeout = 1 + random.nextInt(20);
            case 2 -> line.inter++;
            default -> line.backup = !line.backup;
        }
    }

    /** What HAProxy reads of it. */
    NodeFiles files() {
        return new NodeFiles(HaproxyConfig.parse(text()), contents());
    }

    Map<String, String> contents() {
        StringBuilder pairs = new StringBuilder("# pairs\n");
        map.forEach((key, value) -> pairs.append(key).append(' ').append(value).append('\n'));
        return Map.of(
                folder + "/paths.map", pairs.toString(),
                folder + "/blocked.acl", String.join("\n", patterns) + "\n",
                folder + "/site.pem", certificates.get(certificate));
    }

    String text() {
        StringBuilder text =
                new StringBuilder("""
                global
                    maxconnrate %d
                defaults
                    mode http
                    timeout connect 5s
                    timeout client %ds
                    timeout server 5s
                # comment %d
                frontend web
                    bind "${ADDRESS}:8080"
                    bind "${ADDRESS}:8443" ssl crt %s/site.pem
                    maxconn %d
                    http-request deny if { src -f %s/blocked.acl }
                    http-request set-var(txn.x) path,map(%s/paths.map,none)
                    default_backend b0
                """.formatted(rate, timeout, comment, folder, frontMaxconn, folder, folder));
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
            back.servers.forEach(server -> text.append(server.text(app)));
        }
        return text.toString();
    }

    /** Whether the numbers of the servers of a backend mean something. */
    boolean isNumbered(String backend) {
        Back back = backs.get(Integer.parseInt(backend.substring(1)));
        return back.sticky || back.balance.startsWith("source") || back.balance.equals("first");
    }
}
