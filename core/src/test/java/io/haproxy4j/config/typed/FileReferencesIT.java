// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.syntax.ConfigFile;
import io.haproxy4j.config.syntax.ConfigFiles;
import io.haproxy4j.config.syntax.Environment;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each file that is found in a configuration is there where HAProxy looks for it: HAProxy accepts the configuration while
 * all of them are there, and refuses it when any of them is not.
 */
class FileReferencesIT {

    private static final String FIRST = """
            global
                setenv PAGES pages
                @DEFAULT_PATH@
                ca-base cas
                crt-base crts
                lua-load script.lua
            defaults
                mode http
                timeout client 1s
                timeout server 1s
                timeout connect 1s
            """;

    private static final String SECOND = """
            frontend fe
                bind 127.0.0.1:8099 ssl crt c.pem ca-file ca.pem verify required
                errorfile 503 "${PAGES}/503.http"
                acl good src -f good.txt
                acl known hdr(host),lower,map(hosts.map) -m found
                http-request set-var(txn.a) src,map_ip(a.map,none) if { src -f more.txt } or { path,map_str(b.map) -m str x }
                http-request set-header X %[src,map_ip(c.map)]
                http-request return status 200 content-type text/plain file answer.txt unless good
                use_backend be if known
            backend be
                server s1 127.0.0.1:81 ssl verify required ca-file ca.pem
            """;

    private Path root = Path.of("");
    private Path working = Path.of("");

    private List<Path> configuration(Path folder, String defaultPath) throws IOException {
        root = folder;
        working = Files.createDirectories(folder.resolve("working"));
        Path first = Files.createDirectories(folder.resolve("a/etc")).resolve("1.cfg");
        Path second = Files.createDirectories(folder.resolve("b/etc")).resolve("2.cfg");
        Files.writeString(first, FIRST.replace("@DEFAULT_PATH@", defaultPath));
        Files.writeString(second, SECOND);
        return List.of(first, second);
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        String name = Objects.requireNonNull(file.getFileName()).toString();
        if (name.endsWith(".pem")) {
            try (InputStream certificate = Objects.requireNonNull(
                    FileReferencesIT.class.getResourceAsStream("/io/haproxy4j/config/cert.pem"))) {
                Files.write(file, certificate.readAllBytes());
            }
        } else {
            Files.writeString(
                    file,
                    name.endsWith(".http")
                            ? "HTTP/1.0 503 Service Unavailable\r\n\r\n"
                            : name.endsWith(".lua")
                                    ? ""
                                    : name.endsWith(".map") ? "10.0.0.1 10.0.0.2\n" : "10.0.0.1\n");
        }
    }

    private boolean accepts(HaproxyBinary binary, List<Path> files) throws Exception {
        List<String> command = new ArrayList<>(List.of(binary.path().toString(), "-c"));
        for (Path file : files) {
            command.add("-f");
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command)
                .directory(working.toFile())
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("output.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue() == 0;
    }

    private void holds(HaproxyBinary binary, Path folder, String defaultPath) throws Exception {
        List<Path> files = configuration(folder, defaultPath);
        List<ConfigFile> read = ConfigFiles.read(files);
        List<Path> found = FileReferences.of(read, Environment.of(binary.release()), working).stream()
                .filter(reference -> !reference.argument().equals("directory"))
                .map(FileReference::path)
                .distinct()
                .toList();

        assertThat(found).hasSize(11);
        for (Path file : found) {
            make(file);
        }
        assertThat(accepts(binary, files))
                .as("%s", Files.readString(root.resolve("output.txt")))
                .isTrue();
        for (Path file : found) {
            Path away = Files.move(file, folder.resolve("away"));
            assertThat(accepts(binary, files)).as("without %s", file).isFalse();
            Files.move(away, file);
        }
    }

    @HaproxyTest
    void filesAreFoundFromTheDirectoryOfTheProcess(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        holds(binary, folder, "default-path current");
    }

    @HaproxyTest
    void filesAreFoundFromTheDirectoryOfTheirFile(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        holds(binary, folder, "default-path config");
    }

    @HaproxyTest
    void filesAreFoundFromTheParentOfThatDirectory(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        holds(binary, folder, "default-path parent");
    }

    @HaproxyTest
    void filesAreFoundFromAGivenDirectory(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        holds(binary, folder, "default-path origin " + Files.createDirectories(folder.resolve("given")));
    }
}
