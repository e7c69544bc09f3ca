package io.github.ownershipmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-31", "2024-02-29", "0001-12-01", "9999-12-31"})
    void a_day_is_the_one_that_java_reads(String text) {
        assertThat(Values.day(text)).contains(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "2027-04-31",
                "2027-13-01",
                "2027-00-10",
                "2027-01-00",
                "2027-1-31",
                "27-01-31",
                "+12027-01-31",
                "-2027-01-31",
                "2027-01-31T10:00",
                " 2027-01-31",
                "２０２７-01-31"
            })
    void what_is_no_day_of_the_calendar_is_none(String text) {
        assertThat(Values.day(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1s, PT1S", "15m, PT15M", "4h, PT4H", "2d, P2D", "99999d, P99999D"})
    void a_time_is_a_number_of_units(String text, Duration time) {
        assertThat(Values.time(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0m", "15", "m", "15 m", "-1h", "100000s", "1w", "PT1S", "1M"})
    void what_is_no_number_of_units_is_no_time(String text) {
        assertThat(Values.time(text)).isEmpty();
    }

    @Test
    void days_are_counted_in_days_only() {
        assertThat(Values.days("180d")).contains(180);
        assertThat(Values.days("4h")).isEmpty();
    }
}
