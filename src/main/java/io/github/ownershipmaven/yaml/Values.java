package io.github.ownershipmaven.yaml;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What texts mean that stand for something else; empty for those that mean nothing. In every build hundreds of them are
 * read by code that has only just started, so that the formatters of {@code java.time} would cost more than they spare.
 */
final class Values {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,4}d");
    private static final Pattern DURATION = Pattern.compile("[1-9]\\d{0,4}[smhd]");

    private Values() {}

    /** A day such as {@code 2027-01-31}. */
    static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time such as {@code 15m}, in seconds, minutes, hours or days. */
    static Optional<Duration> time(String text) {
        if (!DURATION.matcher(text).matches()) {
            return Optional.empty();
        }
        int last = text.length() - 1;
        int number = number(text, 0, last);
        return Optional.of(
                switch (text.charAt(last)) {
                    case 's' -> Duration.ofSeconds(number);
                    case 'm' -> Duration.ofMinutes(number);
                    case 'h' -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }

    /** A number of days such as {@code 180d}, counted from 1. */
    static Optional<Integer> days(String text) {
        return DAYS.matcher(text).matches() ? Optional.of(number(text, 0, text.length() - 1)) : Optional.empty();
    }

    /** A whole number from 0 on. */
    static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static int number(String text, int begin, int end) {
        return Integer.parseInt(text, begin, end, 10);
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
