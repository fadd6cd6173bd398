// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Addresses;
import io.haproxy4j.config.argument.LogTarget;
import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.argument.Variable;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.AutoOrOff;
import io.haproxy4j.config.value.CertificateExtra;
import io.haproxy4j.config.value.ConnectionTakeover;
import io.haproxy4j.config.value.CpuAffinity;
import io.haproxy4j.config.value.CpuFilter;
import io.haproxy4j.config.value.CpuPolicy;
import io.haproxy4j.config.value.CpuSharing;
import io.haproxy4j.config.value.DnsFamily;
import io.haproxy4j.config.value.DumpMode;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.H2ErrorScope;
import io.haproxy4j.config.value.IdlePoolSharing;
import io.haproxy4j.config.value.IpFamily;
import io.haproxy4j.config.value.ListenerSharding;
import io.haproxy4j.config.value.LogFacility;
import io.haproxy4j.config.value.LogLevel;
import io.haproxy4j.config.value.LuaBooleans;
import io.haproxy4j.config.value.LuaLibrary;
import io.haproxy4j.config.value.LuaPathType;
import io.haproxy4j.config.value.LuaStderr;
import io.haproxy4j.config.value.MultiQueue;
import io.haproxy4j.config.value.PollEvent;
import io.haproxy4j.config.value.QuicSocketOwner;
import io.haproxy4j.config.value.Size;
import io.haproxy4j.config.value.SocketPerConnection;
import io.haproxy4j.config.value.StatsProcess;
import io.haproxy4j.config.value.TaskProfiling;
import io.haproxy4j.config.value.ThreadsPerCore;
import io.haproxy4j.config.value.TlsVerify;
import io.haproxy4j.config.value.TraceLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keywords of {@code global}.
 */
interface GlobalKeywords<B> extends Keywords<B> {
    /**
     * Turns the background renewal of ACME certificates on (auto) or off. Switch it off to renew only when an
     * operator asks for it at run time.
     *
     * <p>HAProxy's default: auto. Since HAProxy 3.2. Configuration manual, section 3.1.
     *
     * @param mode the mode: {@code auto}, {@code off}
     * @return this builder
     */
    default B acmeScheduler(AutoOrOff mode) {
        return keyword("acme.scheduler", Word.of(mode.word()));
    }

    /**
     * Fixes the key used to anonymize names and addresses in run-time dumps, so that the same input always gives
     * the same anonymized word.
     *
     * <p>HAProxy's default: random at startup. Since HAProxy 3.0. Configuration manual, section 3.3.
     *
     * @param key the key, from 0 to 4294967295
     * @return this builder
     */
    default B anonkey(long key) {
        return keyword("anonkey", Word.number("anonkey", key, 0, 4294967295L));
    }

    /**
     * Never lets the threads sleep while waiting for events. It trades a fully loaded CPU for a wake-up latency
     * lower by tens of microseconds.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B busyPolling() {
        return keyword("busy-polling");
    }

    /**
     * Undoes {@code busy-polling}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noBusyPolling() {
        return keyword("no busy-polling");
    }

    /**
     * Directory in which relative CA and CRL file names of bind and server lines are looked up; absolute names
     * ignore it.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param directory the folder, as a path
     * @return this builder
     */
    default B caBase(String directory) {
        return keyword("ca-base", Word.of(directory));
    }

    /**
     * Jails the process in this directory once the configuration has been read. The directory should be empty and
     * read-only; the word auto asks for an anonymous one that is removed at once.
     *
     * <p>HAProxy's default: no chroot. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B chrootAuto() {
        return keyword("chroot", Word.of("auto"));
    }

    /**
     * Jails the process in this directory once the configuration has been read. The directory should be empty and
     * read-only; the word auto asks for an anonymous one that is removed at once.
     *
     * <p>HAProxy's default: no chroot. Configuration manual, section 3.1.
     *
     * @param jail jail, as a path
     * @return this builder
     */
    default B chroot(String jail) {
        return keyword("chroot", Word.of(jail));
    }

    /**
     * Spreads the closing of idle and active client connections over this time when a soft stop begins, instead of
     * closing them in one burst. The word infinite leaves them alone until their own timeouts strike.
     *
     * <p>HAProxy's default: all at once. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B closeSpreadTimeInfinite() {
        return keyword("close-spread-time", Word.of("infinite"));
    }

    /**
     * Spreads the closing of idle and active client connections over this time when a soft stop begins, instead of
     * closing them in one burst. The word infinite leaves them alone until their own timeouts strike.
     *
     * <p>HAProxy's default: all at once. Configuration manual, section 3.1.
     *
     * @param window window, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B closeSpreadTime(Duration window) {
        return keyword("close-spread-time", Durations.word("close-spread-time", window));
    }

    /**
     * Secret shared by the nodes of a cluster. QUIC derives its reset and retry tokens from it, so all nodes
     * behind one address must have the same one.
     *
     * <p>HAProxy's default: random at startup. Configuration manual, section 3.1.
     *
     * @param secret secret, one word whatever is in it
     * @return this builder
     */
    default B clusterSecret(String secret) {
        return keyword("cluster-secret", Word.of(secret));
    }

    /**
     * Says how tightly each thread is bound to processors: to one hardware thread, one core, one cache complex or
     * the processors of its group. For per-group, loose lets the groups share processors and auto keeps them
     * apart.
     *
     * <p>HAProxy's default: auto. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @param affinity affinity: {@code auto}, {@code per-core}, {@code per-thread}, {@code per-ccx}
     * @return this builder
     */
    default B cpuAffinity(CpuAffinity affinity) {
        return keyword("cpu-affinity", Word.of(affinity.word()));
    }

    /**
     * Says how tightly each thread is bound to processors: to one hardware thread, one core, one cache complex or
     * the processors of its group. For per-group, loose lets the groups share processors and auto keeps them
     * apart.
     *
     * <p>HAProxy's default: auto. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B cpuAffinityPerGroup() {
        return keyword("cpu-affinity", Word.of("per-group"));
    }

    /**
     * Says how tightly each thread is bound to processors: to one hardware thread, one core, one cache complex or
     * the processors of its group. For per-group, loose lets the groups share processors and auto keeps them
     * apart.
     *
     * <p>HAProxy's default: auto. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @param distribution distribution: {@code auto}, {@code loose}
     * @return this builder
     */
    default B cpuAffinityPerGroup(CpuSharing distribution) {
        return keyword("cpu-affinity", Word.of("per-group"), Word.of(distribution.word()));
    }

    /**
     * Binds a thread group, or threads of it written as group/threads, to processors. With the prefix auto: the
     * threads and the processors are paired one by one and both sets must have the same size. Later lines override
     * earlier ones where they overlap.
     *
     * <p>HAProxy's default: by cpu-policy. Configuration manual, section 3.1.
     *
     * @param threads number of threads, one word whatever is in it
     * @param cpus cpus, a set of numbers such as {@code 0-3}
     * @param more further ones
     * @return this builder
     */
    default B cpuMapAuto(String threads, String cpus, String... more) {
        List<Word> words = new ArrayList<>(List.of(Word.of("auto:").join(Word.of(threads))));
        words.addAll(Repetition.words(each -> Word.of(each), cpus, more));
        return keyword("cpu-map", words);
    }

    /**
     * Binds a thread group, or threads of it written as group/threads, to processors. With the prefix auto: the
     * threads and the processors are paired one by one and both sets must have the same size. Later lines override
     * earlier ones where they overlap.
     *
     * <p>HAProxy's default: by cpu-policy. Configuration manual, section 3.1.
     *
     * @param threads number of threads, one word whatever is in it
     * @param cpus cpus, a set of numbers such as {@code 0-3}
     * @param more further ones
     * @return this builder
     */
    default B cpuMap(String threads, String cpus, String... more) {
        List<Word> words = new ArrayList<>(List.of(Word.of(threads)));
        words.addAll(Repetition.words(each -> Word.of(each), cpus, more));
        return keyword("cpu-map", words);
    }

    /**
     * Chooses which processors are used and how threads are grouped on them when no cpu-map is given.
     *
     * <p>HAProxy's default: performance since 3.4, first-usable-node in 3.2. Since HAProxy 3.2. Configuration manual,
     * section 3.1.
     *
     * @param policy policy
     * @return this builder
     */
    default B cpuPolicy(CpuPolicy policy) {
        return keyword("cpu-policy", Word.of(policy.word()));
    }

    /**
     * Chooses which processors are used and how threads are grouped on them when no cpu-map is given.
     *
     * <p>HAProxy's default: performance since 3.4, first-usable-node in 3.2. Since HAProxy 3.4. Configuration manual,
     * section 3.1.
     *
     * @param policy policy
     * @param threadsPerCore threads per core: {@code 1}, {@code auto}
     * @return this builder
     */
    default B cpuPolicyThreadsPerCore(CpuPolicy policy, ThreadsPerCore threadsPerCore) {
        return keyword("cpu-policy", Word.of(policy.word()), Word.of("threads-per-core"),
                Word.of(threadsPerCore.word()));
    }

    /**
     * Narrows down the processors that may be used by number, NUMA node, cluster, core or hardware thread; reset
     * undoes what the service manager imposed. Several lines add up.
     *
     * <p>HAProxy's default: all inherited CPUs. Since HAProxy 3.2. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B cpuSetReset() {
        return keyword("cpu-set", Word.of("reset"));
    }

    /**
     * Narrows down the processors that may be used by number, NUMA node, cluster, core or hardware thread; reset
     * undoes what the service manager imposed. Several lines add up.
     *
     * <p>HAProxy's default: all inherited CPUs. Since HAProxy 3.2. Configuration manual, section 3.1.
     *
     * @param filter filter
     * @param set set, a set of numbers such as {@code 0-3}
     * @return this builder
     */
    default B cpuSet(CpuFilter filter, String set) {
        return keyword("cpu-set", Word.of(filter.word()), Word.of(set));
    }

    /**
     * Directory in which relative certificate file names are looked up; absolute names ignore it.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param directory the folder, as a path
     * @return this builder
     */
    default B crtBase(String directory) {
        return keyword("crt-base", Word.of(directory));
    }

    /**
     * Makes the process go to the background after the start. Leave it out under systemd or when another program
     * supervises the process.
     *
     * <p>HAProxy's default: foreground. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B daemon() {
        return keyword("daemon");
    }

    /**
     * Directory from which relative file names of the configuration are resolved: that of the process, that of the
     * configuration file, its parent, or a given one.
     *
     * <p>HAProxy's default: current. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B defaultPathCurrent() {
        return keyword("default-path", Word.of("current"));
    }

    /**
     * Directory from which relative file names of the configuration are resolved: that of the process, that of the
     * configuration file, its parent, or a given one.
     *
     * <p>HAProxy's default: current. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B defaultPathConfig() {
        return keyword("default-path", Word.of("config"));
    }

    /**
     * Directory from which relative file names of the configuration are resolved: that of the process, that of the
     * configuration file, its parent, or a given one.
     *
     * <p>HAProxy's default: current. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B defaultPathParent() {
        return keyword("default-path", Word.of("parent"));
    }

    /**
     * Directory from which relative file names of the configuration are resolved: that of the process, that of the
     * configuration file, its parent, or a given one.
     *
     * <p>HAProxy's default: current. Configuration manual, section 3.1.
     *
     * @param directory the folder, as a path
     * @return this builder
     */
    default B defaultPathOrigin(String directory) {
        return keyword("default-path", Word.of("origin"), Word.of(directory));
    }

