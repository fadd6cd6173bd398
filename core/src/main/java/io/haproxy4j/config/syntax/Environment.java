// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a file depends on beside itself: release, build and environment of the HAProxy that reads it. Immutable.
 */
public final class Environment {

    private final String version;
    private final Set<String> features;
    private final Set<String> enabled;
    private final Map<String, String> variables;
    private final String sslLibrary;

    private Environment(
            String version,
            Set<String> features,
            Set<String> enabled,
            Map<String, String> variables,
            String sslLibrary) {
        this.version = version;
        this.features = Set.copyOf(features);
        this.enabled = Set.copyOf(enabled);
        this.variables = Map.copyOf(variables);
        this.sslLibrary = sslLibrary;
    }

    /**
     * An HAProxy without features and variables.
     *
     * @param version its version; two numbers and what follows them, for example {@code 3.2.26}
     * @return the environment
     * @throws IllegalArgumentException if the text does not begin with two numbers
     */
    public static Environment of(String version) {
        io.haproxy4j.config.HaproxyVersion.parse(version);
        return new Environment(version, Set.of(), Set.of(), Map.of(), "");
    }

    /**
     * With the features it was built with.
     *
     * @param names as {@code haproxy -vv} lists them behind a plus sign, for example {@code OPENSSL}
     * @return a copy
     */
    public Environment withFeatures(Set<String> names) {
        return new Environment(version, names, enabled, variables, sslLibrary);
    }

    /**
     * With the options that are in use, for {@code enabled()}.
     *
     * @param names for example {@code SPLICE}
     * @return a copy
     */
    public Environment withEnabled(Set<String> names) {
        return new Environment(version, features, names, variables, sslLibrary);
    }

    /**
     * With environment variables of the process.
     *
     * @param more names and values
     * @return a copy
     */
    public Environment withVariables(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(variables);
        all.putAll(more);
        return new Environment(version, features, enabled, all, sslLibrary);
    }

    /**
     * With the TLS library it runs on.
     *
     * @param nameAndVersion as {@code haproxy -vv} shows it, for example {@code OpenSSL 3.0.19 27 Jan 2026}
     * @return a copy
     */
    public Environment withSslLibrary(String nameAndVersion) {
        return new Environment(version, features, enabled, variables, nameAndVersion);
    }

    /** {@return the version} */
    public String version() {
        return version;
    }

    /**
     * The value of a variable.
     *
     * @param name its name
     * @return the value; empty if it is not set
     */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Map<String, String> variables() {
        return variables;
    }

    boolean hasFeature(String name) {
        return features.contains(name);
    }

    boolean isEnabled(String name) {
        return enabled.contains(name);
    }

    String sslLibrary() {
        return sslLibrary;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Environment that
                && version.equals(that.version)
                && features.equals(that.features)
                && enabled.equals(that.enabled)
                && variables.equals(that.variables)
                && sslLibrary.equals(that.sslLibrary);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(version, features, enabled, variables, sslLibrary);
    }

    /** Version and features; no variables, which may hold a password. */
    @Override
    public String toString() {
        return "HAProxy " + version + " " + features;
    }
}
