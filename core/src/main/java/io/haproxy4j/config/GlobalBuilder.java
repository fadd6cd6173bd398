// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

/** Builds the {@code global} section: settings of the process (configuration manual, section 3). */
public final class GlobalBuilder extends SectionBuilder<GlobalBuilder> implements GlobalKeywords<GlobalBuilder> {

    GlobalBuilder() {
        super(SectionKind.GLOBAL, "");
    }
}
