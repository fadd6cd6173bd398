// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.LoopbackAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How HAProxy opens sessions and lets them be opened. */
@Execution(ExecutionMode.CONCURRENT)
final class DialFactsIT {

    private static final int LONGER_THAN_A_REDIAL = 8000;

    @HaproxyTest(versions = {"3.0", "3.2", "3.4"})
    void halfAHelloIsLeftAfterFiveSeconds(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer peer = new RawPeer(lab.haproxy)) {
            peer.text("HAProxyS 2.1\nhap\n");
            assertThat(peer.awaitEnd()).isTrue();
            assertThat(peer.awaitHex(hex -> true)).isEmpty();
        }
    }

    @HaproxyTest
    void whoCallsItselfByItsNameIsTakenForTheProcessBefore(HaproxyFactory factory) throws IOException {
        try (Lab lab = new Lab(factory);
                RawPeer first = new RawPeer(lab.haproxy);
                RawPeer second = new RawPeer(lab.haproxy)) {
            first.text("HAProxyS 2.1\nhap\nhap 1 1\n");
            assertThat(first.text()).startsWith("200\n");
            second.text("HAProxyS 2.1\nhap\nhap 1 1\n");
            assertThat(second.text()).startsWith("300\n");
        }
    }

    @HaproxyTest
    void whoIsTurnedAwayWithAStatusDoesNotDialAgain(HaproxyFactory factory) throws IOException {
        try (LoopbackAddress address = LoopbackAddress.reserve();
                ServerSocket server = server(address);
                Lab lab = new Lab(factory.builder().address(address).config(Lab.PEERS + Lab.TABLES))) {
            try (Socket dialled = server.accept()) {
                BufferedReader hello =
                        new BufferedReader(new InputStreamReader(dialled.getInputStream(), StandardCharsets.US_ASCII));
                assertThat(hello.readLine()).isEqualTo("HAProxyS 2.1");
                assertThat(hello.readLine()).isEqualTo("lib");
                assertThat(hello.readLine()).startsWith("hap ");
                dialled.getOutputStream().write("504\n".getBytes(StandardCharsets.US_ASCII));
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
            assertThat(lab.haproxy.cli("show peers")).contains("id=lib(remote");
        }
    }

    @HaproxyTest
    void whoIsCutOffDialsAgain(HaproxyFactory factory) throws IOException {
        try (LoopbackAddress address = LoopbackAddress.reserve();
                ServerSocket server = server(address);
                Lab lab = new Lab(factory.builder().address(address).config(Lab.PEERS + Lab.TABLES))) {
            server.accept().close();
            try (Socket again = server.accept()) {
                assertThat(again.isConnected()).isTrue();
            }
            assertThat(lab.haproxy.cli("show peers")).contains("id=lib(remote");
        }
    }

    private static ServerSocket server(LoopbackAddress address) throws IOException {
        ServerSocket server = new ServerSocket();
        server.bind(address.port(Lab.OUR_PORT));
        server.setSoTimeout(LONGER_THAN_A_REDIAL);
        return server;
    }
}
