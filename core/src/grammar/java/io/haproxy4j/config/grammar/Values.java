// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which texts are of a type, as far as the form of the text tells. */
final class Values {

    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,18}");
    private static final Pattern TIME = Pattern.compile("\\d+(us|ms|s|m|h|d)?");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9_.:/@-]+");
    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);
    private static final Pattern SOMETHING = Pattern.compile(".+", Pattern.DOTALL);
    private static final Pattern FACILITIES = Pattern.compile(
            "kern|user|mail|daemon|auth|syslog|lpr|news|uucp|cron|auth2" + "|ftp|ntp|audit|alert|cron2|local[0-7]");
    private static final Pattern LEVELS = Pattern.compile("emerg|alert|crit|err|warning|notice|info|debug");

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final String IPV4 = OCTET + "(\\." + OCTET + "){0,3}";
    private static final String IPV6 = "[0-9a-fA-F]*:[0-9a-fA-F.:]+";

    private static final Map<Scalar, Pattern> SCALARS = new EnumMap<>(Map.ofEntries(
            Map.entry(Scalar.WORD, SOMETHING),
            Map.entry(Scalar.NAME, Pattern.compile("[A-Za-z0-9_.:-]+")),
            Map.entry(Scalar.FLOAT, Pattern.compile("-?\\d+(\\.\\d+)?")),
            Map.entry(Scalar.SIZE, Pattern.compile("\\d+[kmgKMG]?")),
            Map.entry(Scalar.IP, Pattern.compile("(ipv[46]@)?(" + IPV4 + "|" + IPV6 + "|\\*)")),
            Map.entry(Scalar.CIDR, Pattern.compile("(" + IPV4 + "|" + IPV6 + ")(/[0-9.]+)?")),
            Map.entry(Scalar.PORT, Pattern.compile("6553[0-5]|655[0-2]\\d|65[0-4]\\d{2}|6[0-4]\\d{3}|[1-5]?\\d{1,4}")),
            Map.entry(Scalar.PATH, SOMETHING),
            Map.entry(Scalar.DIR, SOMETHING),
            Map.entry(Scalar.EXPR, SOMETHING),
            Map.entry(Scalar.COND, SOMETHING),
            Map.entry(Scalar.VAR, Pattern.compile("(proc|sess|txn|req|res|check)\\.[A-Za-z0-9_.]+")),
            Map.entry(Scalar.STATUS, Pattern.compile("[1-5]\\d\\d")),
            Map.entry(Scalar.HEADER, Pattern.compile("[!-~]+")),
            Map.entry(Scalar.METHOD, Pattern.compile("[A-Za-z]+")),
            Map.entry(Scalar.CPUS, Pattern.compile("[a-z0-9,-]+")),
            Map.entry(Scalar.MODE, Pattern.compile("[0-7]+")),
            Map.entry(Scalar.FACILITY, FACILITIES),
            Map.entry(Scalar.LEVEL, LEVELS)));

    private Values() {}

    static boolean accepts(ArgumentType type, String text) {
        if (type instanceof WordSet set) {
            return set.words().stream().anyMatch(word -> word.text().equals(text));
        }
        if (type instanceof IntegerType range) {
            return INTEGER.matcher(text).matches() && range.contains(Long.parseLong(text));
        }
        if (type instanceof TimeType) {
            return TIME.matcher(text).matches();
        }
        if (type instanceof ReferenceType) {
            return REFERENCE.matcher(text).matches();
        }
        if (type instanceof OptionsType) {
            return true;
        }
        return SCALARS.getOrDefault((Scalar) type, ANYTHING).matcher(text).matches();
    }
}
