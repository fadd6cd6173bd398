// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import io.haproxy4j.config.scan.Utf8;
import io.haproxy4j.testkit.HaproxyBinary;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reader of a real HAProxy: what it says of a file, byte by byte. */
final class HaproxyReader {

    private static final Pattern ALERT = Pattern.compile("\\[ALERT\\][^\\n]*parsing \\[[^\\]]*:(\\d+)\\]");

    private final HaproxyBinary binary;
    private final Path folder;
    private final Map<String, String> environment;

    HaproxyReader(HaproxyBinary binary, Path folder, Map<String, String> environment) {
        this.binary = binary;
        this.folder = folder;
        this.environment = environment;
    }

    /** How a check ended. */
    record Answer(int exitCode, String out, String messages) {

        /** Numbers of the lines with an alert. */
        Set<Integer> refusedLines() {
            Set<Integer> lines = new TreeSet<>();
            Matcher matcher = ALERT.matcher(messages);
            while (matcher.find()) {
                lines.add(Integer.valueOf(matcher.group(1)));
            }
            return lines;
        }
    }

    /** Runs {@code haproxy -c} with further arguments on a text. */
    Answer check(String text, String... arguments) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("read.cfg"), Utf8.encode(text));
        return check(List.of(file), arguments);
    }

    Answer check(List<Path> files, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(binary.path().toString(), "-c"));
        command.addAll(List.of(arguments));
        files.forEach(file -> command.addAll(List.of("-f", file.toString())));
        Path out = folder.resolve("out.txt");
        Path messages = folder.resolve("messages.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(messages.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("haproxy -c does not end");
        }
        return new Answer(
                process.exitValue(), Utf8.decode(Files.readAllBytes(out)), Utf8.decode(Files.readAllBytes(messages)));
    }

    /** One command to an admin socket and every byte of the answer. */
    static String ask(Path socket, String command) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            channel.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.UTF_8)));
            var answer = new java.io.ByteArrayOutputStream();
            ByteBuffer in = ByteBuffer.allocate(1 << 16);
            while (channel.read(in.clear()) >= 0) {
                answer.write(in.array(), 0, in.position());
            }
            return Utf8.decode(answer.toByteArray());
        }
    }
}
