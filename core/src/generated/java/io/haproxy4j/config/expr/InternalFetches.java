// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.expr;

import io.haproxy4j.config.argument.OneOf;
import io.haproxy4j.config.argument.Variable;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.DateUnit;
import io.haproxy4j.config.value.VariableScope;
import java.util.List;

/**
 * Constants and the state of HAProxy itself.
 */
abstract class InternalFetches {
    InternalFetches() {
    }

    /**
     * True when all the named ACLs match, so that a condition can be used where a sample is expected. Takes up to
     * 12 names; HAProxy does not check that those ACLs make sense in the place where this is used.
     *
     * <p>Sample fetch {@code acl}, gives true or false. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.0. Configuration manual, section 7.3.2.
     *
     * @param acl acl, the name of an ACL of the same section
     * @param more further ones
     * @return the expression
     */
    public static BoolExpr acl_(String acl, String... more) {
        return new BoolExpr(Sample.fetch("acl", Arguments.list(List.of(),
                each -> Word.reference(Reference.Kind.ACL, each), acl, more)));
    }

    /**
     * Number of connections the whole process has open at the moment, the one being evaluated included.
     *
     * <p>Sample fetch {@code act_conn}, gives an integer. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.0. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr actConn() {
        return new IntExpr(Sample.fetch("act_conn"));
    }

    /**
     * A constant that is never true. Serves to switch a rule off while keeping it in place.
     *
     * <p>Sample fetch {@code always_false}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static BoolExpr alwaysFalse() {
        return new BoolExpr(Sample.fetch("always_false"));
    }

    /**
     * A constant that is always true, for rules and ACLs that shall apply unconditionally.
     *
     * <p>Sample fetch {@code always_true}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static BoolExpr alwaysTrue() {
        return new BoolExpr(Sample.fetch("always_true"));
    }

    /**
     * Connections waiting in all queues of a backend divided by its number of usable servers, thus roughly how
     * long a newcomer must wait. With no usable server the whole queue length is given.
     *
     * <p>Sample fetch {@code avg_queue}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current backend. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr avgQueue() {
        return new IntExpr(Sample.fetch("avg_queue"));
    }

    /**
     * Connections waiting in all queues of a backend divided by its number of usable servers, thus roughly how
     * long a newcomer must wait. With no usable server the whole queue length is given.
     *
     * <p>Sample fetch {@code avg_queue}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current backend. Configuration manual, section 7.3.2.
     *
     * @param backend the backend, the name of a backend or listen section
     * @return the expression
     */
    public static IntExpr avgQueue(String backend) {
        return new IntExpr(Sample.fetch("avg_queue", Word.reference(Reference.Kind.BACKEND,
                backend)));
    }

    /**
     * Number of connections established on a backend, the one being evaluated possibly included.
     *
     * <p>Sample fetch {@code be_conn}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: the current backend. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr beConn() {
        return new IntExpr(Sample.fetch("be_conn"));
    }

    /**
     * Number of connections established on a backend, the one being evaluated possibly included.
     *
     * <p>Sample fetch {@code be_conn}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: the current backend. Configuration manual, section 7.3.2.
     *
     * @param backend the backend, the name of a backend or listen section
     * @return the expression
     */
    public static IntExpr beConn(String backend) {
        return new IntExpr(Sample.fetch("be_conn", Word.reference(Reference.Kind.BACKEND,
                backend)));
    }

    /**
     * Number of further connections the servers of a backend can take before they are full. It is -1 when a server
     * has no maxconn; backup servers count only once they are in use.
     *
     * <p>Sample fetch {@code be_conn_free}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current backend. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr beConnFree() {
        return new IntExpr(Sample.fetch("be_conn_free"));
    }

    /**
     * Number of further connections the servers of a backend can take before they are full. It is -1 when a server
     * has no maxconn; backup servers count only once they are in use.
     *
     * <p>Sample fetch {@code be_conn_free}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current backend. Configuration manual, section 7.3.2.
     *
     * @param backend the backend, the name of a backend or listen section
     * @return the expression
     */
    public static IntExpr beConnFree(String backend) {
        return new IntExpr(Sample.fetch("be_conn_free", Word.reference(Reference.Kind.BACKEND,
                backend)));
    }

