package io.github.ownershipmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void it_reads_as_place_message_and_rule() {
        assertThat(finding("a/OWNERS.yaml", 7, Severity.ERROR, "persona-required", "nobody"))
                .hasToString("a/OWNERS.yaml:7:1: nobody [persona-required]");
    }

    @Test
    void findings_sort_by_place_then_weight_then_rule_then_message() {
        List<Finding> sorted = List.of(
                finding("a", 2, Severity.ERROR, "r", "m"),
                finding("a", 10, Severity.ERROR, "z", "m"),
                finding("a", 10, Severity.WARNING, "a", "m"),
                finding("a", 10, Severity.WARNING, "b", "a"),
                finding("a", 10, Severity.WARNING, "b", "b"),
                finding("b", 1, Severity.ERROR, "r", "m"));
        assertThat(Stream.of(5, 4, 1, 3, 0, 2).map(sorted::get).sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void heavier_severities_are_at_least_lighter_ones() {
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
    }

    private static Finding finding(String file, int line, Severity severity, String rule, String message) {
        return new Finding(rule, severity, new Problem(new Location(file, line, 1), message));
    }
}
