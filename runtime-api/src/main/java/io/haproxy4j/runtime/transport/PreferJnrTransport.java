// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** jnr for platform threads, the JDK's channels for virtual ones, which a native wait would pin. */
final class PreferJnrTransport implements Transport {

    /** Thread.isVirtual, which the oldest supported JDK does not have yet. */
    private static final @Nullable MethodHandle IS_VIRTUAL = findIsVirtual();

    private final Transport jnr;
    private final Transport jdk;

    PreferJnrTransport(Path path) {
        jnr = JnrTransport.of(path);
        jdk = Transport.jdkUnix(path);
    }

    private static @Nullable MethodHandle findIsVirtual() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return null;
        }
    }

    static boolean onVirtualThread() {
        if (IS_VIRTUAL == null) {
            return false;
        }
        try {
            return (boolean) IS_VIRTUAL.invokeExact(Thread.currentThread());
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Thread.isVirtual failed", e);
        }
    }

    @Override
    public Connection connect(Duration limit) {
        return (onVirtualThread() ? jdk : jnr).connect(limit);
    }

    @Override
    public void close() {
        jnr.close();
        jdk.close();
    }

    @Override
    public String toString() {
        return jnr.toString();
    }
}
