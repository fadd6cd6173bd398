// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import io.haproxy4j.keepalived.runtime.KeepalivedStatusException.Reason;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepalivedStatusTest {

    private static final String INSTANCE = """
            {"data":{"iname":"VI_A","ifp_ifname":"eth0","master_priority":0,"last_transition":1795432149.971808,
            "vrid":51,"base_priority":254,"effective_priority":252,"vipset":true,"accept":1,"state":2,"wantstate":2,
            "vips":["10.0.1.100\\/24 dev eth0 scope global set","2001:db8::5 dev eth1 scope global"],
            "auth_type":1,"auth_data":"s3cret","future":{"a":[1,2]}},
            "stats":{"advert_sent":7,"become_master":1}}
            """;

    @Test
    void bothFormsSayTheSame() throws Exception {
        KeepalivedStatus array = parse("[" + INSTANCE + "]");
        KeepalivedStatus object = parse("{\"track_process\":[{\"x\":1}],\"vrrp\":[" + INSTANCE + "]}");

        assertThat(array).isEqualTo(object);
        InstanceStatus instance = array.instance("VI_A").orElseThrow();
        assertThat(instance.state()).isEqualTo(VrrpRunState.MASTER);
        assertThat(instance.effectivePriority()).isEqualTo(252);
        assertThat(instance.lastTransition()).isEqualTo(Instant.parse("2026-11-23T11:09:09.971808Z"));
        assertThat(instance.addressesSet()).isTrue();
        assertThat(instance.statistic("advert_sent")).isEqualTo(7);
        assertThat(instance.addresses())
                .containsExactly(
                        new VirtualAddressStatus("10.0.1.100", 24, "eth0", true),
                        new VirtualAddressStatus("2001:db8::5", 128, "eth1", false));
    }

    @Test
    void truthIsReadAsNumberToo() throws Exception {
        assertThat(parse("[" + INSTANCE.replace("\"vipset\":true", "\"vipset\":1") + "]"))
                .isEqualTo(parse("[" + INSTANCE + "]"));
    }

    @Test
    void thePasswordIsNowhere() throws Exception {
        assertThat(parse("[" + INSTANCE + "]").toString()).contains("VI_A").doesNotContain("s3cret");
    }

    @Test
    void everyCutOffStatusIsSaidToBeIncomplete() {
        String whole = "[" + INSTANCE.strip() + "]";
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            KeepalivedStatusException e = catchThrowableOfType(KeepalivedStatusException.class, () -> parse(cut));
            assertThat(e.reason()).as(cut).isEqualTo(Reason.INCOMPLETE);
            assertThat(e.getMessage()).doesNotContain("s3cret");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "[7]",
                "[{\"data\":{\"vrid\":\"x\"}}]",
                "{]",
                "s3cret",
                "[{\"data\":{\"auth_data\":s3cret}}]"
            })
    void whatIsNoStatusIsRefusedWithoutQuotingIt(String text) {
        KeepalivedStatusException e = catchThrowableOfType(KeepalivedStatusException.class, () -> parse(text));

        assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(e).hasNoCause();
        assertThat(e.getMessage()).doesNotContain("s3cret");
    }

    @Test
    void addressesAreComparedWithTheMachine() throws Exception {
        KeepalivedStatus master = parse("[" + INSTANCE + "]");
        KeepalivedStatus backup = parse("[" + INSTANCE.replace("\"state\":2", "\"state\":1") + "]");
        InetAddress one = InetAddress.getByName("10.0.1.100");
        InetAddress two = InetAddress.getByName("2001:db8::5");

        assertThat(AddressPresence.check(master, Set.of(one, two))).isEmpty();
        assertThat(AddressPresence.check(backup, Set.of())).isEmpty();
        assertThat(AddressPresence.check(master, Set.of(one)))
                .containsExactly(finding(AddressPresence.Kind.MISSING_ON_MASTER, "2001:db8::5"));
        assertThat(AddressPresence.check(backup, Set.of(one)))
                .containsExactly(finding(AddressPresence.Kind.HELD_BY_NON_MASTER, "10.0.1.100"));
        assertThat(AddressPresence.checkNodes(master, Map.of("a", Set.of(one), "b", Set.of(one), "c", Set.of(two))))
                .containsExactly(new AddressPresence.Finding(
                        AddressPresence.Kind.HELD_BY_SEVERAL, "VI_A", "10.0.1.100", Set.of("a", "b")));
        assertThat(AddressPresence.held(List.of("10.0.1.100", "2001:DB8::5"), Set.of(two)))
                .containsExactly(entry("10.0.1.100", false), entry("2001:DB8::5", true));
        assertThatIllegalArgumentException().isThrownBy(() -> AddressPresence.held(List.of("vip"), Set.of(two)));
        assertThat(AddressPresence.localAddresses()).contains(InetAddress.getLoopbackAddress());
    }

    private static AddressPresence.Finding finding(AddressPresence.Kind kind, String address) {
        return new AddressPresence.Finding(kind, "VI_A", address, Set.of());
    }

    private static KeepalivedStatus parse(String json) throws KeepalivedStatusException {
        return KeepalivedStatus.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