    /**
     * New sessions per second on a backend. Used to send the excess elsewhere or to slow it down.
     *
     * <p>Sample fetch {@code be_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current backend. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr beSessRate() {
        return new IntExpr(Sample.fetch("be_sess_rate"));
    }

    /**
     * New sessions per second on a backend. Used to send the excess elsewhere or to slow it down.
     *
     * <p>Sample fetch {@code be_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current backend. Configuration manual, section 7.3.2.
     *
     * @param backend the backend, the name of a backend or listen section
     * @return the expression
     */
    public static IntExpr beSessRate(String backend) {
        return new IntExpr(Sample.fetch("be_sess_rate", Word.reference(Reference.Kind.BACKEND,
                backend)));
    }

    /**
     * A constant binary block written as hexadecimal digits, two per byte.
     *
     * <p>Sample fetch {@code bin}, gives bytes. Can be used in all rules, logs and health checks. Configuration
     * manual, section 7.3.2.
     *
     * @param hex hex
     * @return the expression
     */
    public static BinaryExpr bin(String hex) {
        return new BinaryExpr(Sample.fetch("bin", Word.of(hex)));
    }

    /**
     * A constant binary block written as hexadecimal digits, two per byte.
     *
     * <p>Sample fetch {@code bin}, gives bytes. Can be used in all rules, logs and health checks. Configuration
     * manual, section 7.3.2.
     *
     * @param hex hex, or a word that has an environment variable in it, whose value must have no single quote
     * @return the expression
     */
    public static BinaryExpr bin(Word hex) {
        return new BinaryExpr(Sample.fetch("bin", hex));
    }

    /**
     * A constant boolean. 1 and 0 are read as true and false.
     *
     * <p>Sample fetch {@code bool}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param value value
     * @return the expression
     */
    public static BoolExpr bool(boolean value) {
        return new BoolExpr(Sample.fetch("bool", Word.of(Boolean.toString(value))));
    }

    /**
     * Free places in a backend: connections its servers can still take plus places left in their queues. It is -1
     * as soon as a server has no maxconn or no maxqueue.
     *
     * <p>Sample fetch {@code connslots}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current backend. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr connslots() {
        return new IntExpr(Sample.fetch("connslots"));
    }

    /**
     * Free places in a backend: connections its servers can still take plus places left in their queues. It is -1
     * as soon as a server has no maxconn or no maxqueue.
     *
     * <p>Sample fetch {@code connslots}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current backend. Configuration manual, section 7.3.2.
     *
     * @param backend the backend, the name of a backend or listen section
     * @return the expression
     */
    public static IntExpr connslots(String backend) {
        return new IntExpr(Sample.fetch("connslots", Word.reference(Reference.Kind.BACKEND,
                backend)));
    }

    /**
     * How often the task of this stream was run since the request began. Two or so is normal; much more tells of
     * heavy processing.
     *
     * <p>Sample fetch {@code cpu_calls}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr cpuCalls() {
        return new IntExpr(Sample.fetch("cpu_calls"));
    }

    /**
     * Nanoseconds of processing per run of the stream's task, on average over the current request.
     *
     * <p>Sample fetch {@code cpu_ns_avg}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr cpuNsAvg() {
        return new IntExpr(Sample.fetch("cpu_ns_avg"));
    }

    /**
     * Nanoseconds of processing spent on the stream's task in total for the current request.
     *
     * <p>Sample fetch {@code cpu_ns_tot}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr cpuNsTot() {
        return new IntExpr(Sample.fetch("cpu_ns_tot"));
    }

    /**
     * CPU load of the threads in the current thread group, 0 to 100 percent, as measured over the last polling
     * loop. It jumps about unless the load is steady.
     *
     * <p>Sample fetch {@code cpu_usage_grp}, gives an integer. Can be used in all rules, logs and health checks.
     * Since HAProxy 3.4. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr cpuUsageGrp() {
        return new IntExpr(Sample.fetch("cpu_usage_grp"));
    }

    /**
     * CPU load of all threads of the process, 0 to 100 percent, as measured over the last polling loop; 100 minus
     * what the statistics call idle.
     *
     * <p>Sample fetch {@code cpu_usage_proc}, gives an integer. Can be used in all rules, logs and health checks.
     * Since HAProxy 3.4. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr cpuUsageProc() {
        return new IntExpr(Sample.fetch("cpu_usage_proc"));
    }

    /**
     * CPU load of the thread that evaluates this, 0 to 100 percent, as measured over the last polling loop.
     *
     * <p>Sample fetch {@code cpu_usage_thr}, gives an integer. Can be used in all rules, logs and health checks.
     * Since HAProxy 3.4. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr cpuUsageThr() {
        return new IntExpr(Sample.fetch("cpu_usage_thr"));
    }

    /**
     * Current time counted from the Unix epoch, moved by the offset, which is in the same unit and may be
     * negative.
     *
     * <p>Sample fetch {@code date}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: s. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr date() {
        return new IntExpr(Sample.fetch("date"));
    }

    /**
     * Current time counted from the Unix epoch, moved by the offset, which is in the same unit and may be
     * negative.
     *
     * <p>Sample fetch {@code date}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: s. Configuration manual, section 7.3.2.
     *
     * @param offset offset
     * @return the expression
     */
    public static IntExpr date(long offset) {
        return new IntExpr(Sample.fetch("date", Word.of(offset)));
    }

