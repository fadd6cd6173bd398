// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One instance of the JSON; fields that are not known are skipped. */
final class InstanceReader {

    private static final int NANO_DIGITS = 9;

    private final JsonParser parser;
    private final Map<String, Long> statistics = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<VirtualAddressStatus> addresses = new ArrayList<>();
    private String name = "";
    private String interfaceName = "";
    private Instant lastTransition = Instant.EPOCH;
    private boolean addressesSet;

    InstanceReader(JsonParser parser) {
        this.parser = parser;
    }

    InstanceStatus read() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String part = parser.currentName();
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            if (object && part.equals("data")) {
                data();
            } else if (object && part.equals("stats")) {
                statistics();
            } else {
                parser.skipChildren();
            }
        }
        return new InstanceStatus(
                name,
                interfaceName,
                number("vrid"),
                state("state"),
                state("wantstate"),
                number("base_priority"),
                number("effective_priority"),
                number("master_priority"),
                lastTransition,
                addressesSet,
                addresses,
                statistics);
    }

    private void data() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "iname" -> name = parser.getText();
                case "ifp_ifname" -> interfaceName = parser.getText();
                case "last_transition" -> lastTransition = instant(parser.getDecimalValue());
                case "vipset" -> addressesSet = flag();
                case "vips", "evips" -> addresses();
                case "vrid", "state", "wantstate", "base_priority", "effective_priority", "master_priority" ->
                    numbers.put(field, parser.getIntValue());
                default -> parser.skipChildren();
            }
        }
    }

    private void addresses() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                addresses.add(VirtualAddressStatus.parse(parser.getText()));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void statistics() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String counter = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                statistics.put(counter, parser.getLongValue());
            } else {
                parser.skipChildren();
            }
        }
    }

    /** keepalived writes truth as 0 and 1 in some places and as true and false in others. */
    private boolean flag() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_TRUE
                || (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() != 0);
    }

    private int number(String field) {
        return numbers.getOrDefault(field, 0);
    }

    private VrrpRunState state(String field) {
        int number = number(field);
        VrrpRunState[] states = VrrpRunState.values();
        return number >= 0 && number < states.length ? states[number] : VrrpRunState.INIT;
    }

    private static Instant instant(BigDecimal seconds) {
        BigDecimal whole = seconds.setScale(0, java.math.RoundingMode.FLOOR);
        long nanos = seconds.subtract(whole).movePointRight(NANO_DIGITS).longValue();
        return Instant.ofEpochSecond(whole.longValue(), nanos);
    }
}
