// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.syntax.ConfigFile;
import io.haproxy4j.config.syntax.ConfigFiles;
import io.haproxy4j.config.syntax.Effective;
import io.haproxy4j.config.syntax.Environment;
import java.util.ArrayList;
import java.util.List;

/**
 * What a configuration is to one HAProxy: variables replaced, conditional blocks decided.
 *
 * @param config the configuration, as far as HAProxy would get
 * @param diagnostics what HAProxy would refuse or warn of while it reads the file, before it looks at keywords
 */
public record Evaluation(HaproxyConfig config, List<Diagnostic> diagnostics) {

    /**
     * What several files are together to one HAProxy.
     *
     * @param files the files in the order it reads them, see {@link io.haproxy4j.config.syntax.ConfigFiles}
     * @param environment release, build and environment of the process; variables that one file sets are there for those
     *     behind it
     * @return the configuration of all files, and what HAProxy would refuse
     */
    public static Evaluation of(List<ConfigFile> files, Environment environment) {
        List<Effective> effective = ConfigFiles.effective(files, environment);
        List<Part> parts = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < effective.size(); i++) {
            EffectiveParts.Result result = EffectiveParts.of(files.get(i).name(), effective.get(i));
            parts.addAll(result.parts());
            diagnostics.addAll(result.diagnostics());
        }
        return new Evaluation(HaproxyConfig.ofParts(parts), diagnostics);
    }

    /** Copies the diagnostics. */
    public Evaluation {
        diagnostics = List.copyOf(diagnostics);
    }
}