    /**
     * Current time counted from the Unix epoch, moved by the offset, which is in the same unit and may be
     * negative.
     *
     * <p>Sample fetch {@code date}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: s. Configuration manual, section 7.3.2.
     *
     * @param offset offset
     * @param unit unit: {@code s}, {@code ms}, {@code us}
     * @return the expression
     */
    public static IntExpr date(long offset, DateUnit unit) {
        return new IntExpr(Sample.fetch("date", Word.of(offset), Word.of(unit.word())));
    }

    /**
     * Microseconds within the current second, 0 to 999999; it belongs to the instant that date gives.
     *
     * <p>Sample fetch {@code date_us}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr dateUs() {
        return new IntExpr(Sample.fetch("date_us"));
    }

    /**
     * All variables of a scope as name=value pairs in one string, if wanted only those whose name starts with a
     * prefix. Meant for logs and debugging.
     *
     * <p>Sample fetch {@code dump_all_vars}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.4. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static StringExpr dumpAllVars() {
        return new StringExpr(Sample.fetch("dump_all_vars"));
    }

    /**
     * All variables of a scope as name=value pairs in one string, if wanted only those whose name starts with a
     * prefix. Meant for logs and debugging.
     *
     * <p>Sample fetch {@code dump_all_vars}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.4. Configuration manual, section 7.3.2.
     *
     * @param scope scope: {@code proc}, {@code sess}, {@code txn}, {@code req}, {@code res}, {@code check}
     * @return the expression
     */
    public static StringExpr dumpAllVars(VariableScope scope) {
        return new StringExpr(Sample.fetch("dump_all_vars", Word.of(scope.word())));
    }

    /**
     * All variables of a scope as name=value pairs in one string, if wanted only those whose name starts with a
     * prefix. Meant for logs and debugging.
     *
     * <p>Sample fetch {@code dump_all_vars}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.4. Configuration manual, section 7.3.2.
     *
     * @param scope scope: {@code proc}, {@code sess}, {@code txn}, {@code req}, {@code res}, {@code check}
     * @param prefix what it begins with
     * @return the expression
     */
    public static StringExpr dumpAllVars(VariableScope scope, String prefix) {
        return new StringExpr(Sample.fetch("dump_all_vars", Word.of(scope.word()),
                Word.of(prefix)));
    }

    /**
     * All variables of a scope as name=value pairs in one string, if wanted only those whose name starts with a
     * prefix. Meant for logs and debugging.
     *
     * <p>Sample fetch {@code dump_all_vars}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.4. Configuration manual, section 7.3.2.
     *
     * @param scope scope: {@code proc}, {@code sess}, {@code txn}, {@code req}, {@code res}, {@code check}
     * @param prefix what it begins with, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @return the expression
     */
    public static StringExpr dumpAllVars(VariableScope scope, Word prefix) {
        return new StringExpr(Sample.fetch("dump_all_vars", Word.of(scope.word()), prefix));
    }

    /**
     * All variables of a scope as name=value pairs in one string, if wanted only those whose name starts with a
     * prefix. Meant for logs and debugging.
     *
     * <p>Sample fetch {@code dump_all_vars}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.4. Configuration manual, section 7.3.2.
     *
     * @param scope scope: {@code proc}, {@code sess}, {@code txn}, {@code req}, {@code res}, {@code check}
     * @param prefix what it begins with
     * @param delimiter delimiter
     * @return the expression
     */
    public static StringExpr dumpAllVars(VariableScope scope, String prefix, String delimiter) {
        return new StringExpr(Sample.fetch("dump_all_vars", Word.of(scope.word()), Word.of(prefix),
                Word.of(delimiter)));
    }

