package io.github.ownershipmaven.yaml;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What texts mean that stand for something else; empty for those that mean nothing. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,4}d");
    private static final Pattern DURATION = Pattern.compile("[1-9]\\d{0,4}[smhd]");

    private Values() {}

    /** A day such as {@code 2027-01-31}. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A time such as {@code 15m}, in seconds, minutes, hours or days. */
    static Optional<Duration> time(String text) {
        String prefix = text.endsWith("d") ? "P" : "PT";
        return DURATION.matcher(text).matches() ? Optional.of(Duration.parse(prefix + text)) : Optional.empty();
    }

    /** A number of days such as {@code 180d}, counted from 1. */
    static Optional<Integer> days(String text) {
        return DAYS.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text.substring(0, text.length() - 1)))
                : Optional.empty();
    }

    /** A whole number from 0 on. */
    static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** {@code true} or {@code false}, and no other words. */
    static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
