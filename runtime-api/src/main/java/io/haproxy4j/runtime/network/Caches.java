// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.network;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTTP caches. */
public final class Caches {

    private static final Pattern CACHE =
            Pattern.compile("0x\\w+: (\\S+) \\(shctx:\\S+, available blocks:(\\d{1,18})\\)");
    private static final Pattern OBJECT = Pattern.compile(
            "0x\\w+ hash:(\\d{1,18}) vary:0x(\\w+) size:(\\d{1,18}) \\((\\d{1,18}) blocks\\), refcount:(\\d{1,18}),"
                    + " expire:(-?\\d{1,18}).*");

    private final CommandRunner cli;

    /**
     * The caches a runner reaches.
     *
     * @param cli runs the commands
     */
    public Caches(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * A cache.
     *
     * @param name its name
     * @param freeBlocks blocks of 1 KiB that are free
     * @param objects what it holds
     */
    public record Cache(String name, long freeBlocks, List<CachedObject> objects) {}

    /**
     * An object in a cache.
     *
     * @param hash the first 32 bits of its hash
     * @param vary the second hash, hexadecimal, zeros without {@code Vary}
     * @param size its size in bytes
     * @param blocks the blocks it takes
     * @param references the transactions that use it
     * @param expiresInSeconds the seconds until it expires, negative after that
     */
    public record CachedObject(
            long hash, String vary, long size, long blocks, long references, long expiresInSeconds) {}

    /**
     * {@return all caches with what they hold}
     */
    public List<Cache> list() {
        List<Cache> caches = new ArrayList<>();
        List<CachedObject> objects = new ArrayList<>();
        for (String line : cli.run(CliCommand.of("show", "cache")).lines()) {
            Matcher cache = CACHE.matcher(line.strip());
            Matcher object = OBJECT.matcher(line.strip());
            if (cache.matches()) {
                objects = new ArrayList<>();
                caches.add(new Cache(cache.group(1), Long.parseLong(cache.group(2)), objects));
            } else if (object.matches()) {
                objects.add(new CachedObject(
                        Long.parseLong(object.group(1)),
                        object.group(2),
                        Long.parseLong(object.group(3)),
                        Long.parseLong(object.group(4)),
                        Long.parseLong(object.group(5)),
                        Long.parseLong(object.group(6))));
            }
        }
        return caches.stream()
                .map(c -> new Cache(c.name(), c.freeBlocks(), List.copyOf(c.objects())))
                .toList();
    }
}
