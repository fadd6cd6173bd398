// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import com.fasterxml.jackson.core.JsonGenerator;
import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.json.PrettyJson;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A dashboard for Grafana: what the whole cluster does, then a row per region. */
public final class Dashboard {

    private static final int WIDTH = 24;
    private static final int HEIGHT = 7;
    private static final int LONGEST_ID = 40;

    private Dashboard() {}

    /**
     * A panel.
     *
     * @param title what it shows
     * @param type Grafana's name for its kind
     * @param unit Grafana's name for its unit
     * @param expression the query
     * @param legend name of a line
     */
    record Panel(String title, String type, String unit, String expression, String legend) {}

    /**
     * A row of panels.
     *
     * @param title its title
     * @param panels its panels
     */
    record Row(String title, List<Panel> panels) {

        Row {
            panels = List.copyOf(panels);
        }
    }

    static List<Row> rows(Scope scope) {
        ClusterTopology topology = scope.topology();
        String cluster = "cluster=\"" + topology.name() + "\"";
        boolean exporter = topology.monitoring().exporterPort().isPresent();
        List<Row> rows = new ArrayList<>();
        List<Panel> all = new ArrayList<>();
        all.add(new Panel(
                "Nodes", "stat", "short", "sum by (region) (up{job=\"haproxy\"," + cluster + "})", "{{region}}"));
        all.add(new Panel(
                "Requests",
                "timeseries",
                "reqps",
                "sum by (region) (rate(haproxy_frontend_http_requests_total{" + cluster + ",proxy=\"clients\"}[5m]))",
                "{{region}}"));
        all.add(new Panel(
                "Servers down",
                "timeseries",
                "short",
                "max by (proxy) (haproxy_backend_agg_server_status{" + cluster
                        + ",proxy=~\"be_[^_]+_.+\",state=\"DOWN\"}) > 0",
                "{{proxy}}"));
        all.add(new Panel(
                "Answers 5xx",
                "timeseries",
                "reqps",
                "sum by (proxy) (rate(haproxy_backend_http_responses_total{" + cluster + ",code=\"5xx\"}[5m])) > 0",
                "{{proxy}}"));
        rows.add(new Row("Cluster " + topology.name(), all));
        for (Region region : scope.regions()) {
            rows.add(new Row("Region " + region.name(), region(cluster, region, exporter)));
        }
        return rows;
    }

    private static List<Panel> region(String cluster, Region region, boolean exporter) {
        String here = cluster + ",region=\"" + region.name() + "\"";
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel(
                "Connections", "timeseries", "short", "haproxy_process_current_connections{" + here + "}", "{{node}}"));
        panels.add(new Panel(
                "Peers connected",
                "timeseries",
                "short",
                exporter
                        ? "sum by (node) (haproxy_peer_connected{" + here + "})"
                        : "haproxy_process_connected_peers{" + here + "}",
                "{{node}}"));
        panels.add(new Panel(
                "Clients remembered",
                "timeseries",
                "short",
                "sum by (node) (haproxy_sticktable_used{" + here + "})",
                "{{node}}"));
        panels.add(
                exporter && !region.virtualIps().isEmpty()
                        ? new Panel(
                                "Holds the virtual address",
                                "state-timeline",
                                "short",
                                "keepalived_address_held{" + here + "}",
                                "{{node}} {{address}}")
                        : new Panel(
                                "Idle",
                                "timeseries",
                                "percent",
                                "haproxy_process_idle_time_percent{" + here + "}",
                                "{{node}}"));
        return panels;
    }

    /**
     * The dashboard of a cluster, or of one of its regions.
     *
     * @param scope what is watched
     * @return JSON that Grafana imports; it asks for the data source
     */
    public static String of(Scope scope) {
        return PrettyJson.of(json -> dashboard(json, scope));
    }

    private static void dashboard(JsonGenerator json, Scope scope) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", "HAProxy: " + scope.title());
        json.writeStringField("uid", id(scope));
        json.writeNumberField("schemaVersion", 38);
        json.writeNumberField("version", 1);
        json.writeStringField("refresh", "30s");
        json.writeObjectFieldStart("time");
        json.writeStringField("from", "now-3h");
        json.writeStringField("to", "now");
        json.writeEndObject();
        json.writeObjectFieldStart("templating");
        json.writeArrayFieldStart("list");
        json.writeStartObject();
        json.writeStringField("name", "datasource");
        json.writeStringField("type", "datasource");
        json.writeStringField("query", "prometheus");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayFieldStart("panels");
        int id = 1;
        int top = 0;
        for (Row row : rows(scope)) {
            json.writeStartObject();
            json.writeNumberField("id", id++);
            json.writeStringField("type", "row");
            json.writeStringField("title", row.title());
            json.writeBooleanField("collapsed", false);
            place(json, 0, top++, WIDTH, 1);
            json.writeEndObject();
            int width = WIDTH / row.panels().size();
            for (int i = 0; i < row.panels().size(); i++) {
                panel(json, id++, row.panels().get(i), i * width, top, width);
            }
            top += HEIGHT;
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Grafana takes 40 characters at most. */
    private static String id(Scope scope) {
        String id = "haproxy-" + scope.topology().name()
                + scope.only().map(region -> "-" + region.name()).orElse("");
        return id.length() <= LONGEST_ID
                ? id
                : id.substring(0, LONGEST_ID - 13) + "-" + Revision.of(id).id();
    }

    private static void panel(JsonGenerator json, int id, Panel panel, int left, int top, int width)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", id);
        json.writeStringField("type", panel.type());
        json.writeStringField("title", panel.title());
        dataSource(json);
        place(json, left, top, width, HEIGHT);
        json.writeObjectFieldStart("fieldConfig");
        json.writeObjectFieldStart("defaults");
        json.writeStringField("unit", panel.unit());
        json.writeNumberField("min", 0);
        json.writeEndObject();
        json.writeArrayFieldStart("overrides");
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayFieldStart("targets");
        json.writeStartObject();
        json.writeStringField("refId", "A");
        dataSource(json);
        json.writeStringField("expr", panel.expression());
        json.writeStringField("legendFormat", panel.legend());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void dataSource(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("datasource");
        json.writeStringField("type", "prometheus");
        json.writeStringField("uid", "${datasource}");
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, int left, int top, int width, int height) throws IOException {
        json.writeObjectFieldStart("gridPos");
        json.writeNumberField("x", left);
        json.writeNumberField("y", top);
        json.writeNumberField("w", width);
        json.writeNumberField("h", height);
        json.writeEndObject();
    }
}
