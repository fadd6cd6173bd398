// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.runtime.transport.Transport;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;

/** Which way a unix socket is reached, with jnr on the class path and without. */
class TransportChoiceIT {

    @HaproxyTest(versions = "3.2")
    void jnrIsUsedWhereItIsThere(HaproxyFactory factory) {
        HaproxyProcess haproxy = Fixture.start(factory);
        try (RuntimeClient client = RuntimeClient.unix(haproxy.adminSocket())) {
            assertThat(client.process().info().pid())
                    .isEqualTo(haproxy.pids().workers().get(0));
        }
        assertThat(isOnClassPath("jnr.unixsocket.UnixSocketChannel")).isEqualTo(!Fixture.WITHOUT_JNR);
        assertThat(isOnClassPath("com.kenai.jffi.Type")).isEqualTo(!Fixture.WITHOUT_JNR);
        if (Fixture.WITHOUT_JNR) {
            assertThatThrownBy(() -> Transport.jnrUnix(haproxy.adminSocket()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Transport.jdkUnix");
        } else {
            try (RuntimeClient client = RuntimeClient.builder(Transport.jnrUnix(haproxy.adminSocket()))
                    .build()) {
                assertThat(client.process().info().pid())
                        .isEqualTo(haproxy.pids().workers().get(0));
            }
        }
    }

    private static boolean isOnClassPath(String className) {
        try {
            Class.forName(className, false, TransportChoiceIT.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