    /**
     * Free text about this instance, shown on the statistics page and by show info.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param text the text
     * @param more further ones
     * @return this builder
     */
    default B description(String text, String... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each), text, more));
        return keyword("description", words);
    }

    /**
     * Address families that resolvers ask for and accept. With a single family the other one is neither requested
     * nor accepted; auto adds IPv6 only while the system has a default route for it.
     *
     * <p>HAProxy's default: auto since 3.4, both families in 3.2. Since HAProxy 3.2. Configuration manual, section
     * 3.1.
     *
     * @param families families: {@code auto}, {@code ipv4}, {@code ipv6}
     * @param more further ones
     * @return this builder
     */
    default B dnsAcceptFamily(DnsFamily families, DnsFamily... more) {
        return keyword("dns-accept-family", Repetition.joined(",", each -> Word.of(each.word()),
                families, more));
    }

    /**
     * Accepts the deprecated directives that have no replacement without the usual warning or refusal; it must
     * stand before them.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B exposeDeprecatedDirectives() {
        return keyword("expose-deprecated-directives");
    }

    /**
     * Accepts directives that are still experimental; it must stand before them. A run that uses none of them
     * warns since 3.2.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B exposeExperimentalDirectives() {
        return keyword("expose-experimental-directives");
    }

    /**
     * Permits health checks done by an external program; insecure-fork-wanted is needed as well for them to work.
     * The option preserve-env hands the environment of the process to the program.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B externalCheck() {
        return keyword("external-check");
    }

    /**
     * Permits health checks done by an external program; insecure-fork-wanted is needed as well for them to work.
     * The option preserve-env hands the environment of the process to the program.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B externalCheckPreserveEnv() {
        return keyword("external-check", Word.of("preserve-env"));
    }

    /**
     * Upper bound for the file descriptors the process claims for itself when neither maxconn nor ulimit-n says
     * more. It keeps memory use sane where the system limit is enormous.
     *
     * <p>HAProxy's default: 1048576. Configuration manual, section 3.1.
     *
     * @param count how many, at least 1
     * @return this builder
     */
    default B fdHardLimit(int count) {
        return keyword("fd-hard-limit", Word.number("fd-hard-limit", count, 1, Integer.MAX_VALUE));
    }

    /**
     * Stops reading the configuration for this time. Only good for testing how init scripts and supervisors cope
     * with a slow reload.
     *
     * <p>Since HAProxy 3.2. Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration manual,
     * section 3.3.
     *
     * @param pause pause, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B forceCfgParserPause(Duration pause) {
        return keyword("force-cfg-parser-pause", Durations.word("force-cfg-parser-pause", pause));
    }

    /**
     * Numeric group the process changes to after it has bound its ports; it needs root at the start.
     *
     * <p>HAProxy's default: unchanged. Configuration manual, section 3.1.
     *
     * @param gid gid, at least 0
     * @return this builder
     */
    default B gid(int gid) {
        return keyword("gid", Word.number("gid", gid, 0, Integer.MAX_VALUE));
    }

    /**
     * Keeps the listeners open for this time after a soft stop has been requested, so that external monitors can
     * notice the stop first. Do not combine it with reloads.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 3.1.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B grace(Duration delay) {
        return keyword("grace", Durations.word("grace", delay));
    }

    /**
     * Group, by name, the process changes to after it has bound its ports; it needs root at the start.
     *
     * <p>HAProxy's default: unchanged. Configuration manual, section 3.1.
     *
     * @param group the group, one word whatever is in it
     * @return this builder
     */
    default B group(String group) {
        return keyword("group", Word.of(group));
    }

    /**
     * Lets HTTP/1.0 GET, HEAD and DELETE requests carry a body. They are refused by default because they can be
     * abused to smuggle requests.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B h1AcceptPayloadWithAnyMethod() {
        return keyword("h1-accept-payload-with-any-method");
    }

    /**
     * Letter case in which a header name is sent to HTTP/1 peers of proxies that enable the matching bogus-client
     * or bogus-server option. The first name is lower case and both must differ only in case.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param from from, the name of a header
     * @param to to, the name of a header
     * @return this builder
     */
    default B h1CaseAdjust(String from, String to) {
        return keyword("h1-case-adjust", Word.of(from), Word.of(to));
    }

    /**
     * File with one pair of header names per line, as for h1-case-adjust. Only the last such file counts.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B h1CaseAdjustFile(String file) {
        return keyword("h1-case-adjust-file", Word.of(file));
    }

    /**
     * Keeps the connection after a message that has both Transfer-Encoding and Content-Length. Only safe when no
     * HTTP/1.0 agent sits on the path.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B h1DoNotCloseOnInsecureTransferEncoding() {
        return keyword("h1-do-not-close-on-insecure-transfer-encoding");
    }

    /**
     * Stops announcing WebSocket over HTTP/2 to clients, for browsers that get it wrong; they fall back to
     * HTTP/1.1.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B h2WorkaroundBogusWebsocketClients() {
        return keyword("h2-workaround-bogus-websocket-clients");
    }

    /**
     * Longest time an old process may live after a soft stop; what is still open then is cut. Set it, or endless
     * connections keep old processes alive after every reload.
     *
     * <p>HAProxy's default: no limit. Configuration manual, section 3.1.
     *
     * @param limit limit, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B hardStopAfter(Duration limit) {
        return keyword("hard-stop-after", Durations.word("hard-stop-after", limit));
    }

    /**
     * Refuses QUIC clients whose source port is below 1024, which is typical of amplification attacks.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B hardenRejectPrivilegedPortsQuic(boolean enabled) {
        return keyword("harden.reject-privileged-ports.quic", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Refuses TCP clients whose source port is below 1024.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B hardenRejectPrivilegedPortsTcp(boolean enabled) {
        return keyword("harden.reject-privileged-ports.tcp", Word.of(enabled ? "on" : "off"));
    }

    /**
     * HTTP status codes counted as client errors. Each word is a list of codes or ranges: plain it replaces the
     * set, with + it adds to it, with - it removes from it.
     *
     * <p>HAProxy's default: 400-499. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param ranges which of them count, such as {@code 1,3-4}
     * @param more further ones
     * @return this builder
     */
    default B httpErrCodes(String ranges, String... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each), ranges, more));
        return keyword("http-err-codes", words);
    }

    /**
     * HTTP status codes counted as server failures. Each word is a list of codes or ranges: plain it replaces the
     * set, with + it adds to it, with - it removes from it.
     *
     * <p>HAProxy's default: 500-599 without 501 and 505. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param ranges which of them count, such as {@code 1,3-4}
     * @param more further ones
     * @return this builder
     */
    default B httpFailCodes(String ranges, String... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each), ranges, more));
        return keyword("http-fail-codes", words);
    }

    /**
     * Keeps the internal HTTP client from resolving names and from creating its own resolvers section.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.4.
     *
     * @param disabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B httpclientResolversDisabled(boolean disabled) {
        return keyword("httpclient.resolvers.disabled", Word.of(disabled ? "on" : "off"));
    }

    /**
     * Resolvers section used by the internal HTTP client. Once named explicitly it must exist, or the start fails.
     *
     * <p>HAProxy's default: default. Configuration manual, section 3.4.
     *
     * @param resolvers the resolvers section, the name of a resolvers section
     * @return this builder
     */
    default B httpclientResolversId(String resolvers) {
        return keyword("httpclient.resolvers.id", Word.reference(Reference.Kind.RESOLVERS,
                resolvers));
    }

    /**
     * Address family the internal HTTP client prefers.
     *
     * <p>HAProxy's default: ipv6. Configuration manual, section 3.4.
     *
     * @param family family: {@code ipv4}, {@code ipv6}
     * @return this builder
     */
    default B httpclientResolversPrefer(IpFamily family) {
        return keyword("httpclient.resolvers.prefer", Word.of(family.word()));
    }

    /**
     * How often the internal HTTP client retries a failed request.
     *
     * <p>HAProxy's default: 3. Since HAProxy 3.0. Configuration manual, section 3.4.
     *
     * @param retries number of attempts, at least 0
     * @return this builder
     */
    default B httpclientRetries(int retries) {
        return keyword("httpclient.retries", Word.number("httpclient.retries", retries, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Authorities with which the internal HTTP client verifies servers. Once set explicitly, a file that cannot be
     * loaded stops the start.
     *
     * <p>HAProxy's default: the authorities of the system. Configuration manual, section 3.4.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B httpclientSslCaFile(String file) {
        return keyword("httpclient.ssl.ca-file", Word.of(file));
    }

    /**
     * Whether the internal HTTP client verifies the certificates of servers.
     *
     * <p>HAProxy's default: required. Configuration manual, section 3.4.
     *
     * @param verify verify: {@code none}, {@code required}
     * @return this builder
     */
    default B httpclientSslVerify(TlsVerify verify) {
        return keyword("httpclient.ssl.verify", Word.of(verify.word()));
    }

    /**
     * Longest time the internal HTTP client waits for a connection.
     *
     * <p>HAProxy's default: 5s. Since HAProxy 3.0. Configuration manual, section 3.4.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B httpclientTimeoutConnect(Duration timeout) {
        return keyword("httpclient.timeout.connect", Durations.word("httpclient.timeout.connect",
                timeout));
    }

    /**
     * Allows the running process to create processes and threads, which external checks and some Lua scripts need.
     * It removes a protection, so leave it out otherwise.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B insecureForkWanted() {
        return keyword("insecure-fork-wanted");
    }

    /**
     * Undoes {@code insecure-fork-wanted}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noInsecureForkWanted() {
        return keyword("no insecure-fork-wanted");
    }

    /**
     * Lets programs started by the process gain privileges through their setuid bit, for external checks such as
     * ping. It removes a protection, so leave it out otherwise.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B insecureSetuidWanted() {
        return keyword("insecure-setuid-wanted");
    }

    /**
     * Directory of PEM files from which the intermediate certificates missing in a certificate file are completed.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param directory the folder, as a path
     * @return this builder
     */
    default B issuersChainPath(String directory) {
        return keyword("issuers-chain-path", Word.of(directory));
    }

    /**
     * Accepts unsigned JSON web tokens (algorithm none) as valid in jwt_verify. Unsafe unless tokens are checked
     * elsewhere.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B jwtAllowNoneAlg() {
        return keyword("jwt.allow_none_alg");
    }

    /**
     * Key management algorithms allowed when decrypting JSON web tokens, separated by colons. ALL stands for all
     * of them and a leading exclamation mark takes one out.
     *
     * <p>HAProxy's default: ALL. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    default B jwtDecryptAlgList(String algorithms) {
        return keyword("jwt.decrypt_alg_list", Word.of(algorithms));
    }

    /**
     * Content encryption algorithms allowed when decrypting JSON web tokens, separated by colons. ALL stands for
     * all of them and a leading exclamation mark takes one out.
     *
     * <p>HAProxy's default: ALL. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @param encryptions encryptions, one word whatever is in it
     * @return this builder
     */
    default B jwtDecryptEncList(String encryptions) {
        return keyword("jwt.decrypt_enc_list", Word.of(encryptions));
    }

    /**
     * Directory in which relative private key file names of crt-store load lines are looked up.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param directory the folder, as a path
     * @return this builder
     */
    default B keyBase(String directory) {
        return keyword("key-base", Word.of(directory));
    }

    /**
     * Enables QUIC listeners on TLS libraries without native QUIC support, through a compatibility layer without
     * 0-RTT. Builds without that layer ignore it.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B limitedQuic() {
        return keyword("limited-quic");
    }

    /**
     * Name of this node in peers sections. It must stand before them, and the command line argument -L wins over
     * it.
     *
     * <p>HAProxy's default: host name. Configuration manual, section 3.1.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @return this builder
     */
    default B localpeer(String name) {
        return keyword("localpeer", Word.name(name));
    }

    /**
     * Adds a target for logs: a syslog server over UDP, a UNIX socket, a file descriptor, a ring or (since 3.0) a
     * log backend. It receives the messages of the process and those of all proxies that say log global.
     *
     * <p>HAProxy's default: len 1024, format local, all levels. Configuration manual, section 3.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @return this builder
     */
    default B log(String target, LogFacility facility) {
        return keyword("log", LogTarget.word(target), Word.constant(facility));
    }

    /**
     * Adds a target for logs: a syslog server over UDP, a UNIX socket, a file descriptor, a ring or (since 3.0) a
     * log backend. It receives the messages of the process and those of all proxies that say log global.
     *
     * <p>HAProxy's default: len 1024, format local, all levels. Configuration manual, section 3.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @return this builder
     */
    default B log(String target, LogFacility facility, LogLevel level) {
        return keyword("log", LogTarget.word(target), Word.constant(facility),
                Word.constant(level));
    }

    /**
     * Adds a target for logs: a syslog server over UDP, a UNIX socket, a file descriptor, a ring or (since 3.0) a
     * log backend. It receives the messages of the process and those of all proxies that say log global.
     *
     * <p>HAProxy's default: len 1024, format local, all levels. Configuration manual, section 3.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param minLevel the level that more severe messages are lowered to
     * @return this builder
     */
    default B log(String target, LogFacility facility, LogLevel level, LogLevel minLevel) {
        return keyword("log", LogTarget.word(target), Word.constant(facility), Word.constant(level),
                Word.constant(minLevel));
    }

    /**
     * Adds a target for logs: a syslog server over UDP, a UNIX socket, a file descriptor, a ring or (since 3.0) a
     * log backend. It receives the messages of the process and those of all proxies that say log global.
     *
     * <p>HAProxy's default: len 1024, format local, all levels. Configuration manual, section 3.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param options sets them
     * @return this builder
     */
    default B log(String target, LogFacility facility, Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        return keyword("log", words);
    }

    /**
     * Adds a target for logs: a syslog server over UDP, a UNIX socket, a file descriptor, a ring or (since 3.0) a
     * log backend. It receives the messages of the process and those of all proxies that say log global.
     *
     * <p>HAProxy's default: len 1024, format local, all levels. Configuration manual, section 3.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param options sets them
     * @return this builder
     */
    default B log(String target, LogFacility facility, LogLevel level,
            Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        words.add(Word.constant(level));
        return keyword("log", words);
    }

    /**
     * Adds a target for logs: a syslog server over UDP, a UNIX socket, a file descriptor, a ring or (since 3.0) a
     * log backend. It receives the messages of the process and those of all proxies that say log global.
     *
     * <p>HAProxy's default: len 1024, format local, all levels. Configuration manual, section 3.1.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param minLevel the level that more severe messages are lowered to
     * @param options sets them
     * @return this builder
     */
    default B log(String target, LogFacility facility, LogLevel level, LogLevel minLevel,
            Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        words.add(Word.constant(level));
        words.add(Word.constant(minLevel));
        return keyword("log", words);
    }

    /**
     * Undoes {@code log}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noLog() {
        return keyword("no log");
    }

    /**
     * Puts a host name in the syslog header: the given one, or that of the system.
     *
     * <p>HAProxy's default: not sent with format local; without value the system host name. Configuration manual,
     * section 3.1.
     *
     * @return this builder
     */
    default B logSendHostname() {
        return keyword("log-send-hostname");
    }

    /**
     * Puts a host name in the syslog header: the given one, or that of the system.
     *
     * <p>HAProxy's default: not sent with format local; without value the system host name. Configuration manual,
     * section 3.1.
     *
     * @param hostname the host name, one word whatever is in it
     * @return this builder
     */
    default B logSendHostname(String hostname) {
        return keyword("log-send-hostname", Word.of(hostname));
    }

    /**
     * Program name put in the syslog header of every message.
     *
     * <p>HAProxy's default: program name. Configuration manual, section 3.1.
     *
     * @param tag the tag, one word whatever is in it
     * @return this builder
     */
    default B logTag(String tag) {
        return keyword("log-tag", Word.of(tag));
    }

    /**
     * Loads a Lua program into the state shared by all threads; only one thread at a time runs code of it.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B luaLoad(String file) {
        return keyword("lua-load", Word.of(file));
    }

    /**
     * Loads a Lua program into the state shared by all threads; only one thread at a time runs code of it.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param file the file, as a path
     * @param arguments arguments
     * @param more further ones
     * @return this builder
     */
    default B luaLoad(String file, String arguments, String... more) {
        List<Word> words = new ArrayList<>(List.of(Word.of(file)));
        words.addAll(Repetition.words(each -> Word.of(each), arguments, more));
        return keyword("lua-load", words);
    }

    /**
     * Loads a Lua program once per thread into separate states, which scales with the threads but shares no
     * globals between them.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B luaLoadPerThread(String file) {
        return keyword("lua-load-per-thread", Word.of(file));
    }

    /**
     * Loads a Lua program once per thread into separate states, which scales with the threads but shares no
     * globals between them.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param file the file, as a path
     * @param arguments arguments
     * @param more further ones
     * @return this builder
     */
    default B luaLoadPerThread(String file, String arguments, String... more) {
        List<Word> words = new ArrayList<>(List.of(Word.of(file)));
        words.addAll(Repetition.words(each -> Word.of(each), arguments, more));
        return keyword("lua-load-per-thread", words);
    }

    /**
     * Puts a pattern in front of the search path of Lua modules (path) or of native Lua libraries (cpath). It must
     * stand before the scripts that need it.
     *
     * <p>HAProxy's default: path. Configuration manual, section 3.1.
     *
     * @param path the value of PATH, one word whatever is in it
     * @return this builder
     */
    default B luaPrependPath(String path) {
        return keyword("lua-prepend-path", Word.of(path));
    }

    /**
     * Puts a pattern in front of the search path of Lua modules (path) or of native Lua libraries (cpath). It must
     * stand before the scripts that need it.
     *
     * <p>HAProxy's default: path. Configuration manual, section 3.1.
     *
     * @param path the value of PATH, one word whatever is in it
     * @param type type: {@code path}, {@code cpath}
     * @return this builder
     */
    default B luaPrependPath(String path, LuaPathType type) {
        return keyword("lua-prepend-path", Word.of(path), Word.of(type.word()));
    }

    /**
     * Runs a master process that supervises the worker and reloads it on a signal. Deprecated: start the program
     * with -W or -Ws instead; no-exit-on-failure keeps the other processes when one worker dies.
     *
     * <p>HAProxy's default: off. Deprecated by HAProxy in 3.4. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B masterWorker() {
        return keyword("master-worker");
    }

    /**
     * Runs a master process that supervises the worker and reloads it on a signal. Deprecated: start the program
     * with -W or -Ws instead; no-exit-on-failure keeps the other processes when one worker dies.
     *
     * <p>HAProxy's default: off. Deprecated by HAProxy in 3.4. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B masterWorkerNoExitOnFailure() {
        return keyword("master-worker", Word.of("no-exit-on-failure"));
    }

    /**
     * Upper bound for the delay between the first and the last health check of a farm after the start, useful with
     * long check intervals.
     *
     * <p>HAProxy's default: 0, no bound. Configuration manual, section 3.2.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B maxSpreadChecks(Duration delay) {
        return keyword("max-spread-checks", Durations.word("max-spread-checks", delay));
    }

    /**
     * Most threads put in one group when groups are made automatically. Fewer threads contend less on shared state
     * but need more sockets.
     *
     * <p>HAProxy's default: 16. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @param count how many, from 1 to 64
     * @return this builder
     */
    default B maxThreadsPerGroup(int count) {
        return keyword("max-threads-per-group", Word.number("max-threads-per-group", count, 1, 64));
    }

    /**
     * CPU usage of the process, in percent, above which compression is reduced or skipped for new streams.
     *
     * <p>HAProxy's default: 100, no limit. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 0 to 100
     * @return this builder
     */
    default B maxcompcpuusage(int percent) {
        return keyword("maxcompcpuusage", Word.number("maxcompcpuusage", percent, 0, 100));
    }

    /**
     * Input rate in kilobytes per second above which compression is reduced or skipped for new streams.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param kilobytesPerSecond kilobytes per second, at least 0
     * @return this builder
     */
    default B maxcomprate(int kilobytesPerSecond) {
        return keyword("maxcomprate", Word.number("maxcomprate", kilobytesPerSecond, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Most connections the whole process accepts at the same time; further ones wait in the kernel. It also sizes
     * the file descriptor limit.
     *
     * <p>HAProxy's default: computed from the file descriptor and memory limits. Configuration manual, section 3.2.
     *
     * @param connections number of connections, at least 0
     * @return this builder
     */
    default B maxconn(int connections) {
        return keyword("maxconn", Word.number("maxconn", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * Most new connections per second accepted by the whole process.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param connectionsPerSecond connections per second, at least 0
     * @return this builder
     */
    default B maxconnrate(int connectionsPerSecond) {
        return keyword("maxconnrate", Word.number("maxconnrate", connectionsPerSecond, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Most pipes used for zero-copy forwarding in the kernel; each takes two file descriptors. When they run out,
     * data is copied instead.
     *
     * <p>HAProxy's default: a quarter of maxconn. Configuration manual, section 3.2.
     *
     * @param pipes pipes, at least 0
     * @return this builder
     */
    default B maxpipes(int pipes) {
        return keyword("maxpipes", Word.number("maxpipes", pipes, 0, Integer.MAX_VALUE));
    }

    /**
     * Most new sessions per second accepted by the whole process.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param sessionsPerSecond sessions per second, at least 0
     * @return this builder
     */
    default B maxsessrate(int sessionsPerSecond) {
        return keyword("maxsessrate", Word.number("maxsessrate", sessionsPerSecond, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Most TLS connections open at the same time; client and server sides both count, so a request decrypted and
     * encrypted again counts twice.
     *
     * <p>HAProxy's default: no limit of its own. Configuration manual, section 3.2.
     *
     * @param connections number of connections, at least 0
     * @return this builder
     */
    default B maxsslconn(int connections) {
        return keyword("maxsslconn", Word.number("maxsslconn", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * Most new TLS handshakes per second accepted by the whole process; it bounds the CPU that handshakes may
     * take.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param sessionsPerSecond sessions per second, at least 0
     * @return this builder
     */
    default B maxsslrate(int sessionsPerSecond) {
        return keyword("maxsslrate", Word.number("maxsslrate", sessionsPerSecond, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Memory in megabytes that zlib may use for compression; builds with another compression library accept and
     * ignore it.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param megabytes number of megabytes, at least 0
     * @return this builder
     */
    default B maxzlibmem(int megabytes) {
        return keyword("maxzlibmem", Word.number("maxzlibmem", megabytes, 0, Integer.MAX_VALUE));
    }

    /**
     * How many reloads an old worker may survive before the master ends it with a signal.
     *
     * <p>HAProxy's default: 50 in 3.4, unlimited before. Configuration manual, section 3.1.
     *
     * @param reloads reloads, at least 0
     * @return this builder
     */
    default B mworkerMaxReloads(int reloads) {
        return keyword("mworker-max-reloads", Word.number("mworker-max-reloads", reloads, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Number of threads of the process. More threads than processors only costs performance; the top of the range
     * depends on the build.
     *
     * <p>HAProxy's default: number of usable CPUs. Configuration manual, section 3.1.
     *
     * @param threads number of threads, at least 1
     * @return this builder
     */
    default B nbthread(int threads) {
        return keyword("nbthread", Word.number("nbthread", threads, 1, Integer.MAX_VALUE));
    }

    /**
     * Keeps the process from handing freed memory back to the system on reloads and shortage, for machines where
     * that pass takes too long.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B noMemoryTrimming() {
        return keyword("no-memory-trimming");
    }

    /**
     * Creates the QUIC listeners without binding them, so that no QUIC traffic is handled. Later versions use
     * tune.quic.listen instead.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Until HAProxy 3.2. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B noQuic() {
        return keyword("no-quic");
    }

    /**
     * Name of this machine in statistics and state headers, to tell nodes that share an address apart. Letters,
     * digits, hyphen and underscore only.
     *
     * <p>HAProxy's default: host name. Configuration manual, section 3.1.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @return this builder
     */
    default B node(String name) {
        return keyword("node", Word.name(name));
    }

    /**
     * Does not use epoll, the usual event mechanism on Linux; poll takes over.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B noepoll() {
        return keyword("noepoll");
    }

    /**
     * Does not use event ports, the event mechanism of Solaris; accepted everywhere.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B noevports() {
        return keyword("noevports");
    }

    /**
     * Resolves names with the old gethostbyname call instead of getaddrinfo when the configuration is read.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B nogetaddrinfo() {
        return keyword("nogetaddrinfo");
    }

    /**
     * Does not use kqueue, the event mechanism of the BSD systems; accepted everywhere.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B nokqueue() {
        return keyword("nokqueue");
    }

    /**
     * Does not offload TLS to the kernel.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B noktls() {
        return keyword("noktls");
    }

    /**
     * Does not use poll as event mechanism; select is what remains when epoll is disabled as well.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B nopoll() {
        return keyword("nopoll");
    }

    /**
     * Does not share listening ports through SO_REUSEPORT. A new process can then bind a port only when the old
     * one has left it.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B noreuseport() {
        return keyword("noreuseport");
    }

    /**
     * Does not use zero-copy forwarding in the kernel, whatever the splice options of the proxies say.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B nosplice() {
        return keyword("nosplice");
    }

    /**
     * Lets the process choose its processors by the NUMA topology of the machine. It is on by default and mostly
     * seen with the prefix no.
     *
     * <p>HAProxy's default: on. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B numaCpuMapping() {
        return keyword("numa-cpu-mapping");
    }

    /**
     * Undoes {@code numa-cpu-mapping}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noNumaCpuMapping() {
        return keyword("no numa-cpu-mapping");
    }

    /**
     * Ignores every automatic OCSP update asked for in the configuration.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param disabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B ocspUpdateDisable(boolean disabled) {
        return keyword("ocsp-update.disable", Word.of(disabled ? "on" : "off"));
    }

    /**
     * HTTP proxy through which OCSP responders are asked.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param proxy proxy, {@code host:port} or the path of a unix socket
     * @return this builder
     */
    default B ocspUpdateHttpproxy(String proxy) {
        return keyword("ocsp-update.httpproxy", Word.of(proxy));
    }

    /**
     * HTTP proxy through which OCSP responders are asked.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param proxy an IP address or a host name
     * @param proxyPort port, from 1 to 65535
     * @return this builder
     */
    default B ocspUpdateHttpproxy(String proxy, int proxyPort) {
        return keyword("ocsp-update.httpproxy", Addresses.hostPort(proxy, proxyPort));
    }

    /**
     * Longest time in seconds between two automatic updates of one OCSP response. It must not be below
     * ocsp-update.mindelay.
     *
     * <p>HAProxy's default: 3600. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param delay the delay, at least 1
     * @return this builder
     */
    default B ocspUpdateMaxdelay(int delay) {
        return keyword("ocsp-update.maxdelay", Word.number("ocsp-update.maxdelay", delay, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Shortest time in seconds between two automatic updates of one OCSP response. It must not be above
     * ocsp-update.maxdelay.
     *
     * <p>HAProxy's default: 300. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param delay the delay, at least 1
     * @return this builder
     */
    default B ocspUpdateMindelay(int delay) {
        return keyword("ocsp-update.mindelay", Word.number("ocsp-update.mindelay", delay, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Whether certificates get their OCSP response updated automatically when neither their crt-list nor their
     * crt-store line says otherwise.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param mode {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B ocspUpdateMode(boolean mode) {
        return keyword("ocsp-update.mode", Word.of(mode ? "on" : "off"));
    }

    /**
     * File that receives the process number in daemon mode, or that of the master in master-worker mode.
     *
     * <p>HAProxy's default: none. Configuration manual, section 3.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B pidfile(String file) {
        return keyword("pidfile", Word.of(file));
    }

    /**
     * Makes health checks announce themselves as proxied connections in version 2 of the PROXY protocol, as very
     * old versions did, for servers that fail on the LOCAL form.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B pp2NeverSendLocal() {
        return keyword("pp2-never-send-local");
    }

    /**
     * Opens the highest file descriptor once at the start so that the kernel sizes its tables early; it avoids
     * short stalls later on.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B preallocFd() {
        return keyword("prealloc-fd");
    }

    /**
     * Sets an environment variable for the rest of the configuration unless it exists already.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param value the value, one word whatever is in it
     * @return this builder
     */
    default B presetenv(String name, String value) {
        return keyword("presetenv", Word.name(name), Word.of(value));
    }

    /**
     * Switches CPU profiling of tasks: auto starts it on threads that become slow. Since 3.4 the words lock and
     * memory also measure time lost on locks and on allocations.
     *
     * <p>HAProxy's default: auto. Configuration manual, section 3.2.
     *
     * @param modes modes: {@code auto}, {@code on}, {@code off}, {@code lock} (since HAProxy 3.4), {@code no-lock}
     *     (since HAProxy 3.4), {@code memory} (since HAProxy 3.4), {@code no-memory} (since HAProxy 3.4)
     * @param more further ones
     * @return this builder
     */
    default B profilingTasks(TaskProfiling modes, TaskProfiling... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each.word()), modes, more));
        return keyword("profiling.tasks", words);
    }

    /**
     * Skips releasing memory when an old process ends; it saves a little time on huge configurations and works
     * around bugs in the clean-up.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.3.
     *
     * @return this builder
     */
    default B quickExit() {
        return keyword("quick-exit");
    }

    /**
     * Prints nothing at the start, as -q does.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.3.
     *
     * @return this builder
     */
    default B quiet() {
        return keyword("quiet");
    }

    /**
     * Removes all environment variables except those named. Later lines of the configuration see the reduced
     * environment.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B resetenv() {
        return keyword("resetenv");
    }

    /**
     * Removes all environment variables except those named. Later lines of the configuration see the reduced
     * environment.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param names names: letters, digits and {@code _.:-}
     * @param more further ones
     * @return this builder
     */
    default B resetenv(String names, String... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.name(each), names, more));
        return keyword("resetenv", words);
    }

    /**
     * Directory in which relative server state file names are looked up.
     *
     * <p>HAProxy's default: current directory. Configuration manual, section 3.1.
     *
     * @param directory the folder, as a path
     * @return this builder
     */
    default B serverStateBase(String directory) {
        return keyword("server-state-base", Word.of(directory));
    }

    /**
     * File from which the state of servers is restored at the start; it holds the output of show servers state.
     *
     * <p>HAProxy's default: none. Configuration manual, section 3.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B serverStateFile(String file) {
        return keyword("server-state-file", Word.of(file));
    }

    /**
     * Tries hard to have the kernel write a core file when the process crashes. Since 3.2 it takes on, off, or
     * libs, which also keeps the loaded libraries in the core.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B setDumpable() {
        return keyword("set-dumpable");
    }

    /**
     * Tries hard to have the kernel write a core file when the process crashes. Since 3.2 it takes on, off, or
     * libs, which also keeps the loaded libraries in the core.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.2. Configuration manual, section 3.1.
     *
     * @param mode the mode: {@code on} (since HAProxy 3.2), {@code off} (since HAProxy 3.2), {@code libs} (since
     *     HAProxy 3.2)
     * @return this builder
     */
    default B setDumpable(DumpMode mode) {
        return keyword("set-dumpable", Word.of(mode.word()));
    }

    /**
     * Undoes {@code set-dumpable}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noSetDumpable() {
        return keyword("no set-dumpable");
    }

    /**
     * Sets a variable of the whole process (scope proc) while the configuration is read. The expression may only
     * use constants, internal data and variables set earlier.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param value the value
     * @return this builder
     */
    default B setVar(String variable, Expr value) {
        return keyword("set-var", Variable.word(variable), value.word());
    }

    /**
     * Sets a variable of the whole process (scope proc) to a formatted text while the configuration is read.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param value the value
     * @return this builder
     */
    default B setVarFmt(String variable, LogFormat value) {
        return keyword("set-var-fmt", Variable.word(variable), value.word());
    }

    /**
     * Sets a variable of the whole process (scope proc) to a formatted text while the configuration is read.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param value the value, literal text
     * @return this builder
     */
    default B setVarFmt(String variable, String value) {
        return keyword("set-var-fmt", Variable.word(variable), LogFormat.text(value).word());
    }

    /**
     * Linux capabilities that survive the change from root to another user, for instance cap_net_raw for
     * transparent proxying or cap_net_bind_service for low QUIC ports.
     *
     * <p>HAProxy's default: none kept. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param capabilities capabilities: letters, digits and {@code _.:-}
     * @param more further ones
     * @return this builder
     */
    default B setcap(String capabilities, String... more) {
        return keyword("setcap", Repetition.joined(",", each -> Word.name(each), capabilities,
                more));
    }

    /**
     * Sets an environment variable for the rest of the configuration, replacing an older value.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param value the value, one word whatever is in it
     * @return this builder
     */
    default B setenv(String name, String value) {
        return keyword("setenv", Word.name(name), Word.of(value));
    }

    /**
     * Name of a shared memory object in which the counters of proxies and servers that have a GUID survive
     * reloads. The name is that of shm_open and not a path.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    default B shmStatsFile(String name) {
        return keyword("shm-stats-file", Word.of(name));
    }

    /**
     * How many objects per thread group the shared memory of the statistics has room for; too small a value is
     * reported at the start.
     *
     * <p>HAProxy's default: 2000. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @param count how many, at least 1
     * @return this builder
     */
    default B shmStatsFileMaxObjects(int count) {
        return keyword("shm-stats-file-max-objects", Word.number("shm-stats-file-max-objects",
                count, 1, Integer.MAX_VALUE));
    }

    /**
     * Random variation of health check intervals in percent, so that checks of many servers do not fall on the
     * same moment. Values of 2 to 5 work well.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 0 to 50
     * @return this builder
     */
    default B spreadChecks(int percent) {
        return keyword("spread-checks", Word.number("spread-checks", percent, 0, 50));
    }

    /**
     * Cipher list up to TLS 1.2 for bind lines that give none, in the syntax of OpenSSL.
     *
     * <p>HAProxy's default: that of the TLS library. Configuration manual, section 3.1.
     *
     * @param ciphers the ciphers, in OpenSSL's form, preferred ones first
     * @param more further ones
     * @return this builder
     */
    default B sslDefaultBindCiphers(String ciphers, String... more) {
        return keyword("ssl-default-bind-ciphers", Repetition.joined(":", each -> Word.of(each),
                ciphers, more));
    }

    /**
     * Cipher suites of TLS 1.3 for bind lines that give none, separated by colons.
     *
     * <p>HAProxy's default: that of the TLS library. Configuration manual, section 3.1.
     *
     * @param ciphersuites the cipher suites of TLS 1.3, in OpenSSL's form, preferred ones first
     * @param more further ones
     * @return this builder
     */
    default B sslDefaultBindCiphersuites(String ciphersuites, String... more) {
        return keyword("ssl-default-bind-ciphersuites", Repetition.joined(":",
                each -> Word.of(each), ciphersuites, more));
    }

    /**
     * Signature algorithms accepted in client certificates on bind lines that give none, separated by colons.
     *
     * <p>HAProxy's default: that of the TLS library. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    default B sslDefaultBindClientSigalgs(String algorithms) {
        return keyword("ssl-default-bind-client-sigalgs", Word.of(algorithms));
    }

    /**
     * Elliptic curves offered on bind lines that give none, separated by colons and in order of preference.
     *
     * <p>HAProxy's default: that of the TLS library. Configuration manual, section 3.1.
     *
     * @param curves the elliptic curves, separated by colons, one word whatever is in it
     * @return this builder
     */
    default B sslDefaultBindCurves(String curves) {
        return keyword("ssl-default-bind-curves", Word.of(curves));
    }

    /**
     * TLS options applied to all bind lines, spelled as there.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param items adds them, at least one
     * @return this builder
     */
    default B sslDefaultBindOptions(Consumer<SslDefaultBindOptions> items) {
        List<Word> words = new ArrayList<>();
        items.accept(new SslDefaultBindOptions(words));
        return keyword("ssl-default-bind-options", words);
    }

    /**
     * Signature algorithms negotiated on bind lines that give none, separated by colons.
     *
     * <p>HAProxy's default: that of the TLS library. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    default B sslDefaultBindSigalgs(String algorithms) {
        return keyword("ssl-default-bind-sigalgs", Word.of(algorithms));
    }

    /**
     * Cipher list up to TLS 1.2 for server lines that give none, in the syntax of OpenSSL.
     *
     * <p>HAProxy's default: that of the TLS library. Configuration manual, section 3.1.
     *
     * @param ciphers the ciphers, in OpenSSL's form, preferred ones first
     * @param more further ones
     * @return this builder
     */
    default B sslDefaultServerCiphers(String ciphers, String... more) {
        return keyword("ssl-default-server-ciphers", Repetition.joined(":", each -> Word.of(each),
                ciphers, more));
    }

    /**
     * Cipher suites of TLS 1.3 for server lines that give none, separated by colons.
     *
     * <p>HAProxy's default: that of the TLS library. Configuration manual, section 3.1.
     *
     * @param ciphersuites the cipher suites of TLS 1.3, in OpenSSL's form, preferred ones first
     * @param more further ones
     * @return this builder
     */
    default B sslDefaultServerCiphersuites(String ciphersuites, String... more) {
        return keyword("ssl-default-server-ciphersuites", Repetition.joined(":",
                each -> Word.of(each), ciphersuites, more));
    }

    /**
     * Signature algorithms used to authenticate as a client towards servers that give none, separated by colons.
     *
     * <p>HAProxy's default: that of the TLS library. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    default B sslDefaultServerClientSigalgs(String algorithms) {
        return keyword("ssl-default-server-client-sigalgs", Word.of(algorithms));
    }

    /**
     * Elliptic curves offered to servers whose lines give none, separated by colons and in order of preference.
     *
     * <p>HAProxy's default: that of the TLS library. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param curves the elliptic curves, separated by colons, one word whatever is in it
     * @return this builder
     */
    default B sslDefaultServerCurves(String curves) {
        return keyword("ssl-default-server-curves", Word.of(curves));
    }

    /**
     * TLS options applied to all server lines, spelled as there.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param items adds them, at least one
     * @return this builder
     */
    default B sslDefaultServerOptions(Consumer<SslDefaultServerOptions> items) {
        List<Word> words = new ArrayList<>();
        items.accept(new SslDefaultServerOptions(words));
        return keyword("ssl-default-server-options", words);
    }

    /**
     * Signature algorithms negotiated with servers whose lines give none, separated by colons.
     *
     * <p>HAProxy's default: that of the TLS library. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param algorithms the algorithms, one word whatever is in it
     * @return this builder
     */
    default B sslDefaultServerSigalgs(String algorithms) {
        return keyword("ssl-default-server-sigalgs", Word.of(algorithms));
    }

    /**
     * File with the Diffie-Hellman parameters for DHE ciphers of bind lines whose certificate brings none. Use at
     * least 2048 bits.
     *
     * <p>HAProxy's default: none. Configuration manual, section 3.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B sslDhParamFile(String file) {
        return keyword("ssl-dh-param-file", Word.of(file));
    }

    /**
     * Replaces the extension .crt of a certificate file when looking for its companion files, instead of appending
     * to it: site.key rather than site.crt.key.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B sslLoadExtraDelExt() {
        return keyword("ssl-load-extra-del-ext");
    }

    /**
     * Which companion files are searched next to a certificate file. Fewer kinds make the start faster.
     *
     * <p>HAProxy's default: all. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B sslLoadExtraFilesNone() {
        return keyword("ssl-load-extra-files", Word.of("none"));
    }

    /**
     * Which companion files are searched next to a certificate file. Fewer kinds make the start faster.
     *
     * <p>HAProxy's default: all. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B sslLoadExtraFilesAll() {
        return keyword("ssl-load-extra-files", Word.of("all"));
    }

    /**
     * Which companion files are searched next to a certificate file. Fewer kinds make the start faster.
     *
     * <p>HAProxy's default: all. Configuration manual, section 3.1.
     *
     * @param kinds kinds: {@code bundle}, {@code sctl}, {@code ocsp}, {@code issuer}, {@code key}
     * @param more further ones
     * @return this builder
     */
    default B sslLoadExtraFiles(CertificateExtra kinds, CertificateExtra... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each.word()), kinds, more));
        return keyword("ssl-load-extra-files", words);
    }

    /**
     * Runs TLS handshakes asynchronously when an asynchronous OpenSSL engine is loaded.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B sslModeAsync() {
        return keyword("ssl-mode-async");
    }

    /**
     * Program asked for the passphrase of an encrypted private key while the configuration is read. It gets the
     * key file as first argument and prints the passphrase.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @param command the program, as a path
     * @return this builder
     */
    default B sslPassphraseCmd(String command) {
        return keyword("ssl-passphrase-cmd", Word.of(command));
    }

    /**
     * Program asked for the passphrase of an encrypted private key while the configuration is read. It gets the
     * key file as first argument and prints the passphrase.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @param command the program, as a path
     * @param arguments arguments
     * @param more further ones
     * @return this builder
     */
    default B sslPassphraseCmd(String command, String arguments, String... more) {
        List<Word> words = new ArrayList<>(List.of(Word.of(command)));
        words.addAll(Repetition.words(each -> Word.of(each), arguments, more));
        return keyword("ssl-passphrase-cmd", words);
    }

    /**
     * OpenSSL property query that selects among the algorithm implementations of the loaded providers.
     *
     * <p>HAProxy's default: none. Configuration manual, section 3.1.
     *
     * @param query query, one word whatever is in it
     * @return this builder
     */
    default B sslPropquery(String query) {
        return keyword("ssl-propquery", Word.of(query));
    }

    /**
     * OpenSSL provider to load. Loading any provider keeps OpenSSL from loading its default one by itself, so list
     * that one too.
     *
     * <p>HAProxy's default: that of openssl.cnf. Configuration manual, section 3.1.
     *
     * @param provider provider: letters, digits and {@code _.:-}
     * @return this builder
     */
    default B sslProvider(String provider) {
        return keyword("ssl-provider", Word.name(provider));
    }

    /**
     * Directory in which the providers of the following ssl-provider lines are searched.
     *
     * <p>HAProxy's default: that of the TLS library. Configuration manual, section 3.1.
     *
     * @param directory the folder, as a path
     * @return this builder
     */
    default B sslProviderPath(String directory) {
        return keyword("ssl-provider-path", Word.of(directory));
    }

    /**
     * OpenSSL security level of all TLS contexts; higher levels refuse weaker keys and algorithms.
     *
     * <p>HAProxy's default: that of the TLS library. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param level the level, from 0 to 5
     * @return this builder
     */
    default B sslSecurityLevel(int level) {
        return keyword("ssl-security-level", Word.number("ssl-security-level", level, 0, 5));
    }

    /**
     * Whether certificates of TLS servers are verified when their lines do not say. Turning it off for all servers
     * defeats TLS authentication.
     *
     * <p>HAProxy's default: required. Configuration manual, section 3.1.
     *
     * @param verify verify: {@code none}, {@code required}
     * @return this builder
     */
    default B sslServerVerify(TlsVerify verify) {
        return keyword("ssl-server-verify", Word.of(verify.word()));
    }

    /**
     * Does not send self-issued root certificates found in certificate files to clients; they can stay there for
     * OCSP.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B sslSkipSelfIssuedCa() {
        return keyword("ssl-skip-self-issued-ca");
    }

    /**
     * Tied the control socket to a process when several processes existed. It has no effect any more.
     *
     * <p>HAProxy's default: 1. Until HAProxy 2.6. Configuration manual, section 3.1.
     *
     * @param process process: {@code all}, {@code odd}, {@code 1}
     * @return this builder
     */
    default B statsBindProcess(StatsProcess process) {
        return keyword("stats bind-process", Word.of(process.word()));
    }

    /**
     * Whether the highest values of counters are tracked; not doing so saves a little work per request.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.4. Configuration manual, section 3.1.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B statsCalculateMaxCounters(boolean enabled) {
        return keyword("stats calculate-max-counters", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Most clients connected to the control socket at the same time.
     *
     * <p>HAProxy's default: 10. Configuration manual, section 3.1.
     *
     * @param connections number of connections, at least 1
     * @return this builder
     */
    default B statsMaxconn(int connections) {
        return keyword("stats maxconn", Word.number("stats maxconn", connections, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Opens a run-time control socket on a UNIX path or a TCP address, with the options of a bind line. The option
     * level decides what its users may do; it defaults to operator.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param address the address, one or more addresses to listen on, separated by commas
     * @return this builder
     */
    default B statsSocket(String address) {
        return keyword("stats socket", Word.of(address));
    }

    /**
     * Opens a run-time control socket on a UNIX path or a TCP address, with the options of a bind line. The option
     * level decides what its users may do; it defaults to operator.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param address the address, one or more addresses to listen on, separated by commas
     * @param options sets them
     * @return this builder
     */
    default B statsSocket(String address, Consumer<StatsSocketOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address)));
        options.accept(new StatsSocketOptions(words));
        return keyword("stats socket", words);
    }

    /**
     * Idle time after which a client of the control socket is disconnected.
     *
     * <p>HAProxy's default: 10s. Configuration manual, section 3.1.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B statsTimeout(Duration timeout) {
        return keyword("stats timeout", Durations.word("stats timeout", timeout));
    }

    /**
     * File from which counters are restored at the start; it holds the output of dump stats-file.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B statsFile(String file) {
        return keyword("stats-file", Word.of(file));
    }

    /**
     * Runs slower code paths that provoke rare situations, for developers. Never set it in production.
     *
     * <p>HAProxy's default: 0. Since HAProxy 3.2. Configuration manual, section 3.1.
     *
     * @param level the level, from 0 to 9
     * @return this builder
     */
    default B stressLevel(int level) {
        return keyword("stress-level", Word.number("stress-level", level, 0, 9));
    }

    /**
     * Fails the start when the file descriptor or memory limits that the settings need cannot be obtained. It is
     * on by default and mostly seen with the prefix no.
     *
     * <p>HAProxy's default: on. Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B strictLimits() {
        return keyword("strict-limits");
    }

    /**
     * Undoes {@code strict-limits}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noStrictLimits() {
        return keyword("no strict-limits");
    }

    /**
     * Threads, as numbers or ranges, that make up a thread group.
     *
     * <p>HAProxy's default: distributed automatically. Configuration manual, section 3.1.
     *
     * @param group the group, at least 1
     * @return this builder
     */
    default B threadGroup(int group) {
        return keyword("thread-group", Word.number("thread-group", group, 1, Integer.MAX_VALUE));
    }

    /**
     * Threads, as numbers or ranges, that make up a thread group.
     *
     * <p>HAProxy's default: distributed automatically. Configuration manual, section 3.1.
     *
     * @param group the group, at least 1
     * @param threads number of threads
     * @param more further ones
     * @return this builder
     */
    default B threadGroup(int group, String threads, String... more) {
        List<Word> words = new ArrayList<>(List.of(Word.number("thread-group group", group, 1,
                Integer.MAX_VALUE)));
        words.addAll(Repetition.words(each -> Word.of(each), threads, more));
        return keyword("thread-group", words);
    }

    /**
     * Number of groups the threads are divided into. Groups share less and are needed beyond 64 threads.
     *
     * <p>HAProxy's default: chosen by cpu-policy, 1 before 3.2. Configuration manual, section 3.1.
     *
     * @param groups the groups, at least 1
     * @return this builder
     */
    default B threadGroups(int groups) {
        return keyword("thread-groups", Word.number("thread-groups", groups, 1, Integer.MAX_VALUE));
    }

    /**
     * Upper bound for the number of threads, whether detected or configured. It caps large machines without
     * forcing a number on small ones.
     *
     * <p>HAProxy's default: no limit. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param threads number of threads, at least 1
     * @return this builder
     */
    default B threadHardLimit(int threads) {
        return keyword("thread-hard-limit", Word.number("thread-hard-limit", threads, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name, one statement per line.
     * Later versions have a traces section for it.
     *
     * <p>Since HAProxy 3.0. Until HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}.
     * Configuration manual, section 3.1.
     *
     * @param source source: letters, digits and {@code _.:-}
     * @param sink sink: letters, digits and {@code _.:-}
     * @return this builder
     */
    default B traceSink(String source, String sink) {
        return keyword("trace", Word.name(source), Word.of("sink"), Word.name(sink));
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name, one statement per line.
     * Later versions have a traces section for it.
     *
     * <p>Since HAProxy 3.0. Until HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}.
     * Configuration manual, section 3.1.
     *
     * @param source source: letters, digits and {@code _.:-}
     * @param level the level: {@code user}, {@code proto}, {@code state}, {@code data}, {@code developer}
     * @return this builder
     */
    default B traceLevel(String source, TraceLevel level) {
        return keyword("trace", Word.name(source), Word.of("level"), Word.of(level.word()));
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name, one statement per line.
     * Later versions have a traces section for it.
     *
     * <p>Since HAProxy 3.0. Until HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}.
     * Configuration manual, section 3.1.
     *
     * @param source source: letters, digits and {@code _.:-}
     * @param verbosity verbosity: letters, digits and {@code _.:-}
     * @return this builder
     */
    default B traceVerbosity(String source, String verbosity) {
        return keyword("trace", Word.name(source), Word.of("verbosity"), Word.name(verbosity));
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name, one statement per line.
     * Later versions have a traces section for it.
     *
     * <p>Since HAProxy 3.0. Until HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}.
     * Configuration manual, section 3.1.
     *
     * @param source source: letters, digits and {@code _.:-}
     * @param event event, one word whatever is in it
     * @return this builder
     */
    default B traceEvent(String source, String event) {
        return keyword("trace", Word.name(source), Word.of("event"), Word.of(event));
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name, one statement per line.
     * Later versions have a traces section for it.
     *
     * <p>Since HAProxy 3.0. Until HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}.
     * Configuration manual, section 3.1.
     *
     * @param source source: letters, digits and {@code _.:-}
     * @param criterion criterion: letters, digits and {@code _.:-}
     * @return this builder
     */
    default B traceLock(String source, String criterion) {
        return keyword("trace", Word.name(source), Word.of("lock"), Word.name(criterion));
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name, one statement per line.
     * Later versions have a traces section for it.
     *
     * <p>Since HAProxy 3.0. Until HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}.
     * Configuration manual, section 3.1.
     *
     * @param source source: letters, digits and {@code _.:-}
     * @param start start, one word whatever is in it
     * @return this builder
     */
    default B traceStart(String source, String start) {
        return keyword("trace", Word.name(source), Word.of("start"), Word.of(start));
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name, one statement per line.
     * Later versions have a traces section for it.
     *
     * <p>Since HAProxy 3.0. Until HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}.
     * Configuration manual, section 3.1.
     *
     * @param source source: letters, digits and {@code _.:-}
     * @param pause pause, one word whatever is in it
     * @return this builder
     */
    default B tracePause(String source, String pause) {
        return keyword("trace", Word.name(source), Word.of("pause"), Word.of(pause));
    }

    /**
     * Sets up developer traces with the words of the run-time command of the same name, one statement per line.
     * Later versions have a traces section for it.
     *
     * <p>Since HAProxy 3.0. Until HAProxy 3.0. Experimental: HAProxy wants {@code expose-experimental-directives}.
     * Configuration manual, section 3.1.
     *
     * @param source source: letters, digits and {@code _.:-}
     * @param stop stop, one word whatever is in it
     * @return this builder
     */
    default B traceStop(String source, String stop) {
        return keyword("trace", Word.name(source), Word.of("stop"), Word.of(stop));
    }

    /**
     * Zero-copy forwarding by internal services such as the cache and the statistics page.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneAppletZeroCopyForwarding(boolean enabled) {
        return keyword("tune.applet.zero-copy-forwarding", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Hard limit on the number of buffers of the process. Streams wait for a free one when it is reached, in rare
     * cases until their timeout.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param buffers buffers, at least 0
     * @return this builder
     */
    default B tuneBuffersLimit(int buffers) {
        return keyword("tune.buffers.limit", Word.number("tune.buffers.limit", buffers, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Buffers set aside for when memory allocation fails.
     *
     * <p>HAProxy's default: 4, 2 in 2.6. Configuration manual, section 3.2.
     *
     * @param buffers buffers, at least 0
     * @return this builder
     */
    default B tuneBuffersReserve(int buffers) {
        return keyword("tune.buffers.reserve", Word.number("tune.buffers.reserve", buffers, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Size of a buffer in bytes. It bounds the header block of a message together with tune.maxrewrite; HTTP/2
     * needs at least 16384. Memory use grows with it.
     *
     * <p>HAProxy's default: 16384. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneBufsize(Size size) {
        return keyword("tune.bufsize", Word.number("tune.bufsize", size.value(), 0, 4294967295L));
    }

    /**
     * Size in bytes of large buffers, used only where they are asked for, such as for waiting for a whole body.
     * Must be above tune.bufsize.
     *
     * <p>HAProxy's default: large buffers disabled. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneBufsizeLarge(Size size) {
        return keyword("tune.bufsize.large", Word.number("tune.bufsize.large", size.value(), 0,
                4294967295L));
    }

    /**
     * Size in bytes of small buffers, used where a full buffer would be a waste, such as for HTTP/3 response
     * headers.
     *
     * <p>HAProxy's default: 1024. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneBufsizeSmall(Size size) {
        return keyword("tune.bufsize.small", Word.number("tune.bufsize.small", size.value(), 0,
                4294967295L));
    }

    /**
     * Largest payload of a run-time command in bytes. Very large payloads keep a thread busy for long.
     *
     * <p>HAProxy's default: 131072. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneCliMaxPayloadSize(Size size) {
        return keyword("tune.cli.max-payload-size", Word.number("tune.cli.max-payload-size",
                size.value(), 0, 4294967295L));
    }

    /**
     * Highest compression level; higher levels cost more CPU.
     *
     * <p>HAProxy's default: 1. Configuration manual, section 3.2.
     *
     * @param level the level, from 1 to 9
     * @return this builder
     */
    default B tuneCompMaxlevel(int level) {
        return keyword("tune.comp.maxlevel", Word.number("tune.comp.maxlevel", level, 1, 9));
    }

    /**
     * Frees named defaults sections after the start. Backends can then not be added at run time on the basis of
     * them.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B tuneDefaultsPurge() {
        return keyword("tune.defaults.purge");
    }

    /**
     * Makes every piece of data pass through the analysis of its stream. For debugging, and it disables zero-copy
     * forwarding as well.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B tuneDisableFastForward() {
        return keyword("tune.disable-fast-forward");
    }

    /**
     * Disables zero-copy forwarding in every protocol at once.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B tuneDisableZeroCopyForwarding() {
        return keyword("tune.disable-zero-copy-forwarding");
    }

    /**
     * Event kinds of epoll that are reported as plain input, to work around kernel bugs on the advice of an
     * expert.
     *
     * <p>HAProxy's default: none masked. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param events the events: {@code err}, {@code hup}, {@code rdhup}
     * @param more further ones
     * @return this builder
     */
    default B tuneEpollMaskEvents(PollEvent events, PollEvent... more) {
        return keyword("tune.epoll.mask-events", Repetition.joined(",",
                each -> Word.of(each.word()), events, more));
    }

    /**
     * Internal events one task handles per wake-up.
     *
     * <p>HAProxy's default: 100. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param events the events, from 1 to 10000
     * @return this builder
     */
    default B tuneEventsMaxEventsAtOnce(int events) {
        return keyword("tune.events.max-events-at-once",
                Word.number("tune.events.max-events-at-once", events, 1, 10000));
    }

    /**
     * Percentage of memory allocations that fail on purpose in builds or runs made for testing this.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 0 to 100
     * @return this builder
     */
    default B tuneFailAlloc(int percent) {
        return keyword("tune.fail-alloc", Word.number("tune.fail-alloc", percent, 0, 100));
    }

    /**
     * Uses edge-triggered polling for client and server sockets, which saves system calls.
     *
     * <p>HAProxy's default: off. Experimental: HAProxy wants {@code expose-experimental-directives}. Configuration
     * manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneFdEdgeTriggered(boolean enabled) {
        return keyword("tune.fd.edge-triggered", Word.of(enabled ? "on" : "off"));
    }

    /**
     * CPU usage of a thread, in percent, from which connections beyond their glitches threshold are killed; below
     * it they are left alone.
     *
     * <p>HAProxy's default: 0. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 0 to 100
     * @return this builder
     */
    default B tuneGlitchesKillCpuUsage(int percent) {
        return keyword("tune.glitches.kill.cpu-usage", Word.number("tune.glitches.kill.cpu-usage",
                percent, 0, 100));
    }

    /**
     * Number of protocol oddities after which an HTTP/1 connection to a server is closed. Use hundreds or more.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param glitches glitches, at least 0
     * @return this builder
     */
    default B tuneH1BeGlitchesThreshold(int glitches) {
        return keyword("tune.h1.be.glitches-threshold", Word.number("tune.h1.be.glitches-threshold",
                glitches, 0, Integer.MAX_VALUE));
    }

    /**
     * Number of protocol oddities after which an HTTP/1 connection of a client is closed. Use hundreds or more.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param glitches glitches, at least 0
     * @return this builder
     */
    default B tuneH1FeGlitchesThreshold(int glitches) {
        return keyword("tune.h1.fe.glitches-threshold", Word.number("tune.h1.fe.glitches-threshold",
                glitches, 0, Integer.MAX_VALUE));
    }

    /**
     * Zero-copy reception of data from HTTP/1 connections.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneH1ZeroCopyFwdRecv(boolean enabled) {
        return keyword("tune.h1.zero-copy-fwd-recv", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Zero-copy sending of data to HTTP/1 connections.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneH1ZeroCopyFwdSend(boolean enabled) {
        return keyword("tune.h1.zero-copy-fwd-send", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Number of protocol oddities after which an HTTP/2 connection to a server is closed. Use hundreds or more.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param glitches glitches, at least 0
     * @return this builder
     */
    default B tuneH2BeGlitchesThreshold(int glitches) {
        return keyword("tune.h2.be.glitches-threshold", Word.number("tune.h2.be.glitches-threshold",
                glitches, 0, Integer.MAX_VALUE));
    }

    /**
     * Bytes per stream a server may send ahead of acknowledgement. Larger values speed up single transfers and
     * make sharing less fair; tune.h2.be.rxbuf is the better knob.
     *
     * <p>HAProxy's default: tune.h2.initial-window-size. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneH2BeInitialWindowSize(int bytes) {
        return keyword("tune.h2.be.initial-window-size",
                Word.number("tune.h2.be.initial-window-size", bytes, 0, Integer.MAX_VALUE));
    }

    /**
     * Most requests in flight on one HTTP/2 connection to a server.
     *
     * <p>HAProxy's default: tune.h2.max-concurrent-streams. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param streams number of streams, at least 0
     * @return this builder
     */
    default B tuneH2BeMaxConcurrentStreams(int streams) {
        return keyword("tune.h2.be.max-concurrent-streams",
                Word.number("tune.h2.be.max-concurrent-streams", streams, 0, Integer.MAX_VALUE));
    }

    /**
     * Frames handled per wake-up on one HTTP/2 connection to a server; low values keep latency fair with large
     * buffers.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param frames frames, at least 0
     * @return this builder
     */
    default B tuneH2BeMaxFramesAtOnce(int frames) {
        return keyword("tune.h2.be.max-frames-at-once", Word.number("tune.h2.be.max-frames-at-once",
                frames, 0, Integer.MAX_VALUE));
    }

    /**
     * Receive buffer in bytes of one HTTP/2 connection to a server, shared by its streams.
     *
     * <p>HAProxy's default: about 1600k. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneH2BeRxbuf(Size size) {
        return keyword("tune.h2.be.rxbuf", Word.number("tune.h2.be.rxbuf", size.value(), 0,
                4294967295L));
    }

    /**
     * Number of protocol oddities after which an HTTP/2 connection of a client is closed. Use hundreds or more.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param glitches glitches, at least 0
     * @return this builder
     */
    default B tuneH2FeGlitchesThreshold(int glitches) {
        return keyword("tune.h2.fe.glitches-threshold", Word.number("tune.h2.fe.glitches-threshold",
                glitches, 0, Integer.MAX_VALUE));
    }

    /**
     * Bytes per stream a client may send ahead of acknowledgement. It speeds up uploads over slow paths;
     * tune.h2.fe.rxbuf is the better knob.
     *
     * <p>HAProxy's default: tune.h2.initial-window-size. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneH2FeInitialWindowSize(int bytes) {
        return keyword("tune.h2.fe.initial-window-size",
                Word.number("tune.h2.fe.initial-window-size", bytes, 0, Integer.MAX_VALUE));
    }

    /**
     * Most requests in flight on one HTTP/2 connection of a client. Since 3.4 rq-load lowers what is advertised
     * while the run queue of the thread is above the given load, but not below min.
     *
     * <p>HAProxy's default: tune.h2.max-concurrent-streams. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param streams number of streams, at least 0
     * @return this builder
     */
    default B tuneH2FeMaxConcurrentStreams(int streams) {
        return keyword("tune.h2.fe.max-concurrent-streams",
                Word.number("tune.h2.fe.max-concurrent-streams", streams, 0, Integer.MAX_VALUE));
    }

    /**
     * Most requests in flight on one HTTP/2 connection of a client. Since 3.4 rq-load lowers what is advertised
     * while the run queue of the thread is above the given load, but not below min.
     *
     * <p>HAProxy's default: tune.h2.max-concurrent-streams. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param streams number of streams, at least 0
     * @param options sets them
     * @return this builder
     */
    default B tuneH2FeMaxConcurrentStreams(int streams,
            Consumer<TuneH2FeMaxConcurrentStreamsOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.number("tune.h2.fe.max-concurrent-streams",
                streams, 0, Integer.MAX_VALUE)));
        options.accept(new TuneH2FeMaxConcurrentStreamsOptions(words));
        return keyword("tune.h2.fe.max-concurrent-streams", words);
    }

    /**
     * Frames handled per wake-up on one HTTP/2 connection of a client; low values keep latency fair with large
     * buffers.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param frames frames, at least 0
     * @return this builder
     */
    default B tuneH2FeMaxFramesAtOnce(int frames) {
        return keyword("tune.h2.fe.max-frames-at-once", Word.number("tune.h2.fe.max-frames-at-once",
                frames, 0, Integer.MAX_VALUE));
    }

    /**
     * Stream resets handled per wake-up on one HTTP/2 connection of a client, after which it yields to others. One
     * or a few units blunt reset floods.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param frames frames, at least 0
     * @return this builder
     */
    default B tuneH2FeMaxRstAtOnce(int frames) {
        return keyword("tune.h2.fe.max-rst-at-once", Word.number("tune.h2.fe.max-rst-at-once",
                frames, 0, Integer.MAX_VALUE));
    }

    /**
     * Requests after which an HTTP/2 connection of a client is closed gracefully, to spread long-lived clients
     * over the nodes again.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param streams number of streams, at least 0
     * @return this builder
     */
    default B tuneH2FeMaxTotalStreams(int streams) {
        return keyword("tune.h2.fe.max-total-streams", Word.number("tune.h2.fe.max-total-streams",
                streams, 0, Integer.MAX_VALUE));
    }

    /**
     * Receive buffer in bytes of one HTTP/2 connection of a client, shared by its uploads.
     *
     * <p>HAProxy's default: 1600k. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneH2FeRxbuf(Size size) {
        return keyword("tune.h2.fe.rxbuf", Word.number("tune.h2.fe.rxbuf", size.value(), 0,
                4294967295L));
    }

    /**
     * Size in bytes of the header compression table of each HTTP/2 connection.
     *
     * <p>HAProxy's default: 4096. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, from 4096 to 65536
     * @return this builder
     */
    default B tuneH2HeaderTableSize(int bytes) {
        return keyword("tune.h2.header-table-size", Word.number("tune.h2.header-table-size", bytes,
                4096, 65536));
    }

    /**
     * Initial window per HTTP/2 stream in bytes for both sides, where the sides do not set their own.
     *
     * <p>HAProxy's default: 16384, 65536 before 3.2. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneH2InitialWindowSize(int bytes) {
        return keyword("tune.h2.initial-window-size", Word.number("tune.h2.initial-window-size",
                bytes, 0, Integer.MAX_VALUE));
    }

    /**
     * Which HTTP/2 decoding errors are logged: none, those that end a connection, or all.
     *
     * <p>HAProxy's default: stream. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param scope scope: {@code none}, {@code connection}, {@code stream}
     * @return this builder
     */
    default B tuneH2LogErrors(H2ErrorScope scope) {
        return keyword("tune.h2.log-errors", Word.of(scope.word()));
    }

    /**
     * Most requests in flight per HTTP/2 connection for both sides, where the sides do not set their own. Zero
     * lifts the limit.
     *
     * <p>HAProxy's default: 100. Configuration manual, section 3.2.
     *
     * @param streams number of streams, at least 0
     * @return this builder
     */
    default B tuneH2MaxConcurrentStreams(int streams) {
        return keyword("tune.h2.max-concurrent-streams",
                Word.number("tune.h2.max-concurrent-streams", streams, 0, Integer.MAX_VALUE));
    }

    /**
     * Largest HTTP/2 frame in bytes that is announced as acceptable; never more than a buffer.
     *
     * <p>HAProxy's default: tune.bufsize but at least 16384. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, from 16384 to 16777215
     * @return this builder
     */
    default B tuneH2MaxFrameSize(int bytes) {
        return keyword("tune.h2.max-frame-size", Word.number("tune.h2.max-frame-size", bytes, 16384,
                16777215));
    }

    /**
     * Zero-copy sending of data to HTTP/2 connections.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneH2ZeroCopyFwdSend(boolean enabled) {
        return keyword("tune.h2.zero-copy-fwd-send", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Longest cookie value that capture cookie can keep, in characters; every capture reserves it.
     *
     * <p>HAProxy's default: 63. Configuration manual, section 3.2.
     *
     * @param length the most that is kept of it, in bytes, at least 0
     * @return this builder
     */
    default B tuneHttpCookielen(int length) {
        return keyword("tune.http.cookielen", Word.number("tune.http.cookielen", length, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Longest URI in logs, in characters. Raise the len of the log line as well.
     *
     * <p>HAProxy's default: 1024. Configuration manual, section 3.2.
     *
     * @param length the most that is kept of it, in bytes, at least 0
     * @return this builder
     */
    default B tuneHttpLogurilen(int length) {
        return keyword("tune.http.logurilen", Word.number("tune.http.logurilen", length, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Most header lines in a message, first line included. Messages with more are refused with status 400 or 502.
     *
     * <p>HAProxy's default: 101. Configuration manual, section 3.2.
     *
     * @param headers names of the headers, from 1 to 32767
     * @return this builder
     */
    default B tuneHttpMaxhdr(int headers) {
        return keyword("tune.http.maxhdr", Word.number("tune.http.maxhdr", headers, 1, 32767));
    }

    /**
     * Whether threads may reuse idle server connections of other threads: of the same group (on), of all groups
     * (full) or not at all (off).
     *
     * <p>HAProxy's default: on. Configuration manual, section 3.2.
     *
     * @param sharing sharing: {@code on}, {@code off}, {@code full} (since HAProxy 3.4)
     * @return this builder
     */
    default B tuneIdlePoolShared(IdlePoolSharing sharing) {
        return keyword("tune.idle-pool.shared", Word.of(sharing.word()));
    }

    /**
     * Time after which a silent stream counts as idle, at most 65535 milliseconds; it steers record sizes and
     * splicing. Zero disables the detection.
     *
     * <p>HAProxy's default: 1000. Configuration manual, section 3.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B tuneIdletimer(Duration timeout) {
        return keyword("tune.idletimer", Durations.word("tune.idletimer", timeout));
    }

    /**
     * Listening sockets per bind line that does not say: one, one per thread group, or one per thread.
     *
     * <p>HAProxy's default: by-group. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param sharding sharding: {@code by-process}, {@code by-thread}, {@code by-group}
     * @return this builder
     */
    default B tuneListenerDefaultShards(ListenerSharding sharding) {
        return keyword("tune.listener.default-shards", Word.of(sharding.word()));
    }

    /**
     * Spreads accepted connections over all threads of a bind line: to the least loaded of a sample (on), in turn
     * (fair), or not at all (off).
     *
     * <p>HAProxy's default: on. Configuration manual, section 3.2.
     *
     * @param mode the mode: {@code on}, {@code off}, {@code fair} (since HAProxy 3.0)
     * @return this builder
     */
    default B tuneListenerMultiQueue(MultiQueue mode) {
        return keyword("tune.listener.multi-queue", Word.of(mode.word()));
    }

    /**
     * Whether Lua scripts see boolean samples as booleans (normal) or as numbers as before. It must stand before
     * the scripts are loaded.
     *
     * <p>HAProxy's default: pre-3.1-bug, with a warning when a script is loaded. Since HAProxy 3.2. Configuration
     * manual, section 3.2.
     *
     * @param conversion conversion: {@code normal}, {@code pre-3.1-bug}
     * @return this builder
     */
    default B tuneLuaBoolSampleConversion(LuaBooleans conversion) {
        return keyword("tune.lua.bool-sample-conversion", Word.of(conversion.word()));
    }

    /**
     * Longest stretch a Lua handler may run without yielding; beyond it the handler is stopped. Zero disables the
     * limit.
     *
     * <p>HAProxy's default: 1s. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B tuneLuaBurstTimeout(Duration timeout) {
        return keyword("tune.lua.burst-timeout", Durations.word("tune.lua.burst-timeout", timeout));
    }

    /**
     * Lua instructions after which a script is made to yield so that traffic can go on.
     *
     * <p>HAProxy's default: 10000, divided by the threads for scripts loaded in the shared state. Configuration
     * manual, section 3.2.
     *
     * @param instructions instructions, at least 0
     * @return this builder
     */
    default B tuneLuaForcedYield(int instructions) {
        return keyword("tune.lua.forced-yield", Word.number("tune.lua.forced-yield", instructions,
                0, Integer.MAX_VALUE));
    }

    /**
     * Whether messages of Lua scripts go to the loggers of the proxy they run in.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneLuaLogLoggers(boolean enabled) {
        return keyword("tune.lua.log.loggers", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Whether messages of Lua scripts go to standard error: always, never, or only when no logger takes them.
     *
     * <p>HAProxy's default: auto. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param mode the mode: {@code on}, {@code auto}, {@code off}
     * @return this builder
     */
    default B tuneLuaLogStderr(LuaStderr mode) {
        return keyword("tune.lua.log.stderr", Word.of(mode.word()));
    }

    /**
     * Memory in megabytes that all Lua scripts together may use.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param megabytes number of megabytes, at least 0
     * @return this builder
     */
    default B tuneLuaMaxmem(int megabytes) {
        return keyword("tune.lua.maxmem", Word.number("tune.lua.maxmem", megabytes, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Standard libraries that Lua scripts may use. Leaving out os, io, package and debug keeps scripts from
     * reaching outside. It must stand before any other Lua directive that loads code.
     *
     * <p>HAProxy's default: all. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B tuneLuaOpenlibsAll() {
        return keyword("tune.lua.openlibs", Word.of("all"));
    }

    /**
     * Standard libraries that Lua scripts may use. Leaving out os, io, package and debug keeps scripts from
     * reaching outside. It must stand before any other Lua directive that loads code.
     *
     * <p>HAProxy's default: all. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B tuneLuaOpenlibsNone() {
        return keyword("tune.lua.openlibs", Word.of("none"));
    }

    /**
     * Standard libraries that Lua scripts may use. Leaving out os, io, package and debug keeps scripts from
     * reaching outside. It must stand before any other Lua directive that loads code.
     *
     * <p>HAProxy's default: all. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param libraries libraries: {@code table}, {@code io}, {@code os}, {@code string}, {@code math}, {@code utf8},
     *     {@code package}, {@code debug}
     * @param more further ones
     * @return this builder
     */
    default B tuneLuaOpenlibs(LuaLibrary libraries, LuaLibrary... more) {
        return keyword("tune.lua.openlibs", Repetition.joined(",", each -> Word.of(each.word()),
                libraries, more));
    }

    /**
     * Run time a Lua service may use in total, sleeping not counted.
     *
     * <p>HAProxy's default: 4s. Configuration manual, section 3.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B tuneLuaServiceTimeout(Duration timeout) {
        return keyword("tune.lua.service-timeout", Durations.word("tune.lua.service-timeout",
                timeout));
    }

    /**
     * Run time the Lua actions, fetches and converters of a stream may use in total, sleeping not counted.
     *
     * <p>HAProxy's default: 4s. Configuration manual, section 3.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B tuneLuaSessionTimeout(Duration timeout) {
        return keyword("tune.lua.session-timeout", Durations.word("tune.lua.session-timeout",
                timeout));
    }

    /**
     * Run time a Lua task may use in total, sleeping not counted.
     *
     * <p>HAProxy's default: no limit. Configuration manual, section 3.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B tuneLuaTaskTimeout(Duration timeout) {
        return keyword("tune.lua.task-timeout", Durations.word("tune.lua.task-timeout", timeout));
    }

    /**
     * Running health checks above which a thread passes further ones on or queues them.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param checks checks, at least 0
     * @return this builder
     */
    default B tuneMaxChecksPerThread(int checks) {
        return keyword("tune.max-checks-per-thread", Word.number("tune.max-checks-per-thread",
                checks, 0, Integer.MAX_VALUE));
    }

    /**
     * Rules of a content rule set evaluated before the thread turns to other work.
     *
     * <p>HAProxy's default: 50. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param rules rules, at least 0
     * @return this builder
     */
    default B tuneMaxRulesAtOnce(int rules) {
        return keyword("tune.max-rules-at-once", Word.number("tune.max-rules-at-once", rules, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Connections a listener accepts in a row before other work is done; -1 lifts the limit.
     *
     * <p>HAProxy's default: 4. Configuration manual, section 3.2.
     *
     * @param connections number of connections, at least -1
     * @return this builder
     */
    default B tuneMaxaccept(int connections) {
        return keyword("tune.maxaccept", Word.number("tune.maxaccept", connections, -1,
                Integer.MAX_VALUE));
    }

    /**
     * Events fetched from the kernel per call; fewer lower the latency a little, more raise the throughput.
     *
     * <p>HAProxy's default: chosen by operating system. Configuration manual, section 3.2.
     *
     * @param events the events, from 1 to 1000000
     * @return this builder
     */
    default B tuneMaxpollevents(int events) {
        return keyword("tune.maxpollevents", Word.number("tune.maxpollevents", events, 1, 1000000));
    }

    /**
     * Part of a buffer in bytes kept free for adding headers. It is lowered to half a buffer if larger than that.
     *
     * <p>HAProxy's default: 1024. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneMaxrewrite(int bytes) {
        return keyword("tune.maxrewrite", Word.number("tune.maxrewrite", bytes, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Memory in bytes each thread keeps for itself for fast allocation; once or twice the size of the level 2
     * cache is a good value.
     *
     * <p>HAProxy's default: 524288. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 1
     * @return this builder
     */
    default B tuneMemoryHotSize(int bytes) {
        return keyword("tune.memory.hot-size", Word.number("tune.memory.hot-size", bytes, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Unsent bytes in the kernel above which a client socket counts as full; about one buffer saves much memory
     * and latency. Linux only.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneNotsentLowatClient(Size size) {
        return keyword("tune.notsent-lowat.client", Word.number("tune.notsent-lowat.client",
                size.value(), 0, 4294967295L));
    }

    /**
     * Unsent bytes in the kernel above which a server socket counts as full; about one buffer saves much memory
     * and latency. Linux only.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneNotsentLowatServer(Size size) {
        return keyword("tune.notsent-lowat.server", Word.number("tune.notsent-lowat.server",
                size.value(), 0, 4294967295L));
    }

    /**
     * Entries of the cache of slow map and ACL look-ups, such as regular expressions; zero disables it.
     *
     * <p>HAProxy's default: 10000. Configuration manual, section 3.2.
     *
     * @param entries number of entries, at least 0
     * @return this builder
     */
    default B tunePatternCacheSize(int entries) {
        return keyword("tune.pattern.cache-size", Word.number("tune.pattern.cache-size", entries, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Table updates prepared at once for a peer. Fewer lower the latency of traffic during a full synchronisation.
     *
     * <p>HAProxy's default: 200. Configuration manual, section 3.2.
     *
     * @param updates updates, at least 1
     * @return this builder
     */
    default B tunePeersMaxUpdatesAtOnce(int updates) {
        return keyword("tune.peers.max-updates-at-once",
                Word.number("tune.peers.max-updates-at-once", updates, 1, Integer.MAX_VALUE));
    }

    /**
     * Size in bytes of the kernel pipes used for zero-copy forwarding.
     *
     * <p>HAProxy's default: that of the system. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tunePipesize(Size size) {
        return keyword("tune.pipesize", Word.number("tune.pipesize", size.value(), 0, 4294967295L));
    }

    /**
     * Share of the file descriptors in use, in percent, above which idle server connections are killed to open new
     * ones.
     *
     * <p>HAProxy's default: 25. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 0 to 100
     * @return this builder
     */
    default B tunePoolHighFdRatio(int percent) {
        return keyword("tune.pool-high-fd-ratio", Word.number("tune.pool-high-fd-ratio", percent, 0,
                100));
    }

    /**
     * Share of the file descriptors in use, in percent, above which server connections are no longer kept idle for
     * reuse.
     *
     * <p>HAProxy's default: 20. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 0 to 100
     * @return this builder
     */
    default B tunePoolLowFdRatio(int percent) {
        return keyword("tune.pool-low-fd-ratio", Word.number("tune.pool-low-fd-ratio", percent, 0,
                100));
    }

    /**
     * Zero-copy forwarding of TCP connections that are passed through; splicing must be enabled in the proxy too.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tunePtZeroCopyForwarding(boolean enabled) {
        return keyword("tune.pt.zero-copy-forwarding", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Lost packets between two acknowledgements that the Cubic algorithm takes for congestion on connections to
     * servers. Keep 1 unless advised otherwise.
     *
     * <p>HAProxy's default: 1. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param losses losses, at least 1
     * @return this builder
     */
    default B tuneQuicBeCcCubicMinLosses(int losses) {
        return keyword("tune.quic.be.cc.cubic-min-losses",
                Word.number("tune.quic.be.cc.cubic-min-losses", losses, 1, Integer.MAX_VALUE));
    }

    /**
     * Uses HyStart++ instead of slow start on QUIC connections to servers, which avoids overshooting.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneQuicBeCcHystart(boolean enabled) {
        return keyword("tune.quic.be.cc.hystart", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Times one QUIC frame may get lost before the connection to the server is closed.
     *
     * <p>HAProxy's default: 10. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param losses losses, at least 1
     * @return this builder
     */
    default B tuneQuicBeCcMaxFrameLoss(int losses) {
        return keyword("tune.quic.be.cc.max-frame-loss",
                Word.number("tune.quic.be.cc.max-frame-loss", losses, 1, Integer.MAX_VALUE));
    }

    /**
     * Largest congestion window of a QUIC connection to a server, from 10k to 4g; it bounds the data in flight.
     *
     * <p>HAProxy's default: 480k. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size
     * @return this builder
     */
    default B tuneQuicBeCcMaxWinSize(Size size) {
        return keyword("tune.quic.be.cc.max-win-size", size.word("tune.quic.be.cc.max-win-size", 0,
                4294967295L));
    }

    /**
     * Largest congestion window of a QUIC connection to a server, from 10k to 4g; it bounds the data in flight.
     *
     * <p>HAProxy's default: 480k. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B tuneQuicBeCcMaxWinSize(String size) {
        return keyword("tune.quic.be.cc.max-win-size", Size.parse("tune.quic.be.cc.max-win-size",
                size, 0, 4294967295L));
    }

    /**
     * Share of the packet reordering threshold, in percent, used to detect losses on connections to servers; small
     * values detect losses too eagerly.
     *
     * <p>HAProxy's default: 50. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 1 to 100
     * @return this builder
     */
    default B tuneQuicBeCcReorderRatio(int percent) {
        return keyword("tune.quic.be.cc.reorder-ratio", Word.number("tune.quic.be.cc.reorder-ratio",
                percent, 1, 100));
    }

    /**
     * Time without traffic after which a QUIC connection to a server is dropped silently; the lower value of both
     * ends counts.
     *
     * <p>HAProxy's default: 30s. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B tuneQuicBeMaxIdleTimeout(Duration timeout) {
        return keyword("tune.quic.be.max-idle-timeout",
                Durations.word("tune.quic.be.max-idle-timeout", timeout));
    }

    /**
     * Number of protocol oddities after which a QUIC connection to a server is closed. Use hundreds or more.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param glitches glitches, at least 1
     * @return this builder
     */
    default B tuneQuicBeSecGlitchesThreshold(int glitches) {
        return keyword("tune.quic.be.sec.glitches-threshold",
                Word.number("tune.quic.be.sec.glitches-threshold", glitches, 1, Integer.MAX_VALUE));
    }

    /**
     * Share of the receive buffer of a QUIC connection to a server that one stream may fill, in percent.
     *
     * <p>HAProxy's default: 90. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 1 to 100
     * @return this builder
     */
    default B tuneQuicBeStreamDataRatio(int percent) {
        return keyword("tune.quic.be.stream.data-ratio",
                Word.number("tune.quic.be.stream.data-ratio", percent, 1, 100));
    }

    /**
     * Most requests in flight on one QUIC connection to a server.
     *
     * <p>HAProxy's default: 100. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param streams number of streams, at least 1
     * @return this builder
     */
    default B tuneQuicBeStreamMaxConcurrent(int streams) {
        return keyword("tune.quic.be.stream.max-concurrent",
                Word.number("tune.quic.be.stream.max-concurrent", streams, 1, Integer.MAX_VALUE));
    }

    /**
     * Bytes a server may have in flight towards this process on one QUIC connection.
     *
     * <p>HAProxy's default: 0, streams times buffer size. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size
     * @return this builder
     */
    default B tuneQuicBeStreamRxbuf(Size size) {
        return keyword("tune.quic.be.stream.rxbuf", size.word("tune.quic.be.stream.rxbuf", 0,
                4294967295L));
    }

    /**
     * Bytes a server may have in flight towards this process on one QUIC connection.
     *
     * <p>HAProxy's default: 0, streams times buffer size. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B tuneQuicBeStreamRxbuf(String size) {
        return keyword("tune.quic.be.stream.rxbuf", Size.parse("tune.quic.be.stream.rxbuf", size, 0,
                4294967295L));
    }

    /**
     * Spaces out the packets sent to QUIC servers, which lowers losses.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneQuicBeTxPacing(boolean enabled) {
        return keyword("tune.quic.be.tx.pacing", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Hands several datagrams to the kernel at once when sending to QUIC servers.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneQuicBeTxUdpGso(boolean enabled) {
        return keyword("tune.quic.be.tx.udp-gso", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Uses HyStart++ instead of slow start on QUIC connections. Replaced by tune.quic.fe.cc.hystart.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.0. Deprecated by HAProxy in 3.4. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneQuicCcHystart(boolean enabled) {
        return keyword("tune.quic.cc-hystart", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Lost packets between two acknowledgements that the Cubic algorithm takes for congestion. Replaced by
     * tune.quic.fe.cc.cubic-min-losses.
     *
     * <p>HAProxy's default: 1. Since HAProxy 3.2. Deprecated by HAProxy in 3.4. Configuration manual, section 3.2.
     *
     * @param losses losses, at least 1
     * @return this builder
     */
    default B tuneQuicCcCubicMinLosses(int losses) {
        return keyword("tune.quic.cc.cubic.min-losses", Word.number("tune.quic.cc.cubic.min-losses",
                losses, 1, Integer.MAX_VALUE));
    }

    /**
     * Does not space out QUIC packets. Replaced by tune.quic.fe.tx.pacing.
     *
     * <p>HAProxy's default: pacing on. Since HAProxy 3.2. Deprecated by HAProxy in 3.4. Configuration manual, section
     * 3.2.
     *
     * @return this builder
     */
    default B tuneQuicDisableTxPacing() {
        return keyword("tune.quic.disable-tx-pacing");
    }

    /**
     * Does not hand several QUIC datagrams to the kernel at once. Replaced by tune.quic.fe.tx.udp-gso.
     *
     * <p>HAProxy's default: offload on. Since HAProxy 3.2. Deprecated by HAProxy in 3.4. Configuration manual,
     * section 3.2.
     *
     * @return this builder
     */
    default B tuneQuicDisableUdpGso() {
        return keyword("tune.quic.disable-udp-gso");
    }

    /**
     * Lost packets between two acknowledgements that the Cubic algorithm takes for congestion on connections of
     * clients. Keep 1 unless advised otherwise.
     *
     * <p>HAProxy's default: 1. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param losses losses, at least 1
     * @return this builder
     */
    default B tuneQuicFeCcCubicMinLosses(int losses) {
        return keyword("tune.quic.fe.cc.cubic-min-losses",
                Word.number("tune.quic.fe.cc.cubic-min-losses", losses, 1, Integer.MAX_VALUE));
    }

    /**
     * Uses HyStart++ instead of slow start on QUIC connections of clients, which avoids overshooting.
     *
     * <p>HAProxy's default: off. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneQuicFeCcHystart(boolean enabled) {
        return keyword("tune.quic.fe.cc.hystart", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Times one QUIC frame may get lost before the connection of the client is closed.
     *
     * <p>HAProxy's default: 10. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param losses losses, at least 1
     * @return this builder
     */
    default B tuneQuicFeCcMaxFrameLoss(int losses) {
        return keyword("tune.quic.fe.cc.max-frame-loss",
                Word.number("tune.quic.fe.cc.max-frame-loss", losses, 1, Integer.MAX_VALUE));
    }

    /**
     * Largest congestion window of a QUIC connection of a client, from 10k to 4g; it bounds the data in flight.
     *
     * <p>HAProxy's default: 480k. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size
     * @return this builder
     */
    default B tuneQuicFeCcMaxWinSize(Size size) {
        return keyword("tune.quic.fe.cc.max-win-size", size.word("tune.quic.fe.cc.max-win-size", 0,
                4294967295L));
    }

    /**
     * Largest congestion window of a QUIC connection of a client, from 10k to 4g; it bounds the data in flight.
     *
     * <p>HAProxy's default: 480k. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B tuneQuicFeCcMaxWinSize(String size) {
        return keyword("tune.quic.fe.cc.max-win-size", Size.parse("tune.quic.fe.cc.max-win-size",
                size, 0, 4294967295L));
    }

    /**
     * Share of the packet reordering threshold, in percent, used to detect losses on connections of clients; small
     * values detect losses too eagerly.
     *
     * <p>HAProxy's default: 50. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 1 to 100
     * @return this builder
     */
    default B tuneQuicFeCcReorderRatio(int percent) {
        return keyword("tune.quic.fe.cc.reorder-ratio", Word.number("tune.quic.fe.cc.reorder-ratio",
                percent, 1, 100));
    }

    /**
     * Time without traffic after which a QUIC connection of a client is dropped silently; the lower value of both
     * ends counts.
     *
     * <p>HAProxy's default: 30s. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B tuneQuicFeMaxIdleTimeout(Duration timeout) {
        return keyword("tune.quic.fe.max-idle-timeout",
                Durations.word("tune.quic.fe.max-idle-timeout", timeout));
    }

    /**
     * Number of protocol oddities after which a QUIC connection of a client is closed. Use hundreds or more.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param glitches glitches, at least 1
     * @return this builder
     */
    default B tuneQuicFeSecGlitchesThreshold(int glitches) {
        return keyword("tune.quic.fe.sec.glitches-threshold",
                Word.number("tune.quic.fe.sec.glitches-threshold", glitches, 1, Integer.MAX_VALUE));
    }

    /**
     * Half-open QUIC connections from which new clients must prove their address first. It works only with a
     * cluster-secret.
     *
     * <p>HAProxy's default: 100. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param connections number of connections, at least 1
     * @return this builder
     */
    default B tuneQuicFeSecRetryThreshold(int connections) {
        return keyword("tune.quic.fe.sec.retry-threshold",
                Word.number("tune.quic.fe.sec.retry-threshold", connections, 1, Integer.MAX_VALUE));
    }

    /**
     * Whether each QUIC connection of a client gets a socket of its own, which performs best, or all share the one
     * of the listener.
     *
     * <p>HAProxy's default: default-on. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param mode the mode: {@code default-on}, {@code force-off}
     * @return this builder
     */
    default B tuneQuicFeSockPerConn(SocketPerConnection mode) {
        return keyword("tune.quic.fe.sock-per-conn", Word.of(mode.word()));
    }

    /**
     * Share of the receive buffer of a QUIC connection of a client that one upload may fill, in percent.
     *
     * <p>HAProxy's default: 90. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 1 to 100
     * @return this builder
     */
    default B tuneQuicFeStreamDataRatio(int percent) {
        return keyword("tune.quic.fe.stream.data-ratio",
                Word.number("tune.quic.fe.stream.data-ratio", percent, 1, 100));
    }

    /**
     * Most requests in flight on one QUIC connection of a client.
     *
     * <p>HAProxy's default: 100. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param streams number of streams, at least 1
     * @return this builder
     */
    default B tuneQuicFeStreamMaxConcurrent(int streams) {
        return keyword("tune.quic.fe.stream.max-concurrent",
                Word.number("tune.quic.fe.stream.max-concurrent", streams, 1, Integer.MAX_VALUE));
    }

    /**
     * Requests after which a QUIC connection of a client is closed gracefully.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param streams number of streams, at least 1
     * @return this builder
     */
    default B tuneQuicFeStreamMaxTotal(int streams) {
        return keyword("tune.quic.fe.stream.max-total", Word.number("tune.quic.fe.stream.max-total",
                streams, 1, Integer.MAX_VALUE));
    }

    /**
     * Bytes a client may have in flight towards this process on one QUIC connection. Raise it for large uploads
     * over slow paths.
     *
     * <p>HAProxy's default: 0, streams times buffer size. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size
     * @return this builder
     */
    default B tuneQuicFeStreamRxbuf(Size size) {
        return keyword("tune.quic.fe.stream.rxbuf", size.word("tune.quic.fe.stream.rxbuf", 0,
                4294967295L));
    }

    /**
     * Bytes a client may have in flight towards this process on one QUIC connection. Raise it for large uploads
     * over slow paths.
     *
     * <p>HAProxy's default: 0, streams times buffer size. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B tuneQuicFeStreamRxbuf(String size) {
        return keyword("tune.quic.fe.stream.rxbuf", Size.parse("tune.quic.fe.stream.rxbuf", size, 0,
                4294967295L));
    }

    /**
     * Spaces out the packets sent to QUIC clients, which lowers losses.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneQuicFeTxPacing(boolean enabled) {
        return keyword("tune.quic.fe.tx.pacing", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Hands several datagrams to the kernel at once when sending to QUIC clients.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneQuicFeTxUdpGso(boolean enabled) {
        return keyword("tune.quic.fe.tx.udp-gso", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Send buffers of one QUIC connection; they are released when the client acknowledges. Obsolete and without
     * effect in 3.2.
     *
     * <p>HAProxy's default: 30. Since HAProxy 3.0. Until HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param buffers buffers, at least 1
     * @return this builder
     */
    default B tuneQuicFrontendConnTxBuffersLimit(int buffers) {
        return keyword("tune.quic.frontend.conn-tx-buffers.limit",
                Word.number("tune.quic.frontend.conn-tx-buffers.limit", buffers, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Largest congestion window of a QUIC connection, from 10k to 4g. Replaced by tune.quic.fe.cc.max-win-size.
     *
     * <p>HAProxy's default: 480k. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param size the size
     * @return this builder
     */
    default B tuneQuicFrontendDefaultMaxWindowSize(Size size) {
        return keyword("tune.quic.frontend.default-max-window-size",
                size.word("tune.quic.frontend.default-max-window-size", 0, 4294967295L));
    }

    /**
     * Largest congestion window of a QUIC connection, from 10k to 4g. Replaced by tune.quic.fe.cc.max-win-size.
     *
     * <p>HAProxy's default: 480k. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B tuneQuicFrontendDefaultMaxWindowSize(String size) {
        return keyword("tune.quic.frontend.default-max-window-size",
                Size.parse("tune.quic.frontend.default-max-window-size", size, 0, 4294967295L));
    }

    /**
     * Number of protocol oddities after which a QUIC connection is closed. Replaced by
     * tune.quic.fe.sec.glitches-threshold.
     *
     * <p>HAProxy's default: 0, no limit. Since HAProxy 3.0. Deprecated by HAProxy in 3.4. Configuration manual,
     * section 3.2.
     *
     * @param glitches glitches, at least 1
     * @return this builder
     */
    default B tuneQuicFrontendGlitchesThreshold(int glitches) {
        return keyword("tune.quic.frontend.glitches-threshold",
                Word.number("tune.quic.frontend.glitches-threshold", glitches, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Bytes a client may have in flight on one QUIC connection. Replaced by tune.quic.fe.stream.rxbuf.
     *
     * <p>HAProxy's default: 0, streams times buffer size. Since HAProxy 3.2. Deprecated by HAProxy in 3.4.
     * Configuration manual, section 3.2.
     *
     * @param size the size
     * @return this builder
     */
    default B tuneQuicFrontendMaxDataSize(Size size) {
        return keyword("tune.quic.frontend.max-data-size",
                size.word("tune.quic.frontend.max-data-size", 0, 4294967295L));
    }

    /**
     * Bytes a client may have in flight on one QUIC connection. Replaced by tune.quic.fe.stream.rxbuf.
     *
     * <p>HAProxy's default: 0, streams times buffer size. Since HAProxy 3.2. Deprecated by HAProxy in 3.4.
     * Configuration manual, section 3.2.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B tuneQuicFrontendMaxDataSize(String size) {
        return keyword("tune.quic.frontend.max-data-size",
                Size.parse("tune.quic.frontend.max-data-size", size, 0, 4294967295L));
    }

    /**
     * Time without traffic after which a QUIC connection is dropped. Replaced by tune.quic.fe.max-idle-timeout.
     *
     * <p>HAProxy's default: 30s. Since HAProxy 3.0. Deprecated by HAProxy in 3.4. Configuration manual, section 3.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B tuneQuicFrontendMaxIdleTimeout(Duration timeout) {
        return keyword("tune.quic.frontend.max-idle-timeout",
                Durations.word("tune.quic.frontend.max-idle-timeout", timeout));
    }

    /**
     * Most requests in flight on one QUIC connection. Replaced by tune.quic.fe.stream.max-concurrent.
     *
     * <p>HAProxy's default: 100. Since HAProxy 3.0. Deprecated by HAProxy in 3.4. Configuration manual, section 3.2.
     *
     * @param streams number of streams, at least 1
     * @return this builder
     */
    default B tuneQuicFrontendMaxStreamsBidi(int streams) {
        return keyword("tune.quic.frontend.max-streams-bidi",
                Word.number("tune.quic.frontend.max-streams-bidi", streams, 1, Integer.MAX_VALUE));
    }

    /**
     * Memory the QUIC send buffers of the process may use. Replaced by tune.quic.mem.tx-max.
     *
     * <p>HAProxy's default: no limit. Since HAProxy 3.2. Deprecated by HAProxy in 3.4. Configuration manual, section
     * 3.2.
     *
     * @param size the size
     * @return this builder
     */
    default B tuneQuicFrontendMaxTxMem(Size size) {
        return keyword("tune.quic.frontend.max-tx-mem", size.word("tune.quic.frontend.max-tx-mem",
                0, 4294967295L));
    }

    /**
     * Memory the QUIC send buffers of the process may use. Replaced by tune.quic.mem.tx-max.
     *
     * <p>HAProxy's default: no limit. Since HAProxy 3.2. Deprecated by HAProxy in 3.4. Configuration manual, section
     * 3.2.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B tuneQuicFrontendMaxTxMem(String size) {
        return keyword("tune.quic.frontend.max-tx-mem", Size.parse("tune.quic.frontend.max-tx-mem",
                size, 0, 4294967295L));
    }

    /**
     * Share of the receive buffer of a QUIC connection that one upload may fill, in percent. Replaced by
     * tune.quic.fe.stream.data-ratio.
     *
     * <p>HAProxy's default: 90. Since HAProxy 3.2. Deprecated by HAProxy in 3.4. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 1 to 100
     * @return this builder
     */
    default B tuneQuicFrontendStreamDataRatio(int percent) {
        return keyword("tune.quic.frontend.stream-data-ratio",
                Word.number("tune.quic.frontend.stream-data-ratio", percent, 1, 100));
    }

    /**
     * Whether QUIC listeners receive datagrams; off mutes all of them without touching the bind lines.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneQuicListen(boolean enabled) {
        return keyword("tune.quic.listen", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Times one QUIC frame may get lost before the connection is closed. Replaced by
     * tune.quic.fe.cc.max-frame-loss.
     *
     * <p>HAProxy's default: 10. Since HAProxy 3.0. Deprecated by HAProxy in 3.4. Configuration manual, section 3.2.
     *
     * @param losses losses, at least 1
     * @return this builder
     */
    default B tuneQuicMaxFrameLoss(int losses) {
        return keyword("tune.quic.max-frame-loss", Word.number("tune.quic.max-frame-loss", losses,
                1, Integer.MAX_VALUE));
    }

    /**
     * Memory the QUIC send buffers of the process may use, roughly; every connection always gets two datagrams.
     *
     * <p>HAProxy's default: no limit. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size
     * @return this builder
     */
    default B tuneQuicMemTxMax(Size size) {
        return keyword("tune.quic.mem.tx-max", size.word("tune.quic.mem.tx-max", 0, 4294967295L));
    }

    /**
     * Memory the QUIC send buffers of the process may use, roughly; every connection always gets two datagrams.
     *
     * <p>HAProxy's default: no limit. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B tuneQuicMemTxMax(String size) {
        return keyword("tune.quic.mem.tx-max", Size.parse("tune.quic.mem.tx-max", size, 0,
                4294967295L));
    }

    /**
     * Share of the packet reordering threshold used to detect losses, in percent. Replaced by
     * tune.quic.fe.cc.reorder-ratio.
     *
     * <p>HAProxy's default: 50. Since HAProxy 3.0. Deprecated by HAProxy in 3.4. Configuration manual, section 3.2.
     *
     * @param percent the percentage, from 1 to 100
     * @return this builder
     */
    default B tuneQuicReorderRatio(int percent) {
        return keyword("tune.quic.reorder-ratio", Word.number("tune.quic.reorder-ratio", percent, 1,
                100));
    }

    /**
     * Half-open QUIC connections from which new clients must prove their address first. Replaced by
     * tune.quic.fe.sec.retry-threshold.
     *
     * <p>HAProxy's default: 100. Since HAProxy 3.0. Deprecated by HAProxy in 3.4. Configuration manual, section 3.2.
     *
     * @param connections number of connections, at least 1
     * @return this builder
     */
    default B tuneQuicRetryThreshold(int connections) {
        return keyword("tune.quic.retry-threshold", Word.number("tune.quic.retry-threshold",
                connections, 1, Integer.MAX_VALUE));
    }

    /**
     * Whether a QUIC connection has its own socket or uses that of the listener. Replaced by
     * tune.quic.fe.sock-per-conn.
     *
     * <p>HAProxy's default: connection. Since HAProxy 3.0. Deprecated by HAProxy in 3.4. Configuration manual,
     * section 3.2.
     *
     * @param owner owner: {@code connection}, {@code listener}
     * @return this builder
     */
    default B tuneQuicSocketOwner(QuicSocketOwner owner) {
        return keyword("tune.quic.socket-owner", Word.of(owner.word()));
    }

    /**
     * Zero-copy sending of data to QUIC connections.
     *
     * <p>HAProxy's default: on. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneQuicZeroCopyFwdSend(boolean enabled) {
        return keyword("tune.quic.zero-copy-fwd-send", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Kernel receive buffer in bytes of shared, unconnected sockets on the server side, such as for logs over UDP.
     *
     * <p>HAProxy's default: 0, that of the system. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneRcvbufBackend(Size size) {
        return keyword("tune.rcvbuf.backend", Word.number("tune.rcvbuf.backend", size.value(), 0,
                4294967295L));
    }

    /**
     * Kernel receive buffer in bytes of client connections. Small values save memory and cost CPU.
     *
     * <p>HAProxy's default: 0, adjusted by the kernel. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneRcvbufClient(Size size) {
        return keyword("tune.rcvbuf.client", Word.number("tune.rcvbuf.client", size.value(), 0,
                4294967295L));
    }

    /**
     * Kernel receive buffer in bytes of shared, unconnected listening sockets, such as for QUIC or syslog over
     * UDP.
     *
     * <p>HAProxy's default: 0, that of the system. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneRcvbufFrontend(Size size) {
        return keyword("tune.rcvbuf.frontend", Word.number("tune.rcvbuf.frontend", size.value(), 0,
                4294967295L));
    }

    /**
     * Kernel receive buffer in bytes of server connections. Small values save memory and cost CPU.
     *
     * <p>HAProxy's default: 0, adjusted by the kernel. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneRcvbufServer(Size size) {
        return keyword("tune.rcvbuf.server", Word.number("tune.rcvbuf.server", size.value(), 0,
                4294967295L));
    }

    /**
     * Bytes from which a single read is taken as a sign that the socket is drained.
     *
     * <p>HAProxy's default: 10136. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneRecvEnough(Size size) {
        return keyword("tune.recv_enough", Word.number("tune.recv_enough", size.value(), 0,
                4294967295L));
    }

    /**
     * Scheduling priority (nice value) of the worker once the configuration has been read.
     *
     * <p>HAProxy's default: unchanged. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param priority priority, from -20 to 19
     * @return this builder
     */
    default B tuneReniceRuntime(int priority) {
        return keyword("tune.renice.runtime", Word.number("tune.renice.runtime", priority, -20,
                19));
    }

    /**
     * Scheduling priority (nice value) while the configuration is read, to spare the running process during a
     * reload.
     *
     * <p>HAProxy's default: unchanged. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param priority priority, from -20 to 19
     * @return this builder
     */
    default B tuneReniceStartup(int priority) {
        return keyword("tune.renice.startup", Word.number("tune.renice.startup", priority, -20,
                19));
    }

    /**
     * Write queues in front of ring buffers. Change it only on the advice of a developer.
     *
     * <p>HAProxy's default: chosen by number of threads. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param queues queues, from 0 to 16
     * @return this builder
     */
    default B tuneRingQueues(int queues) {
        return keyword("tune.ring.queues", Word.number("tune.ring.queues", queues, 0, 16));
    }

    /**
     * Tasks run per round; more raise the latency of I/O, fewer cost overhead.
     *
     * <p>HAProxy's default: 35 to 280, by number of threads. Configuration manual, section 3.2.
     *
     * @param tasks tasks, at least 1
     * @return this builder
     */
    default B tuneRunqueueDepth(int tasks) {
        return keyword("tune.runqueue-depth", Word.number("tune.runqueue-depth", tasks, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Runs urgent tasks before the others at every step, for low latency under large tune.runqueue-depth.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneSchedLowLatency(boolean enabled) {
        return keyword("tune.sched.low-latency", Word.of(enabled ? "on" : "off"));
    }

    /**
     * Kernel send buffer in bytes of shared, unconnected sockets on the server side, such as for logs over UDP.
     *
     * <p>HAProxy's default: 0, that of the system. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneSndbufBackend(Size size) {
        return keyword("tune.sndbuf.backend", Word.number("tune.sndbuf.backend", size.value(), 0,
                4294967295L));
    }

    /**
     * Kernel send buffer in bytes of client connections. tune.notsent-lowat.client saves memory with less harm.
     *
     * <p>HAProxy's default: 0, adjusted by the kernel. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneSndbufClient(Size size) {
        return keyword("tune.sndbuf.client", Word.number("tune.sndbuf.client", size.value(), 0,
                4294967295L));
    }

    /**
     * Kernel send buffer in bytes of shared, unconnected listening sockets, such as for QUIC.
     *
     * <p>HAProxy's default: 0, that of the system. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneSndbufFrontend(Size size) {
        return keyword("tune.sndbuf.frontend", Word.number("tune.sndbuf.frontend", size.value(), 0,
                4294967295L));
    }

    /**
     * Kernel send buffer in bytes of server connections. tune.notsent-lowat.server saves memory with less harm.
     *
     * <p>HAProxy's default: 0, adjusted by the kernel. Configuration manual, section 3.2.
     *
     * @param size the size, written without a suffix
     * @return this builder
     */
    default B tuneSndbufServer(Size size) {
        return keyword("tune.sndbuf.server", Word.number("tune.sndbuf.server", size.value(), 0,
                4294967295L));
    }

    /**
     * TLS session cache of the process in blocks of about 200 bytes, all allocated at the start; zero disables the
     * cache.
     *
     * <p>HAProxy's default: 20000. Configuration manual, section 3.2.
     *
     * @param blocks blocks, at least 0
     * @return this builder
     */
    default B tuneSslCachesize(int blocks) {
        return keyword("tune.ssl.cachesize", Word.number("tune.ssl.cachesize", blocks, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Bytes kept per TLS connection of the ciphers, extensions and curves the client offered, for fingerprints and
     * logs.
     *
     * <p>HAProxy's default: 0, off. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneSslCaptureBufferSize(int bytes) {
        return keyword("tune.ssl.capture-buffer-size", Word.number("tune.ssl.capture-buffer-size",
                bytes, 0, Integer.MAX_VALUE));
    }

    /**
     * Older name of tune.ssl.capture-buffer-size.
     *
     * <p>HAProxy's default: 0, off. Deprecated by HAProxy in 2.6. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneSslCaptureCipherlistSize(int bytes) {
        return keyword("tune.ssl.capture-cipherlist-size",
                Word.number("tune.ssl.capture-cipherlist-size", bytes, 0, Integer.MAX_VALUE));
    }

    /**
     * Compression of certificates in TLS 1.3 handshakes: as the TLS library does it, or none.
     *
     * <p>HAProxy's default: auto. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param mode the mode: {@code auto}, {@code off}
     * @return this builder
     */
    default B tuneSslCertificateCompression(AutoOrOff mode) {
        return keyword("tune.ssl.certificate-compression", Word.of(mode.word()));
    }

    /**
     * Largest Diffie-Hellman key in bits generated for DHE ciphers when neither the certificate nor
     * ssl-dh-param-file brings parameters.
     *
     * <p>HAProxy's default: DHE disabled since 2.6 unless set. Configuration manual, section 3.2.
     *
     * @param bits bits, at least 1024
     * @return this builder
     */
    default B tuneSslDefaultDhParam(int bits) {
        return keyword("tune.ssl.default-dh-param", Word.number("tune.ssl.default-dh-param", bits,
                1024, Integer.MAX_VALUE));
    }

    /**
     * Does not share the TLS session cache between processes. Meaningless with a single process.
     *
     * <p>HAProxy's default: shared. Configuration manual, section 3.2.
     *
     * @return this builder
     */
    default B tuneSslForcePrivateCache() {
        return keyword("tune.ssl.force-private-cache");
    }

    /**
     * Largest TLS record written, in bytes, at any time; for clients with little memory.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneSslHardMaxrecord(int bytes) {
        return keyword("tune.ssl.hard-maxrecord", Word.number("tune.ssl.hard-maxrecord", bytes, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Keeps the TLS secrets of connections so that they can be logged for decrypting captures. It costs memory per
     * connection.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.2.
     *
     * @param enabled {@code true} for {@code on}, {@code false} for {@code off}
     * @return this builder
     */
    default B tuneSslKeylog(boolean enabled) {
        return keyword("tune.ssl.keylog", Word.of(enabled ? "on" : "off"));
    }

    /**
     * TLS 1.3 key updates per second taken from one connection before it is closed as a flood; zero lifts the
     * limit.
     *
     * <p>HAProxy's default: 100. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param updatesPerSecond updates per second, at least 0
     * @return this builder
     */
    default B tuneSslKeyupdateRateLimit(int updatesPerSecond) {
        return keyword("tune.ssl.keyupdate-rate-limit", Word.number("tune.ssl.keyupdate-rate-limit",
                updatesPerSecond, 0, Integer.MAX_VALUE));
    }

    /**
     * How long a TLS session may be resumed from the cache, if it stays in it that long.
     *
     * <p>HAProxy's default: 300s. Configuration manual, section 3.2.
     *
     * @param lifetime lifetime, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B tuneSslLifetime(Duration lifetime) {
        return keyword("tune.ssl.lifetime", Durations.word("tune.ssl.lifetime", lifetime));
    }

    /**
     * Largest TLS record written, in bytes, at the beginning of a transfer. Records of one or two TCP segments let
     * browsers start earlier.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneSslMaxrecord(int bytes) {
        return keyword("tune.ssl.maxrecord", Word.number("tune.ssl.maxrecord", bytes, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Longest time in seconds between two automatic updates of one OCSP response. Older name of
     * ocsp-update.maxdelay.
     *
     * <p>HAProxy's default: 3600. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param delay the delay, at least 1
     * @return this builder
     */
    default B tuneSslOcspUpdateMaxdelay(int delay) {
        return keyword("tune.ssl.ocsp-update.maxdelay", Word.number("tune.ssl.ocsp-update.maxdelay",
                delay, 1, Integer.MAX_VALUE));
    }

    /**
     * Shortest time in seconds between two automatic updates of one OCSP response. Older name of
     * ocsp-update.mindelay.
     *
     * <p>HAProxy's default: 300. Since HAProxy 3.0. Configuration manual, section 3.1.
     *
     * @param delay the delay, at least 1
     * @return this builder
     */
    default B tuneSslOcspUpdateMindelay(int delay) {
        return keyword("tune.ssl.ocsp-update.mindelay", Word.number("tune.ssl.ocsp-update.mindelay",
                delay, 1, Integer.MAX_VALUE));
    }

    /**
     * Certificates generated on the fly that are kept.
     *
     * <p>HAProxy's default: 1000. Configuration manual, section 3.2.
     *
     * @param entries number of entries, at least 0
     * @return this builder
     */
    default B tuneSslSslCtxCacheSize(int entries) {
        return keyword("tune.ssl.ssl-ctx-cache-size", Word.number("tune.ssl.ssl-ctx-cache-size",
                entries, 0, Integer.MAX_VALUE));
    }

    /**
     * Stick counters available to the track-sc actions. Each costs 16 bytes per connection and per request.
     *
     * <p>HAProxy's default: 3. Since HAProxy 3.0. Configuration manual, section 3.2.
     *
     * @param counters counters, from 0 to 100
     * @return this builder
     */
    default B tuneStickCounters(int counters) {
        return keyword("tune.stick-counters", Word.number("tune.stick-counters", counters, 0, 100));
    }

    /**
     * Streams that client connections may open at full load, in percent of maxconn; zero, or at least 100 for one
     * per connection. Fewer connections may open more.
     *
     * <p>HAProxy's default: 0, not enforced. Since HAProxy 3.4. Configuration manual, section 3.2.
     *
     * @param percent the percentage, at least 0
     * @return this builder
     */
    default B tuneStreamsElasticity(int percent) {
        return keyword("tune.streams-elasticity", Word.number("tune.streams-elasticity", percent, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Whether idle server connections of other thread groups may be reused: never, only where no new one can be
     * made, or always.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.2. Configuration manual, section 3.2.
     *
     * @param mode the mode: {@code none}, {@code restricted}, {@code full}
     * @return this builder
     */
    default B tuneTakeoverOtherTgConnections(ConnectionTakeover mode) {
        return keyword("tune.takeover-other-tg-connections", Word.of(mode.word()));
    }

    /**
     * Memory in bytes that variables of health checks may use.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneVarsCheckMaxSize(int bytes) {
        return keyword("tune.vars.check-max-size", Word.number("tune.vars.check-max-size", bytes, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Memory in bytes that variables of all scopes together may use; the limits of narrower scopes count within
     * it.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneVarsGlobalMaxSize(int bytes) {
        return keyword("tune.vars.global-max-size", Word.number("tune.vars.global-max-size", bytes,
                0, Integer.MAX_VALUE));
    }

    /**
     * Memory in bytes that variables of the process, and all narrower scopes, may use.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneVarsProcMaxSize(int bytes) {
        return keyword("tune.vars.proc-max-size", Word.number("tune.vars.proc-max-size", bytes, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Memory in bytes that variables of one request or response may use. Values beyond it are cut without an
     * error.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneVarsReqresMaxSize(int bytes) {
        return keyword("tune.vars.reqres-max-size", Word.number("tune.vars.reqres-max-size", bytes,
                0, Integer.MAX_VALUE));
    }

    /**
     * Memory in bytes that variables of one session, transactions included, may use. Values beyond it are cut
     * without an error.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneVarsSessMaxSize(int bytes) {
        return keyword("tune.vars.sess-max-size", Word.number("tune.vars.sess-max-size", bytes, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Memory in bytes that variables of one transaction, request and response included, may use. Values beyond it
     * are cut without an error.
     *
     * <p>HAProxy's default: 0, no limit. Configuration manual, section 3.2.
     *
     * @param bytes number of bytes, at least 0
     * @return this builder
     */
    default B tuneVarsTxnMaxSize(int bytes) {
        return keyword("tune.vars.txn-max-size", Word.number("tune.vars.txn-max-size", bytes, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Numeric user the process changes to after it has bound its ports; it needs root at the start.
     *
     * <p>HAProxy's default: unchanged. Configuration manual, section 3.1.
     *
     * @param uid uid, at least 0
     * @return this builder
     */
    default B uid(int uid) {
        return keyword("uid", Word.number("uid", uid, 0, Integer.MAX_VALUE));
    }

    /**
     * File descriptor limit of the process. It is computed from maxconn by itself; prefer fd-hard-limit for
     * capping it.
     *
     * <p>HAProxy's default: computed. Configuration manual, section 3.1.
     *
     * @param descriptors descriptors, at least 1
     * @return this builder
     */
    default B ulimitN(int descriptors) {
        return keyword("ulimit-n", Word.number("ulimit-n", descriptors, 1, Integer.MAX_VALUE));
    }

    /**
     * Directory prefix, access rights and owner of the UNIX sockets of bind lines that do not set their own.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @return this builder
     */
    default B unixBind() {
        return keyword("unix-bind");
    }

    /**
     * Directory prefix, access rights and owner of the UNIX sockets of bind lines that do not set their own.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param options sets them
     * @return this builder
     */
    default B unixBind(Consumer<UnixBindOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new UnixBindOptions(words));
        return keyword("unix-bind", words);
    }

    /**
     * Removes environment variables for the rest of the configuration; unknown names are ignored.
     *
     * <p>Configuration manual, section 3.1.
     *
     * @param names names: letters, digits and {@code _.:-}
     * @param more further ones
     * @return this builder
     */
    default B unsetenv(String names, String... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.name(each), names, more));
        return keyword("unsetenv", words);
    }

    /**
     * User, by name, the process changes to after it has bound its ports; it needs root at the start.
     *
     * <p>HAProxy's default: unchanged. Configuration manual, section 3.1.
     *
     * @param user the user, one word whatever is in it
     * @return this builder
     */
    default B user(String user) {
        return keyword("user", Word.of(user));
    }

    /**
     * Time a single task may block a thread before a warning with a stack trace is printed, from 1 ms to 1 s.
     *
     * <p>HAProxy's default: 100ms. Since HAProxy 3.0. Configuration manual, section 3.3.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B warnBlockedTrafficAfter(Duration delay) {
        return keyword("warn-blocked-traffic-after", Durations.word("warn-blocked-traffic-after",
                delay));
    }

    /**
     * Makes every warning about the configuration fatal, also for the configuration check.
     *
     * <p>HAProxy's default: off. Configuration manual, section 3.3.
     *
     * @return this builder
     */
    default B zeroWarning() {
        return keyword("zero-warning");
    }
}
