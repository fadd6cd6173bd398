// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.cluster.change.TlsOperation.ForgetCertificate;
import io.haproxy4j.cluster.change.TlsOperation.ListCertificate;
import io.haproxy4j.cluster.change.TlsOperation.LoadCertificate;
import io.haproxy4j.cluster.change.TlsOperation.UnlistCertificate;
import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.lists.CrtList;
import io.haproxy4j.config.lists.CrtListEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the lines of a list of certificates need. */
final class CertificateLists {

    /** A line a command can give as it stands. */
    private static final Pattern PLAIN = Pattern.compile("[^\\s\\[\\]]+( \\[[^\\[\\]]*])?( [^\\s\\[\\]]+)*");

    private final FileUses before;
    private final FileUses after;
    private final Certificates contents;

    /** How the certificates of new lines get into the process. */
    interface Certificates {

        /** The content of a certificate with its key, if a command can give it. */
        Optional<String> pem(String file);
    }

    CertificateLists(FileUses before, FileUses after, Certificates contents) {
        this.before = before;
        this.after = after;
        this.contents = contents;
    }

    Treatment treatment(String list, String old, String now) {
        List<CrtListEntry> running;
        List<CrtListEntry> desired;
        try {
            running = CrtList.parse(old).entries();
            desired = CrtList.parse(now).entries();
        } catch (ConfigException e) {
            return reload("it is no list of certificates as this release knows them");
        }
        if (running.equals(desired)) {
            return new Treatment.None("only comments and blank lines differ");
        }
        if (running.isEmpty() || desired.isEmpty() || !running.get(0).equals(desired.get(0))) {
            return reload("its first certificate is the default one, which stays while the process runs");
        }
        Set<CrtListEntry> kept = new LinkedHashSet<>(running);
        kept.retainAll(new LinkedHashSet<>(desired));
        List<CrtListEntry> added = desired.subList(Math.min(kept.size(), desired.size()), desired.size());
        if (!List.copyOf(kept).equals(desired.subList(0, desired.size() - added.size()))) {
            return reload("commands add certificates to the end of the list alone");
        }
        List<CrtListEntry> removed =
                running.stream().filter(entry -> !kept.contains(entry)).toList();
        return changed(list, running, removed, added);
    }

    private Treatment changed(
            String list, List<CrtListEntry> running, List<CrtListEntry> removed, List<CrtListEntry> added) {
        List<Operation> operations = new ArrayList<>();
        Set<String> loaded = new LinkedHashSet<>();
        for (CrtListEntry entry : added) {
            String file = entry.certificate();
            if (!PLAIN.matcher(entry.render()).matches()) {
                return reload("a command cannot give the line \"" + entry.render() + "\"");
            }
            if (before.of(file).isEmpty() && loaded.add(file)) {
                Optional<String> pem = contents.pem(file);
                if (pem.isEmpty()) {
                    return reload("no command can load the new certificate " + file);
                }
                operations.add(new LoadCertificate(after.certificateName(file), pem.get()));
            }
            operations.add(new ListCertificate(
                    list, after.certificateName(file) + entry.render().substring(file.length())));
        }
        Set<String> forgotten = new LinkedHashSet<>();
        for (CrtListEntry entry : removed) {
            String file = entry.certificate();
            if (running.stream()
                            .filter(other -> other.certificate().equals(file))
                            .count()
                    > 1) {
                return reload("it names " + file + " more than once");
            }
            operations.add(new UnlistCertificate(list, before.certificateName(file)));
            if (after.of(file).isEmpty()) {
                forgotten.add(before.certificateName(file));
            }
        }
        forgotten.forEach(file -> operations.add(new ForgetCertificate(file)));
        return new Treatment.Commands(operations);
    }

    private static Treatment reload(String why) {
        return new Treatment.Reload(Reason.FILE, why);
    }
}
