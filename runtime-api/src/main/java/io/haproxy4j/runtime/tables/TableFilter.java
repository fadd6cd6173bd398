// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tables;

import io.haproxy4j.runtime.command.InvalidCommandException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which entries of a table: those that meet all conditions, of which HAProxy takes at most four.
 *
 * @param conditions the conditions
 */
public record TableFilter(List<Condition> conditions) {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9_]+(\\[\\d+\\])?");

    /** All entries. */
    public static final TableFilter ALL = new TableFilter(List.of());

    /** How a stored value is compared. */
    public enum Operator {
        /** Equal. */
        EQ,
        /** Not equal. */
        NE,
        /** Less or equal. */
        LE,
        /** Greater or equal. */
        GE,
        /** Less. */
        LT,
        /** Greater. */
        GT
    }

    /**
     * A condition on one stored value.
     *
     * @param type the data type, such as {@code gpc0}
     * @param operator how it is compared
     * @param value with what
     */
    public record Condition(String type, Operator operator, long value) {
        /**
         * Checks the type.
         *
         * @param type the data type
         * @param operator how it is compared
         * @param value with what
         */
        public Condition {
            checkType(type);
        }
    }

    /**
     * Checks the number of conditions.
     *
     * @param conditions the conditions
     */
    public TableFilter {
        conditions = List.copyOf(conditions);
        if (conditions.size() > 4) {
            throw new InvalidCommandException(
                    "A filter has at most 4 conditions, not " + conditions.size() + ": filter the rest yourself");
        }
    }

    /**
     * Entries that meet a condition; more can be added.
     *
     * @param type the data type, such as {@code gpc0}
     * @param operator how it is compared
     * @param value with what
     * @return a filter
     */
    public static TableFilter where(String type, Operator operator, long value) {
        return ALL.and(type, operator, value);
    }

    /**
     * This filter with one more condition.
     *
     * @param type the data type, such as {@code gpc0}
     * @param operator how it is compared
     * @param value with what
     * @return a filter
     */
    public TableFilter and(String type, Operator operator, long value) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(type, operator, value));
        return new TableFilter(more);
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Condition condition : conditions) {
            words.add("data." + condition.type());
            words.add(condition.operator().name().toLowerCase(Locale.ROOT));
            words.add(Long.toString(condition.value()));
        }
        return words;
    }

    static String checkType(String type) {
        if (!TYPE.matcher(type).matches()) {
            throw new InvalidCommandException("'" + type + "' is no data type such as gpc0 or gpc[1]");
        }
        return type;
    }
}
