// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.diagnostics.Diagnostics;
import io.haproxy4j.runtime.maps.AclFile;
import io.haproxy4j.runtime.maps.ListInfo;
import io.haproxy4j.runtime.maps.MapFile;
import io.haproxy4j.runtime.network.Caches;
import io.haproxy4j.runtime.network.Peers;
import io.haproxy4j.runtime.network.Resolvers;
import io.haproxy4j.runtime.process.HaproxyInstance;
import io.haproxy4j.runtime.proxies.Backend;
import io.haproxy4j.runtime.proxies.Backends;
import io.haproxy4j.runtime.proxies.Frontend;
import io.haproxy4j.runtime.servers.Server;
import io.haproxy4j.runtime.servers.Servers;
import io.haproxy4j.runtime.sessions.Sessions;
import io.haproxy4j.runtime.stats.Stats;
import io.haproxy4j.runtime.tables.StickTable;
import io.haproxy4j.runtime.tables.TableInfo;
import io.haproxy4j.runtime.tls.CaFiles;
import io.haproxy4j.runtime.tls.Certificates;
import io.haproxy4j.runtime.tls.CrlFiles;
import io.haproxy4j.runtime.tls.CrtLists;
import io.haproxy4j.runtime.tls.Ocsp;
import io.haproxy4j.runtime.tls.TicketKeys;
import io.haproxy4j.runtime.tls.Tls;
import java.util.List;

/** The CLI's commands by what they act on, for a client and for a session alike. */
public interface RuntimeCommands extends CommandRunner {

    /**
     * {@return the process: info, variables, limits}
     */
    default HaproxyInstance process() {
        return new HaproxyInstance(this);
    }

    /**
     * {@return the statistics}
     */
    default Stats stats() {
        return new Stats(this);
    }

    /**
     * {@return all servers}
     */
    default Servers servers() {
        return new Servers(this);
    }

    /**
     * One server.
     *
     * @param backend its backend's name
     * @param server its name
     * @return the server; nothing is sent yet
     */
    default Server server(String backend, String server) {
        return new Server(this, backend, server);
    }

    /**
     * {@return all backends}
     */
    default Backends backends() {
        return new Backends(this);
    }

    /**
     * One backend.
     *
     * @param name its name
     * @return the backend; nothing is sent yet
     */
    default Backend backend(String name) {
        return new Backend(this, name);
    }

    /**
     * One frontend.
     *
     * @param name its name
     * @return the frontend; nothing is sent yet
     */
    default Frontend frontend(String name) {
        return new Frontend(this, name);
    }

    /**
     * {@return the streams that are being handled}
     */
    default Sessions sessions() {
        return new Sessions(this);
    }

    /**
     * {@return descriptions of all maps}
     */
    default List<ListInfo> maps() {
        return MapFile.all(this);
    }

    /**
     * One map.
     *
     * @param file its file as in the configuration, or {@code #id}
     * @return the map; nothing is sent yet
     */
    default MapFile map(String file) {
        return new MapFile(this, file);
    }

    /**
     * {@return descriptions of all ACLs}
     */
    default List<ListInfo> acls() {
        return AclFile.all(this);
    }

    /**
     * One ACL.
     *
     * @param file its file as in the configuration, or {@code #id}
     * @return the ACL; nothing is sent yet
     */
    default AclFile acl(String file) {
        return new AclFile(this, file);
    }

    /**
     * {@return descriptions of all stick tables}
     */
    default List<TableInfo> tables() {
        return StickTable.all(this);
    }

    /**
     * One stick table.
     *
     * @param name its name
     * @return the table; nothing is sent yet
     */
    default StickTable table(String name) {
        return new StickTable(this, name);
    }

    /**
     * {@return the certificates}
     */
    default Certificates certificates() {
        return new Certificates(this);
    }

    /**
     * {@return the CA files}
     */
    default CaFiles caFiles() {
        return new CaFiles(this);
    }

    /**
     * {@return the CRL files}
     */
    default CrlFiles crlFiles() {
        return new CrlFiles(this);
    }

    /**
     * {@return the crt-lists}
     */
    default CrtLists crtLists() {
        return new CrtLists(this);
    }

    /**
     * {@return the OCSP responses}
     */
    default Ocsp ocsp() {
        return new Ocsp(this);
    }

    /**
     * {@return the session ticket keys}
     */
    default TicketKeys ticketKeys() {
        return new TicketKeys(this);
    }

    /**
     * {@return server names, providers and ACME}
     */
    default Tls tls() {
        return new Tls(this);
    }

    /**
     * {@return the peers}
     */
    default Peers peers() {
        return new Peers(this);
    }

    /**
     * {@return the resolvers}
     */
    default Resolvers resolvers() {
        return new Resolvers(this);
    }

    /**
     * {@return the HTTP caches}
     */
    default Caches caches() {
        return new Caches(this);
    }

    /**
     * {@return events, errors, traces, threads, memory}
     */
    default Diagnostics diagnostics() {
        return new Diagnostics(this);
    }
}