    /**
     * All variables of a scope as name=value pairs in one string, if wanted only those whose name starts with a
     * prefix. Meant for logs and debugging.
     *
     * <p>Sample fetch {@code dump_all_vars}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.4. Configuration manual, section 7.3.2.
     *
     * @param scope scope: {@code proc}, {@code sess}, {@code txn}, {@code req}, {@code res}, {@code check}
     * @param prefix what it begins with, or a word that has an environment variable in it, whose value must have
     *     no single quote
     * @param delimiter delimiter, or a word that has an environment variable in it, whose value must have no
     *     single quote
     * @return the expression
     */
    public static StringExpr dumpAllVars(VariableScope scope, Word prefix, Word delimiter) {
        return new StringExpr(Sample.fetch("dump_all_vars", Word.of(scope.word()), prefix,
                delimiter));
    }

    /**
     * Value of an environment variable as it was when the process started. Undefined when it was not set.
     *
     * <p>Sample fetch {@code env}, gives text. Can be used in all rules, logs and health checks. Configuration
     * manual, section 7.3.2.
     *
     * @param variable the variable: letters, digits and {@code _.:-}
     * @return the expression
     */
    public static StringExpr env(String variable) {
        return new StringExpr(Sample.fetch("env", Word.name(variable)));
    }

    /**
     * Document root of the FastCGI application that handles the request. Only defined inside a fcgi-app, for its
     * parameters.
     *
     * <p>Sample fetch {@code fcgi.docroot}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 10.1.1.
     *
     * @return the expression
     */
    public static StringExpr fcgiDocroot() {
        return new StringExpr(Sample.fetch("fcgi.docroot"));
    }

    /**
     * Index file name of the FastCGI application that handles the request. Only defined inside a fcgi-app, for its
     * parameters.
     *
     * <p>Sample fetch {@code fcgi.index}, gives text. Can be used in rules of requests, {@code use_backend}, the
     * choice of a server and the choice of the source address. Configuration manual, section 10.1.1.
     *
     * @return the expression
     */
    public static StringExpr fcgiIndex() {
        return new StringExpr(Sample.fetch("fcgi.index"));
    }

    /**
     * Number of connections established on a frontend, the one being evaluated possibly included.
     *
     * <p>Sample fetch {@code fe_conn}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: the current frontend. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr feConn() {
        return new IntExpr(Sample.fetch("fe_conn"));
    }

    /**
     * Number of connections established on a frontend, the one being evaluated possibly included.
     *
     * <p>Sample fetch {@code fe_conn}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: the current frontend. Configuration manual, section 7.3.2.
     *
     * @param frontend frontend, the name of a proxy
     * @return the expression
     */
    public static IntExpr feConn(String frontend) {
        return new IntExpr(Sample.fetch("fe_conn", Word.reference(Reference.Kind.PROXY, frontend)));
    }

    /**
     * HTTP requests per second on a frontend. With keep-alive this is more than its session rate.
     *
     * <p>Sample fetch {@code fe_req_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current frontend. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr feReqRate() {
        return new IntExpr(Sample.fetch("fe_req_rate"));
    }

    /**
     * HTTP requests per second on a frontend. With keep-alive this is more than its session rate.
     *
     * <p>Sample fetch {@code fe_req_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current frontend. Configuration manual, section 7.3.2.
     *
     * @param frontend frontend, the name of a proxy
     * @return the expression
     */
    public static IntExpr feReqRate(String frontend) {
        return new IntExpr(Sample.fetch("fe_req_rate", Word.reference(Reference.Kind.PROXY,
                frontend)));
    }

    /**
     * New sessions per second on a frontend. Used to make clients wait or to refuse them early.
     *
     * <p>Sample fetch {@code fe_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current frontend. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr feSessRate() {
        return new IntExpr(Sample.fetch("fe_sess_rate"));
    }

    /**
     * New sessions per second on a frontend. Used to make clients wait or to refuse them early.
     *
     * <p>Sample fetch {@code fe_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the current frontend. Configuration manual, section 7.3.2.
     *
     * @param frontend frontend, the name of a proxy
     * @return the expression
     */
    public static IntExpr feSessRate(String frontend) {
        return new IntExpr(Sample.fetch("fe_sess_rate", Word.reference(Reference.Kind.PROXY,
                frontend)));
    }

    /**
     * Host name of the machine HAProxy runs on.
     *
     * <p>Sample fetch {@code hostname}, gives text. Can be used in all rules, logs and health checks. Configuration
     * manual, section 7.3.2.
     *
     * @return the expression
     */
    public static StringExpr hostname() {
        return new StringExpr(Sample.fetch("hostname"));
    }

