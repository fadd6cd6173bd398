// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.lists.CrtList;
import io.haproxy4j.config.lists.CrtListEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a configuration uses its files for. */
final class FileUses {

    /** What HAProxy looks for beside a certificate (configuration manual, 3.1, {@code ssl-load-extra-files}). */
    private static final Pattern COMPANION = Pattern.compile("(.+)\\.(?:key|ocsp|issuer|sctl|rsa|dsa|ecdsa)");

    /** The lines of which it is known that a file they name can be replaced for them. */
    private static final Set<String> TLS_LINES = Set.of("bind", "default-bind", "server", "default-server");

    /** What takes a folder in place of a file, and reads all that is in it. */
    private static final Set<String> FOLDERS =
            Set.of("crt", "ca-file", "ca-verify-file", "httpclient.ssl.ca-file", "issuers-chain-path");

    /** What names are relative to. */
    private static final Set<String> BASES = Set.of("crt-base", "ca-base");

    private final Map<String, Set<FileUse>> uses = new HashMap<>();
    private String certificateFolder = "";
    private String authorityFolder = "";
    private boolean revocation;
    private boolean programmed;

    private FileUses() {}

    /**
     * Looks for files in a configuration.
     *
     * @param node the configuration, and the content of the lists of certificates
     * @param files the files to look for
     */
    static FileUses of(NodeFiles node, Set<String> files) {
        FileUses uses = new FileUses();
        List<Statement> statements = node.config().sections().stream()
                .flatMap(section -> section.statements().stream())
                .toList();
        Set<String> names = new TreeSet<>(files);
        files.forEach(file -> names.addAll(certificates(file)));
        for (String file : names) {
            Pattern map = Pattern.compile("map(?:_\\w+)?\\(" + Pattern.quote(file) + "[,)]");
            statements.forEach(statement -> uses.look(statement, file, map));
        }
        statements.forEach(uses::settings);
        node.files().forEach(uses::listed);
        for (String file : files) {
            if (certificates(file).stream().anyMatch(uses::isCertificate)) {
                uses.add(file, FileUse.COMPANION);
            }
        }
        for (String file : files) {
            if (uses.of(file).isEmpty()
                    && (uses.programmed || statements.stream().anyMatch(line -> mayMean(line, file)))) {
                uses.add(file, FileUse.OTHER);
            }
        }
        return uses;
    }

    /** The certificates a file would be loaded with: {@code a.pem.rsa} and {@code a.pem} of {@code a.pem.rsa.key}. */
    private static List<String> certificates(String file) {
        List<String> certificates = new ArrayList<>();
        Matcher matcher = COMPANION.matcher(file);
        while (matcher.matches()) {
            certificates.add(matcher.group(1));
            matcher = COMPANION.matcher(matcher.group(1));
        }
        return certificates;
    }

    private boolean isCertificate(String file) {
        return of(file).contains(FileUse.CERTIFICATE);
    }

    private void settings(Statement statement) {
        List<String> words = Proxy.texts(statement.words());
        if (words.size() == 2 && words.get(0).equals("crt-base")) {
            certificateFolder = words.get(1);
        }
        if (words.size() == 2 && words.get(0).equals("ca-base")) {
            authorityFolder = words.get(1);
        }
        revocation |= words.contains("crl-file");
        // Lua code reads whatever it likes, such as the modules it requires.
        programmed |= !words.isEmpty() && words.get(0).startsWith("lua-load");
    }

    private void look(Statement statement, String file, Pattern map) {
        List<String> words = Proxy.texts(statement.words());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(file)) {
                add(file, use(words, i));
            } else if (word.contains(file) && names(word, file)) {
                Matcher matcher = map.matcher(word);
                boolean found = matcher.find();
                boolean alone = !found || word.indexOf(file, matcher.end()) < 0;
                add(file, found && alone ? FileUse.MAP : FileUse.OTHER);
            } else if (isFolder(words, i, file)) {
                add(file, FileUse.OTHER);
            }
        }
    }

    /** Whether a word names a folder that is read with the file in it. */
    private static boolean isFolder(List<String> words, int index, String file) {
        String before = index == 0 ? "" : words.get(index - 1);
        String folder = words.get(index).replaceFirst("^(?:\\./+)+", "").replaceFirst("/+$", "");
        // Names below an absolute base are those the configuration writes; below a relative one they need not be.
        boolean read = FOLDERS.contains(before) || (BASES.contains(before) && !folder.startsWith("/"));
        return read && !folder.isEmpty() && (file.startsWith(folder + "/") || file.contains("/" + folder + "/"));
    }

    /** Whether a line may mean a file that no word names in full: below a base, a variable, or beside a certificate. */
    private static boolean mayMean(Statement statement, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        Matcher companion = COMPANION.matcher(file);
        String stem = companion.matches() ? companion.group(1) + "." : "";
        return Proxy.texts(statement.words()).stream()
                .anyMatch(word ->
                        (word.contains(name) && names(word, name)) || (!stem.isEmpty() && word.startsWith(stem)));
    }

    /** Whether a word names a file, not one whose name is longer. */
    private static boolean names(String word, String file) {
        return Pattern.compile("(?<![\\w.-])" + Pattern.quote(file) + "(?![\\w.-])")
                .matcher(word)
                .find();
    }

    private static FileUse use(List<String> words, int index) {
        String before = index == 0 ? "" : words.get(index - 1);
        if (before.equals("-f") && !words.contains("-M")) {
            return FileUse.PATTERNS;
        }
        String keyword = words.get(0);
        return switch (before) {
            case "crt" -> keyword.equals("bind") ? FileUse.CERTIFICATE : FileUse.OTHER;
            case "crt-list" -> keyword.equals("bind") ? FileUse.CERTIFICATE_LIST : FileUse.OTHER;
            case "ca-file" -> TLS_LINES.contains(keyword) ? FileUse.AUTHORITIES : FileUse.OTHER;
            case "crl-file" -> TLS_LINES.contains(keyword) ? FileUse.REVOCATIONS : FileUse.OTHER;
            default -> FileUse.OTHER;
        };
    }

    /** The certificates a list of certificates names. */
    private void listed(String file, String text) {
        if (!of(file).contains(FileUse.CERTIFICATE_LIST)) {
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
        return name(certificateFolder, file);
    }

    /** The name HAProxy has certificates of authorities, or revocation lists, under. */
    String authorityName(String file) {
        return name(authorityFolder, file);
    }

    private static String name(String folder, String file) {
        return folder.isEmpty() || file.startsWith("/") ? file : folder + "/" + file;
    }

    /** Whether revocation lists are used. */
    boolean revocation() {
        return revocation;
    }
}
