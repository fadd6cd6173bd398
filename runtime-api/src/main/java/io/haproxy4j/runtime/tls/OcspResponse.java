// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.internal.Fields;
import io.haproxy4j.runtime.internal.OpensslTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An OCSP response, as OpenSSL prints it.
 *
 * @param status the responder's status, such as {@code successful (0x0)}
 * @param certificateStatus what it says of the certificate: good, revoked or unknown
 * @param serialNumber the certificate's serial number, hexadecimal
 * @param producedAt when the responder made it
 * @param thisUpdate since when it holds
 * @param nextUpdate until when it holds, if it says so
 * @param fields every {@code name: value} of the text, the last where a name repeats
 * @param text the text
 */
public record OcspResponse(
        String status,
        String certificateStatus,
        String serialNumber,
        Optional<Instant> producedAt,
        Optional<Instant> thisUpdate,
        Optional<Instant> nextUpdate,
        Map<String, String> fields,
        String text) {

    static OcspResponse parse(String text) {
        List<String> lines = text.lines().toList();
        // The responder's own certificate follows, with fields of the same names.
        int end = lines.indexOf("Certificate:");
        Map<String, String> f = Fields.colon(end < 0 ? lines : lines.subList(0, end));
        return new OcspResponse(
                f.getOrDefault("OCSP Response Status", ""),
                f.getOrDefault("Cert Status", ""),
                f.getOrDefault("Serial Number", ""),
                OpensslTime.parse(f.getOrDefault("Produced At", "")),
                OpensslTime.parse(f.getOrDefault("This Update", "")),
                OpensslTime.parse(f.getOrDefault("Next Update", "")),
                f,
                text);
    }
}
