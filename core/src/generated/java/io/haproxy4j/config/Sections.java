// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import java.util.function.Consumer;

/**
 * Adds sections to a configuration.
 */
interface Sections<B> {
    /**
     * Adds a section.
     *
     * @param section the section
     * @return this builder
     */
    B section(Section section);

    /**
     * Adds a peers section.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B peers(String name, Consumer<? super PeersBuilder> body) {
        PeersBuilder added = new PeersBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a resolvers section.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B resolvers(String name, Consumer<? super ResolversBuilder> body) {
        ResolversBuilder added = new ResolversBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a mailers section.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B mailers(String name, Consumer<? super MailersBuilder> body) {
        MailersBuilder added = new MailersBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a userlist.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B userlist(String name, Consumer<? super UserlistBuilder> body) {
        UserlistBuilder added = new UserlistBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a set of error pages.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B httpErrors(String name, Consumer<? super HttpErrorsBuilder> body) {
        HttpErrorsBuilder added = new HttpErrorsBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a cache.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B cache(String name, Consumer<? super CacheBuilder> body) {
        CacheBuilder added = new CacheBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a ring.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B ring(String name, Consumer<? super RingBuilder> body) {
        RingBuilder added = new RingBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a program that the master runs; until HAProxy 3.2.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B program(String name, Consumer<? super ProgramBuilder> body) {
        ProgramBuilder added = new ProgramBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a FastCGI application.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B fcgiApp(String name, Consumer<? super FcgiAppBuilder> body) {
        FcgiAppBuilder added = new FcgiAppBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a syslog relay.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B logForward(String name, Consumer<? super LogForwardBuilder> body) {
        LogForwardBuilder added = new LogForwardBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a log profile; since HAProxy 3.2.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B logProfile(String name, Consumer<? super LogProfileBuilder> body) {
        LogProfileBuilder added = new LogProfileBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a store of certificates; since HAProxy 3.0.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B crtStore(String name, Consumer<? super CrtStoreBuilder> body) {
        CrtStoreBuilder added = new CrtStoreBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a store of certificates without a name; since HAProxy 3.0.
     *
     * @param body fills it
     * @return this builder
     */
    default B crtStore(Consumer<? super CrtStoreBuilder> body) {
        CrtStoreBuilder added = new CrtStoreBuilder("");
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds what is traced; since HAProxy 3.2.
     *
     * @param body fills it
     * @return this builder
     */
    default B traces(Consumer<? super TracesBuilder> body) {
        TracesBuilder added = new TracesBuilder("");
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds an authority that certificates are got from; since HAProxy 3.2.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B acme(String name, Consumer<? super AcmeBuilder> body) {
        AcmeBuilder added = new AcmeBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds a health check that servers share; since HAProxy 3.4.
     *
     * @param name its name
     * @param body fills it
     * @return this builder
     */
    default B healthcheck(String name, Consumer<? super HealthcheckBuilder> body) {
        HealthcheckBuilder added = new HealthcheckBuilder(name);
        body.accept(added);
        return section(added.section());
    }

    /**
     * Adds the network namespaces that the PROXY protocol may select.
     *
     * @param body fills it
     * @return this builder
     */
    default B namespaceList(Consumer<? super NamespaceListBuilder> body) {
        NamespaceListBuilder added = new NamespaceListBuilder("");
        body.accept(added);
        return section(added.section());
    }
}
