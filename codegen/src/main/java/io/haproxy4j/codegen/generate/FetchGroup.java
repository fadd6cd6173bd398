// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import io.haproxy4j.codegen.Entry;
import java.util.stream.Stream;

/** The classes the sample fetches are in, each of which has what those before it have as well. */
enum FetchGroup {
    /** Section 7.3.2 and what filters and applications have. */
    INTERNAL("InternalFetches", "Constants and the state of HAProxy itself.", "7\\.3\\.2|9\\..*|10\\..*", ".*"),
    /** Tracked counters by number. */
    SC("ScFetches", "Tracked counters, by the number of the counter.", "7\\.3\\.3", "sc_.*"),
    /** The first tracked counter. */
    SC0("Sc0Fetches", "The first tracked counter.", "7\\.3\\.3", "sc0_.*"),
    /** The second tracked counter. */
    SC1("Sc1Fetches", "The second tracked counter.", "7\\.3\\.3", "sc1_.*"),
    /** The third tracked counter. */
    SC2("Sc2Fetches", "The third tracked counter.", "7\\.3\\.3", "sc2_.*"),
    /** The client's own entry. */
    SOURCE("SourceFetches", "The client's address, and its entry in stick tables.", "7\\.3\\.3", "src.*"),
    /** The rest of section 7.3.3. */
    CONNECTION("ConnectionFetches", "Connections and streams, below TLS.", "7\\.3\\.3", ".*"),
    /** Section 7.3.4. */
    TLS("TlsFetches", "TLS.", "7\\.3\\.4", ".*"),
    /** Section 7.3.5. */
    BUFFER("BufferFetches", "The bytes in the buffers, undeciphered.", "7\\.3\\.5", ".*"),
    /** Section 7.3.6. */
    HTTP("HttpFetches", "Requests and responses of HTTP.", "7\\.3\\.6", ".*"),
    /** Section 7.3.7. */
    DEVELOPER("DeveloperFetches", "What only developers of HAProxy look at.", "7\\.3\\.7", ".*");

    private final String type;
    private final String doc;
    private final String sections;
    private final String keywords;

    FetchGroup(String type, String doc, String sections, String keywords) {
        this.type = type;
        this.doc = doc;
        this.sections = sections;
        this.keywords = keywords;
    }

    static FetchGroup of(Entry fetch) {
        return Stream.of(values())
                .filter(group -> fetch.row().manual().matches(group.sections)
                        && fetch.keyword().matches(group.keywords))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        fetch + " is of section " + fetch.row().manual() + ", which belongs to no group"));
    }

    ClassName type() {
        return ClassName.get(Types.EXPRESSIONS, type);
    }

    String doc() {
        return doc;
    }
}
