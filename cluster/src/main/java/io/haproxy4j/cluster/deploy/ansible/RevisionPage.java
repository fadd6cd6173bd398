// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.ansible;

import io.haproxy4j.cluster.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page on which a node tells what it runs.
 *
 * @param node the node
 * @param url where the page is
 */
record RevisionPage(String node, String url) {

    private static final int LIMIT_MILLIS = 5_000;
    /** The page has the description, and little besides. */
    private static final int LONGEST = 64 * 1024;

    private static final Pattern REVISION = Pattern.compile("\\brev=([0-9a-f]{12})\\b");

    /** What the node runs; empty if the page does not tell. */
    Optional<Revision> running() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection(java.net.Proxy.NO_PROXY);
        connection.setConnectTimeout(LIMIT_MILLIS);
        connection.setReadTimeout(LIMIT_MILLIS);
        connection.setUseCaches(false);
        connection.setRequestProperty("Connection", "close");
        try (InputStream in = connection.getInputStream()) {
            Matcher matcher = REVISION.matcher(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
            return matcher.find() ? Optional.of(new Revision(matcher.group(1))) : Optional.empty();
        } finally {
            connection.disconnect();
        }
    }
}