    /**
     * A constant signed 64-bit integer.
     *
     * <p>Sample fetch {@code int}, gives an integer. Can be used in all rules, logs and health checks. Configuration
     * manual, section 7.3.2.
     *
     * @param value value
     * @return the expression
     */
    public static IntExpr int_(long value) {
        return new IntExpr(Sample.fetch("int", Word.of(value)));
    }

    /**
     * A constant IPv4 address.
     *
     * <p>Sample fetch {@code ipv4}, gives an IPv4 address. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param address the address, an IP address or a host name
     * @return the expression
     */
    public static Ipv4Expr ipv4(String address) {
        return new Ipv4Expr(Sample.fetch("ipv4", Word.of(address)));
    }

    /**
     * A constant IPv4 address.
     *
     * <p>Sample fetch {@code ipv4}, gives an IPv4 address. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param address the address, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static Ipv4Expr ipv4(Word address) {
        return new Ipv4Expr(Sample.fetch("ipv4", address));
    }

    /**
     * A constant IPv6 address.
     *
     * <p>Sample fetch {@code ipv6}, gives an IPv6 address. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param address the address, an IP address or a host name
     * @return the expression
     */
    public static AddressExpr ipv6(String address) {
        return new AddressExpr(Sample.fetch("ipv6", Word.of(address)));
    }

    /**
     * A constant IPv6 address.
     *
     * <p>Sample fetch {@code ipv6}, gives an IPv6 address. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param address the address, an IP address or a host name, or a word that has an environment variable in it,
     *     whose value must have no single quote
     * @return the expression
     */
    public static AddressExpr ipv6(Word address) {
        return new AddressExpr(Sample.fetch("ipv6", address));
    }

    /**
     * What last decided over the stream: place of the final rule that matched, or the filter that interrupted it.
     * For troubleshooting in logs, not for decisions.
     *
     * <p>Sample fetch {@code last_entity}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.2. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static StringExpr lastEntity() {
        return new StringExpr(Sample.fetch("last_entity"));
    }

    /**
     * Configuration file of the last rule that ended a rule set for this stream, such as a deny. Tells in the log
     * who refused a request; rules at connection and session level are not recorded.
     *
     * <p>Sample fetch {@code last_rule_file}, gives text. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static StringExpr lastRuleFile() {
        return new StringExpr(Sample.fetch("last_rule_file"));
    }

    /**
     * Line number of the last rule that ended a rule set for this stream, within the file that last_rule_file
     * gives.
     *
     * <p>Sample fetch {@code last_rule_line}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr lastRuleLine() {
        return new IntExpr(Sample.fetch("last_rule_line"));
    }

    /**
     * Nanoseconds a run of the stream's task had to wait for the CPU after being woken up, on average over the
     * current request.
     *
     * <p>Sample fetch {@code lat_ns_avg}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr latNsAvg() {
        return new IntExpr(Sample.fetch("lat_ns_avg"));
    }

    /**
     * Nanoseconds the stream's task spent waiting for the CPU after being woken up, in total for the current
     * request.
     *
     * <p>Sample fetch {@code lat_ns_tot}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr latNsTot() {
        return new IntExpr(Sample.fetch("lat_ns_tot"));
    }

    /**
     * A constant HTTP method.
     *
     * <p>Sample fetch {@code meth}, gives an HTTP method. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param method the HTTP method, an HTTP method
     * @return the expression
     */
    public static MethodExpr meth(String method) {
        return new MethodExpr(Sample.fetch("meth", Word.of(method)));
    }

    /**
     * Number of processes, always 1 since multi-process mode is gone.
     *
     * <p>Sample fetch {@code nbproc}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr nbproc() {
        return new IntExpr(Sample.fetch("nbproc"));
    }

    /**
     * Number of usable servers in a backend. Lets traffic move to another farm when too few are left.
     *
     * <p>Sample fetch {@code nbsrv}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: the current backend. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr nbsrv() {
        return new IntExpr(Sample.fetch("nbsrv"));
    }

    /**
     * Number of usable servers in a backend. Lets traffic move to another farm when too few are left.
     *
     * <p>Sample fetch {@code nbsrv}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: the current backend. Configuration manual, section 7.3.2.
     *
     * @param backend the backend, the name of a backend or listen section
     * @return the expression
     */
    public static IntExpr nbsrv(String backend) {
        return new IntExpr(Sample.fetch("nbsrv", Word.reference(Reference.Kind.BACKEND, backend)));
    }

