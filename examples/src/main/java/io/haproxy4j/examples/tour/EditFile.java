// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples.tour;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import java.io.IOException;
import java.nio.file.Path;

/** Changes a file that somebody else has written. */
final class EditFile {

    private EditFile() {}

    static HaproxyConfig raiseWeight(Path file) throws IOException {
        // spotless:off
        // sample
        HaproxyConfig before = HaproxyConfig.read(file);
        HaproxyConfig after = before.edit(edit -> edit.backend("be_shop").server("s2").option("weight", "50"));
        System.out.println(before.diff(after));               // what changed, by what it says
        after.lint(HaproxyVersion.V3_2).forEach(System.out::println);
        after.write(file);                                    // in one step; every other byte is as it was
        // end
        // spotless:on
        return after;
    }
}
