// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.runtime.RuntimeCommands;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.tls.CrtLists.Entry;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** A step that changes certificates, or what certificates are checked with. */
public sealed interface TlsOperation extends Operation {

    @Override
    default Turn turn() {
        return Turn.CONTENT;
    }

    /** HAProxy goes on with the old content until the new one is committed. */
    private static List<CliCommand> replacing(String kind, String file, String pem) {
        return List.of(
                CliCommand.of("set", "ssl", kind, file).withPayload(pem), CliCommand.of("commit", "ssl", kind, file));
    }

    /**
     * Replaces a certificate with its chain and its key.
     *
     * @param file the name HAProxy has it under
     * @param pem the new content
     */
    record ReplaceCertificate(String file, String pem) implements TlsOperation {
        @Override
        public List<CliCommand> commands() {
            return replacing("cert", file, pem);
        }

        @Override
        public void run(RuntimeCommands cli, Duration limit) {
            cli.certificates().replace(file, pem);
        }

        /** The name of the file; the content holds a private key. */
        @Override
        public String toString() {
            return "ReplaceCertificate[file=" + file + "]";
        }
    }

    /**
     * Loads a certificate with its chain and its key that nothing uses yet.
     *
     * @param file the name HAProxy is to have it under
     * @param pem the content
     */
    record LoadCertificate(String file, String pem) implements TlsOperation {
        @Override
        public List<CliCommand> commands() {
            return List.of(
                    CliCommand.of("new", "ssl", "cert", file),
                    CliCommand.of("set", "ssl", "cert", file).withPayload(pem),
                    CliCommand.of("commit", "ssl", "cert", file));
        }

        @Override
        public void run(RuntimeCommands cli, Duration limit) {
            cli.certificates().create(file);
            cli.certificates().replace(file, pem);
        }

        /** The name of the file; the content holds a private key. */
        @Override
        public String toString() {
            return "LoadCertificate[file=" + file + "]";
        }
    }

    /**
     * Forgets a certificate that nothing uses any longer.
     *
     * @param file the name HAProxy has it under
     */
    record ForgetCertificate(String file) implements TlsOperation {
        @Override
        public Turn turn() {
            return Turn.TAKE_OUT;
        }

        @Override
        public List<CliCommand> commands() {
            return List.of(CliCommand.of("del", "ssl", "cert", file));
        }
    }

    /**
     * Adds a certificate to the end of a list of certificates.
     *
     * @param list the file of the list as the configuration names it
     * @param line the line: certificate, options in brackets, server names
     */
    record ListCertificate(String list, String line) implements TlsOperation {
        @Override
        public List<CliCommand> commands() {
            return List.of(CliCommand.of("add", "ssl", "crt-list", list).withPayload(line));
        }

        @Override
        public void run(RuntimeCommands cli, Duration limit) {
            cli.crtLists().addLine(list, line);
        }
    }

    /**
     * Takes the first line of a certificate out of a list of certificates.
     *
     * @param list the file of the list as the configuration names it
     * @param certificate the name HAProxy has the certificate under
     */
    record UnlistCertificate(String list, String certificate) implements TlsOperation {
        @Override
        public Turn turn() {
            return Turn.TAKE_OUT;
        }

        @Override
        public List<CliCommand> commands() {
            return List.of(CliCommand.of("del", "ssl", "crt-list", list, certificate));
        }

        /** By its line, since another line may name the certificate by now. */
        @Override
        public void run(RuntimeCommands cli, Duration limit) {
            Entry entry = cli.crtLists().entries(list).stream()
                    .filter(candidate -> candidate.certificate().equals(certificate))
                    .min(Comparator.comparingInt(Entry::line))
                    .orElseThrow(() -> new ChangeException(list + " does not name " + certificate));
            cli.crtLists().delete(list, entry);
        }
    }

    /**
     * Replaces the certificates of authorities.
     *
     * @param file the name HAProxy has the file under
     * @param pem the new content
     */
    record ReplaceAuthorities(String file, String pem) implements TlsOperation {
        @Override
        public List<CliCommand> commands() {
            return replacing("ca-file", file, pem);
        }

        @Override
        public void run(RuntimeCommands cli, Duration limit) {
            cli.caFiles().replace(file, pem);
        }
    }

    /**
     * Replaces revocation lists.
     *
     * @param file the name HAProxy has the file under
     * @param pem the new content
     */
    record ReplaceRevocations(String file, String pem) implements TlsOperation {
        @Override
        public List<CliCommand> commands() {
            return replacing("crl-file", file, pem);
        }

        @Override
        public void run(RuntimeCommands cli, Duration limit) {
            cli.crlFiles().replace(file, pem);
        }
    }
}