    /**
     * Process id of the worker that evaluates this.
     *
     * <p>Sample fetch {@code pid}, gives an integer. Can be used in all rules, logs and health checks. Since HAProxy
     * 3.0. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr pid() {
        return new IntExpr(Sample.fetch("pid"));
    }

    /**
     * Priority class of the stream in the queue, as last set by a set-priority-class rule; lower goes first.
     *
     * <p>Sample fetch {@code prio_class}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr prioClass() {
        return new IntExpr(Sample.fetch("prio_class"));
    }

    /**
     * Priority offset of the stream in the queue in milliseconds, as last set by a set-priority-offset rule; lower
     * goes first.
     *
     * <p>Sample fetch {@code prio_offset}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr prioOffset() {
        return new IntExpr(Sample.fetch("prio_offset"));
    }

    /**
     * Position of the calling process, always 1 since multi-process mode is gone.
     *
     * <p>Sample fetch {@code proc}, gives an integer. Can be used in all rules, logs and health checks. Configuration
     * manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr proc() {
        return new IntExpr(Sample.fetch("proc"));
    }

    /**
     * Connections waiting in all queues of a backend, those of its servers included.
     *
     * <p>Sample fetch {@code queue}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: the current backend. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr queue() {
        return new IntExpr(Sample.fetch("queue"));
    }

    /**
     * Connections waiting in all queues of a backend, those of its servers included.
     *
     * <p>Sample fetch {@code queue}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: the current backend. Configuration manual, section 7.3.2.
     *
     * @param backend the backend, the name of a backend or listen section
     * @return the expression
     */
    public static IntExpr queue(String backend) {
        return new IntExpr(Sample.fetch("queue", Word.reference(Reference.Kind.BACKEND, backend)));
    }

    /**
     * True when QUIC is built in and not switched off. Used to advertise HTTP/3 only where it works.
     *
     * <p>Sample fetch {@code quic_enabled}, gives true or false. Can be used in all rules, logs and health checks.
     * Since HAProxy 3.0. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static BoolExpr quicEnabled() {
        return new BoolExpr(Sample.fetch("quic_enabled"));
    }

    /**
     * A random integer from 0 up to but not including the range. Good for sampling and splitting traffic, not for
     * secrets.
     *
     * <p>Sample fetch {@code rand}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: 4294967296. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr rand() {
        return new IntExpr(Sample.fetch("rand"));
    }

    /**
     * A random integer from 0 up to but not including the range. Good for sampling and splitting traffic, not for
     * secrets.
     *
     * <p>Sample fetch {@code rand}, gives an integer. Can be used in all rules, logs and health checks. HAProxy's
     * default: 4294967296. Configuration manual, section 7.3.2.
     *
     * @param range range, at least 1
     * @return the expression
     */
    public static IntExpr rand(long range) {
        return new IntExpr(Sample.fetch("rand", Word.number("rand range", range, 1,
                Long.MAX_VALUE)));
    }

    /**
     * Identifier of the SPOE engine instance that a stream to an agent belongs to. Only defined on the streams
     * SPOE itself opens.
     *
     * <p>Sample fetch {@code spoe.engine-id}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.2. Configuration manual, section 9.3.
     *
     * @return the expression
     */
    public static StringExpr spoeEngineId() {
        return new StringExpr(Sample.fetch("spoe.engine-id"));
    }

    /**
     * Number of connections established on a server, the one being evaluated possibly included.
     *
     * <p>Sample fetch {@code srv_conn}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param server the server, the name of a server, {@code backend/server}
     * @return the expression
     */
    public static IntExpr srvConn(String server) {
        return new IntExpr(Sample.fetch("srv_conn", Word.reference(Reference.Kind.SERVER, server)));
    }

    /**
     * Number of further connections a server can take; -1 when it has no maxconn.
     *
     * <p>Sample fetch {@code srv_conn_free}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param server the server, the name of a server, {@code backend/server}
     * @return the expression
     */
    public static IntExpr srvConnFree(String server) {
        return new IntExpr(Sample.fetch("srv_conn_free", Word.reference(Reference.Kind.SERVER,
                server)));
    }

    /**
     * True when a server is up, false when it is down or in maintenance. A server nobody sends traffic to can
     * serve as a switch operated from the command line.
     *
     * <p>Sample fetch {@code srv_is_up}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param server the server, the name of a server, {@code backend/server}
     * @return the expression
     */
    public static BoolExpr srvIsUp(String server) {
        return new BoolExpr(Sample.fetch("srv_is_up", Word.reference(Reference.Kind.SERVER,
                server)));
    }

