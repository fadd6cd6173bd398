// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.maps;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.protocol.RequestEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Packs entries into payloads. In a payload line the first word is the key and the rest the value; an entry that would
 * be read otherwise there goes as a command of its own.
 */
final class MapPayload {

    private MapPayload() {}

    static List<CliCommand> commands(PatternList list, long version, Map<String, String> entries) {
        int limit = RequestEncoder.maxPayload(list.cli.release()) - list.file.length();
        List<CliCommand> commands = new ArrayList<>();
        StringBuilder payload = new StringBuilder();
        int size = 0;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            String key = entry.getKey();
            String value = entry.getValue();
            if (!fitsLine(key, value)) {
                List<String> words = words(list, version);
                words.add(key);
                words.add(value);
                commands.add(CliCommand.of(words));
                continue;
            }
            String line = key + " " + value + "\n";
            int length = line.getBytes(StandardCharsets.UTF_8).length;
            if (size + length > limit && size > 0) {
                commands.add(CliCommand.of(words(list, version)).withPayload(payload.toString()));
                payload.setLength(0);
                size = 0;
            }
            payload.append(line);
            size += length;
        }
        if (size > 0) {
            commands.add(CliCommand.of(words(list, version)).withPayload(payload.toString()));
        }
        return commands;
    }

    private static List<String> words(PatternList list, long version) {
        List<String> words = new ArrayList<>(List.of("add", list.kind));
        if (version >= 0) {
            words.add(PatternList.at(version));
        }
        words.add(list.file);
        return words;
    }

    private static boolean fitsLine(String key, String value) {
        if (key.isEmpty() || value.isEmpty()) {
            throw new InvalidCommandException(
                    "A map entry needs a key and a value; got '" + key + "' and '" + value + "'");
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) <= ' ') {
                return false;
            }
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ') {
                return false;
            }
        }
        return value.charAt(0) != ' ' && value.charAt(value.length() - 1) != ' ';
    }
}
