// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of one text that stay in another, found as the shortest way from one to the other (E. W. Myers, 1986). */
final class LinePairs {

    /** Texts that differ more are paired by occurrence, which needs no memory of the way. */
    private static final int MOST_CHANGES = 2000;

    private LinePairs() {}

    /** For each line of the first text its place in the second one; -1 for those that do not stay. */
    static int[] of(List<String> from, List<String> to) {
        int[] places = new int[from.size()];
        Arrays.fill(places, -1);
        List<int[]> trace = trace(from, to);
        if (trace.isEmpty()) {
            Alignment.of(from, to).forEach(pair -> places[pair[0]] = pair[1]);
            return places;
        }
        int x = from.size();
        int y = to.size();
        for (int changes = trace.size() - 1; changes >= 0; changes--) {
            int[] reached = trace.get(changes);
            int diagonal = x - y;
            boolean down = goesDown(reached, changes, diagonal);
            int before = diagonal + (down ? 1 : -1);
            int startX = changes == 0 ? 0 : at(reached, before);
            int startY = changes == 0 ? 0 : startX - before;
            while (x > startX && y > startY) {
                places[--x] = --y;
            }
            x = startX;
            y = startY;
        }
        return places;
    }

    /** How far each diagonal was reached before each number of changes; nothing if there are too many. */
    private static List<int[]> trace(List<String> from, List<String> to) {
        int most = Math.min(MOST_CHANGES, from.size() + to.size());
        int[] reached = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int changes = 0; changes <= most; changes++) {
            int low = reached.length / 2 - changes - 1;
            trace.add(Arrays.copyOfRange(reached, low, low + 2 * changes + 3));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int middle = reached.length / 2;
                boolean down = diagonal == -changes
                        || (diagonal != changes && reached[middle + diagonal - 1] < reached[middle + diagonal + 1]);
                int x = down ? reached[middle + diagonal + 1] : reached[middle + diagonal - 1] + 1;
                int y = x - diagonal;
                while (x < from.size() && y < to.size() && from.get(x).equals(to.get(y))) {
                    x++;
                    y++;
                }
                reached[middle + diagonal] = x;
                if (x >= from.size() && y >= to.size()) {
                    return trace;
                }
            }
        }
        return List.of();
    }

    private static boolean goesDown(int[] reached, int changes, int diagonal) {
        return diagonal == -changes || (diagonal != changes && at(reached, diagonal - 1) < at(reached, diagonal + 1));
    }

    private static int at(int[] reached, int diagonal) {
        return reached[reached.length / 2 + diagonal];
    }
}