    /**
     * Weight a server was configured with, whatever was changed later.
     *
     * <p>Sample fetch {@code srv_iweight}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param server the server, the name of a server, {@code backend/server}
     * @return the expression
     */
    public static IntExpr srvIweight(String server) {
        return new IntExpr(Sample.fetch("srv_iweight", Word.reference(Reference.Kind.SERVER,
                server)));
    }

    /**
     * Number of connections waiting for a server in its own queue.
     *
     * <p>Sample fetch {@code srv_queue}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param server the server, the name of a server, {@code backend/server}
     * @return the expression
     */
    public static IntExpr srvQueue(String server) {
        return new IntExpr(Sample.fetch("srv_queue", Word.reference(Reference.Kind.SERVER,
                server)));
    }

    /**
     * New sessions per second on a server.
     *
     * <p>Sample fetch {@code srv_sess_rate}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param server the server, the name of a server, {@code backend/server}
     * @return the expression
     */
    public static IntExpr srvSessRate(String server) {
        return new IntExpr(Sample.fetch("srv_sess_rate", Word.reference(Reference.Kind.SERVER,
                server)));
    }

    /**
     * Weight of a server as set by the user: the configured one or what was set at run time.
     *
     * <p>Sample fetch {@code srv_uweight}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param server the server, the name of a server, {@code backend/server}
     * @return the expression
     */
    public static IntExpr srvUweight(String server) {
        return new IntExpr(Sample.fetch("srv_uweight", Word.reference(Reference.Kind.SERVER,
                server)));
    }

    /**
     * Weight of a server that is in force now, slow start included.
     *
     * <p>Sample fetch {@code srv_weight}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @param server the server, the name of a server, {@code backend/server}
     * @return the expression
     */
    public static IntExpr srvWeight(String server) {
        return new IntExpr(Sample.fetch("srv_weight", Word.reference(Reference.Kind.SERVER,
                server)));
    }

    /**
     * True while the process is stopping, for instance after a reload. Lets rules close connections gently.
     *
     * <p>Sample fetch {@code stopping}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static BoolExpr stopping() {
        return new BoolExpr(Sample.fetch("stopping"));
    }

    /**
     * A constant string.
     *
     * <p>Sample fetch {@code str}, gives text. Can be used in all rules, logs and health checks. Configuration
     * manual, section 7.3.2.
     *
     * @param value the value
     * @return the expression
     */
    public static StringExpr str(String value) {
        return new StringExpr(Sample.fetch("str", Word.of(value)));
    }

    /**
     * A constant string.
     *
     * <p>Sample fetch {@code str}, gives text. Can be used in all rules, logs and health checks. Configuration
     * manual, section 7.3.2.
     *
     * @param value the value, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static StringExpr str(Word value) {
        return new StringExpr(Sample.fetch("str", value));
    }

    /**
     * Number of entries a stick table can still take before it is full.
     *
     * <p>Sample fetch {@code table_avl}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr tableAvl() {
        return new IntExpr(Sample.fetch("table_avl"));
    }

    /**
     * Number of entries a stick table can still take before it is full.
     *
     * <p>Sample fetch {@code table_avl}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.2.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr tableAvl(String table) {
        return new IntExpr(Sample.fetch("table_avl", Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * Number of entries a stick table holds now.
     *
     * <p>Sample fetch {@code table_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr tableCnt() {
        return new IntExpr(Sample.fetch("table_cnt"));
    }

    /**
     * Number of entries a stick table holds now.
     *
     * <p>Sample fetch {@code table_cnt}, gives an integer. Can be used in all rules, logs and health checks.
     * HAProxy's default: the table of the current proxy. Configuration manual, section 7.3.2.
     *
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the expression
     */
    public static IntExpr tableCnt(String table) {
        return new IntExpr(Sample.fetch("table_cnt", Word.reference(Reference.Kind.TABLE, table)));
    }

