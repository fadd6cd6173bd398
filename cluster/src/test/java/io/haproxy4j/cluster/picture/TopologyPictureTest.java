// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.Seed;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Limits;
import io.haproxy4j.cluster.topology.Listener;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TopologyPictureTest {

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    /** 50 regions, 30 applications in each. */
    private static ClusterTopology large() {
        ClusterTopology.Builder topology = ClusterTopology.builder("large").listener(Listener.http(80));
        for (int region = 0; region < 50; region++) {
            int second = region;
            topology.region(
                    "r" + region,
                    r -> r.node("n" + second + "-1", "10." + second + ".1.1")
                            .node("n" + second + "-2", "10." + second + ".1.2"));
        }
        for (int number = 0; number < 30; number++) {
            String name = "application-with-quite-a-long-name-" + number;
            topology.application(name, a -> {
                a.hosts(name + ".example.com");
                for (int region = 0; region < 50; region++) {
                    a.server("r" + region, "s1", "10." + region + ".2.1", 80);
                }
            });
        }
        return topology.limits(new Limits(1000, 10_000)).build();
    }

    @Test
    void thePictureIsSelfContainedAndNamesEverything() throws Exception {
        String svg = TopologyPicture.svg(Seed.machines("/x.pem").build());
        Document document = parse(svg);
        assertThat(elements(document, "text"))
                .extracting(Element::getTextContent)
                .contains(
                        "Cluster shop: 3 regions, 6 load balancers, 1 application",
                        "region a",
                        "10.0.1.100/24",
                        "haproxy-c-2  10.2.1.2",
                        "web: s1, s2 (backup)");
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "href", "<script", "url(");
    }

    @Test
    void nothingLeavesItsBox() throws Exception {
        for (ClusterTopology topology : List.of(Seed.machines("/x.pem").build(), large())) {
            Document document = parse(TopologyPicture.svg(topology));
            Element root = document.getDocumentElement();
            List<Element> regions = elements(document, "rect").stream()
                    .filter(rect -> rect.getAttribute("class").equals("region"))
                    .toList();
            assertThat(regions).hasSizeBetween(3, 12);
            for (Element rect : elements(document, "rect")) {
                if (rect.hasAttribute("x")) {
                    assertThat(number(rect, "x") + number(rect, "width")).isLessThanOrEqualTo(number(root, "width"));
                    assertThat(number(rect, "y") + number(rect, "height")).isLessThanOrEqualTo(number(root, "height"));
                }
            }
            assertThat(elements(document, "text")).allSatisfy(text -> {
                assertThat(number(text, "y")).isLessThan(number(root, "height"));
                if (text.getAttribute("class").equals("line")) {
                    assertThat(text.getTextContent().length()).isLessThanOrEqualTo(36);
                }
            });
        }
    }

    @Test
    void aLargeClusterSaysWhatIsLeftOut() throws Exception {
        assertThat(elements(parse(TopologyPicture.svg(large())), "text"))
                .extracting(Element::getTextContent)
                .anyMatch(text -> text.contains("38 regions not shown"))
                .contains("and 25 more");
        assertThat(TopologyPicture.mermaid(large()).lines()).hasSizeLessThan(200);
    }

    @Test
    void mermaidConnectsWhatItNames() {
        String chart = TopologyPicture.mermaid(Seed.machines("/x.pem").build());
        assertThat(chart)
                .startsWith("---\ntitle: \"Cluster shop")
                .contains("subgraph r2[\"region c\"]")
                .contains("v0 --> n0 --> s0")
                .contains("n1 <-. peers .-> n2");
        assertThat(chart.lines().filter(line -> line.contains("subgraph")).count())
                .isEqualTo(
                        chart.lines().filter(line -> line.strip().equals("end")).count());
    }
}
