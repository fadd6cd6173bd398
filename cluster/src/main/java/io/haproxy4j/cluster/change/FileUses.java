// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.lists.CrtList;
import io.haproxy4j.config.lists.CrtListEntry;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a configuration uses its files for. */
final class FileUses {

    private final Map<String, Set<FileUse>> uses = new HashMap<>();
    private String certificateFolder = "";
    private boolean revocation;

    private FileUses() {}

    static FileUses of(NodeFiles node) {
        FileUses uses = new FileUses();
        for (String file : node.files().keySet()) {
            Pattern map = Pattern.compile("map(?:_\\w+)?\\(" + Pattern.quote(file) + "[,)]");
            node.config().sections().stream()
                    .flatMap(section -> section.statements().stream())
                    .forEach(statement -> uses.look(statement, file, map));
        }
        node.config().sections().stream()
                .flatMap(section -> section.statements().stream())
                .forEach(uses::settings);
        node.files().forEach(uses::listed);
        return uses;
    }

    private void settings(Statement statement) {
        List<String> words = Proxy.texts(statement.words());
        if (words.size() == 2 && words.get(0).equals("crt-base")) {
            certificateFolder = words.get(1);
        }
        revocation |= words.contains("crl-file");
    }

    private void look(Statement statement, String file, Pattern map) {
        List<String> words = Proxy.texts(statement.words());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(file)) {
                add(file, use(words, i));
            } else if (word.contains(file)) {
                Matcher matcher = map.matcher(word);
                boolean found = matcher.find();
                boolean alone = !found || word.indexOf(file, matcher.end()) < 0;
                add(file, found && alone ? FileUse.MAP : FileUse.OTHER);
            }
        }
    }

    private static FileUse use(List<String> words, int index) {
        String before = index == 0 ? "" : words.get(index - 1);
        if (before.equals("-f") && !words.contains("-M")) {
            return FileUse.PATTERNS;
        }
        return before.equals("crt") && words.get(0).equals("bind") ? FileUse.CERTIFICATE : FileUse.OTHER;
    }

    /** The certificates a list of certificates names. */
    private void listed(String file, String text) {
        if (!of(file).contains(FileUse.OTHER)) {
            return;
        }
        try {
            for (CrtListEntry entry : CrtList.parse(text).entries()) {
                add(entry.certificate(), FileUse.CERTIFICATE);
            }
        } catch (ConfigException e) {
            // It is no list of certificates.
            return;
        }
    }

    private void add(String file, FileUse use) {
        uses.computeIfAbsent(file, key -> EnumSet.noneOf(FileUse.class)).add(use);
    }

    /** The ways a file is used in; none if it is not named. */
    Set<FileUse> of(String file) {
        return uses.getOrDefault(file, Set.of());
    }

    /** The name HAProxy has a certificate under. */
    String certificateName(String file) {
        return certificateFolder.isEmpty() || file.startsWith("/") ? file : certificateFolder + "/" + file;
    }

    /** Whether revocation lists are used. */
    boolean revocation() {
        return revocation;
    }
}