    /**
     * What ended each layer of the stream, client side to server side, as a list of seven coded event strings. For
     * troubleshooting in logs.
     *
     * <p>Sample fetch {@code term_events}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.2. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static StringExpr termEvents() {
        return new StringExpr(Sample.fetch("term_events"));
    }

    /**
     * Position of the thread group that evaluates this, counted from 0.
     *
     * <p>Sample fetch {@code tgroup}, gives an integer. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.4. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr tgroup() {
        return new IntExpr(Sample.fetch("tgroup"));
    }

    /**
     * Number of the thread that evaluates this, counted from 0.
     *
     * <p>Sample fetch {@code thread}, gives an integer. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr thread() {
        return new IntExpr(Sample.fetch("thread"));
    }

    /**
     * Internal 32-bit transaction counter. It wraps, so it is not unique for ever; unique-id is.
     *
     * <p>Sample fetch {@code txn.id32}, gives an integer. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.0. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr txnId32() {
        return new IntExpr(Sample.fetch("txn.id32"));
    }

    /**
     * The two-letter termination state of the stream as the log prints it. Settled only in logs and
     * http-after-response rules, before that it is two dashes.
     *
     * <p>Sample fetch {@code txn.sess_term_state}, gives text. Can be used in all rules, logs and health checks.
     * Since HAProxy 3.0. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static StringExpr txnSessTermState() {
        return new StringExpr(Sample.fetch("txn.sess_term_state"));
    }

    /**
     * Seconds since the worker started.
     *
     * <p>Sample fetch {@code uptime}, gives an integer. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.0. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static IntExpr uptime() {
        return new IntExpr(Sample.fetch("uptime"));
    }

    /**
     * A fresh UUID, version 4 (random) or 7 (time-ordered).
     *
     * <p>Sample fetch {@code uuid}, gives text. Can be used in all rules, logs and health checks. HAProxy's default:
     * 4. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static StringExpr uuid() {
        return new StringExpr(Sample.fetch("uuid"));
    }

    /**
     * A fresh UUID, version 4 (random) or 7 (time-ordered).
     *
     * <p>Sample fetch {@code uuid}, gives text. Can be used in all rules, logs and health checks. HAProxy's default:
     * 4. Configuration manual, section 7.3.2.
     *
     * @param version the version, one of 4, 7
     * @return the expression
     */
    public static StringExpr uuid(int version) {
        return new StringExpr(Sample.fetch("uuid", OneOf.word("uuid version", version, 4, 7)));
    }

    /**
     * Content of a variable with the type it was stored with. Undefined when it is not set, unless a fallback
     * string is given.
     *
     * <p>Sample fetch {@code var}, gives a value of the type it was stored with. Can be used in all rules, logs and
     * health checks. Configuration manual, section 7.3.2.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the expression
     */
    public static AnyExpr var(String variable) {
        return new AnyExpr(Sample.fetch("var", Variable.word(variable)));
    }

    /**
     * Content of a variable with the type it was stored with. Undefined when it is not set, unless a fallback
     * string is given.
     *
     * <p>Sample fetch {@code var}, gives a value of the type it was stored with. Can be used in all rules, logs and
     * health checks. Configuration manual, section 7.3.2.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param fallback fallback
     * @return the expression
     */
    public static AnyExpr var(String variable, String fallback) {
        return new AnyExpr(Sample.fetch("var", Variable.word(variable), Word.of(fallback)));
    }

    /**
     * Content of a variable with the type it was stored with. Undefined when it is not set, unless a fallback
     * string is given.
     *
     * <p>Sample fetch {@code var}, gives a value of the type it was stored with. Can be used in all rules, logs and
     * health checks. Configuration manual, section 7.3.2.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param fallback fallback, or a word that has an environment variable in it, whose value must have no single
     *     quote
     * @return the expression
     */
    public static AnyExpr var(String variable, Word fallback) {
        return new AnyExpr(Sample.fetch("var", Variable.word(variable), fallback));
    }

    /**
     * True once the inspection delay is over; until then it stops the rules from going on. Only of use as an ACL
     * in content rules, best as the last condition.
     *
     * <p>Sample fetch {@code wait_end}, gives true or false. Can be used in all rules, logs and health checks.
     * Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static BoolExpr waitEnd() {
        return new BoolExpr(Sample.fetch("wait_end"));
    }

    /**
     * What the stream was waiting for when an error or timeout struck it: a rule or a filter. For troubleshooting
     * in logs, not for decisions.
     *
     * <p>Sample fetch {@code waiting_entity}, gives text. Can be used in all rules, logs and health checks. Since
     * HAProxy 3.2. Configuration manual, section 7.3.2.
     *
     * @return the expression
     */
    public static StringExpr waitingEntity() {
        return new StringExpr(Sample.fetch("waiting_entity"));
    }
}
