package org.touchstone.comparison;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.touchstone.split.Value;

/** Whether the dates of two statements can be those of one happening. */
final class Calendar {
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?.*");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Calendar() {}

    /** Whether both name days, months or years, and none of the one's can be one of the other's. */
    static boolean apart(List<Value> dates, List<Value> others) {
        boolean compared = false;
        for (Value date : dates) {
            for (Value other : others) {
                if (meet(date, other)) {
                    return false;
                }
                compared = compared || comparable(date, other);
            }
        }
        return compared;
    }

    private static boolean comparable(Value date, Value other) {
        return iso(date) && iso(other) || named(date, other, DAYS) || named(date, other, MONTHS);
    }

    /** Whether one is the other, or a part of it. */
    private static boolean meet(Value date, Value other) {
        if (iso(date) && iso(other)) {
            String one = String.valueOf(date.resolved());
            String two = String.valueOf(other.resolved());
            return one.startsWith(two) || two.startsWith(one);
        }
        return date.text().equalsIgnoreCase(other.text())
                || sameName(date, other, DAYS)
                || sameName(date, other, MONTHS);
    }

    private static boolean sameName(Value date, Value other, List<String> names) {
        return names.stream().anyMatch(name -> has(date, name) && has(other, name));
    }

    private static boolean iso(Value date) {
        String resolved = date.resolved();
        return resolved != null && ISO.matcher(resolved).matches();
    }

    private static boolean named(Value date, Value other, List<String> names) {
        return names.stream().anyMatch(name -> has(date, name))
                && names.stream().anyMatch(name -> has(other, name));
    }

    private static boolean has(Value date, String name) {
        return date.text().toLowerCase(Locale.ROOT).contains(name);
    }
}
