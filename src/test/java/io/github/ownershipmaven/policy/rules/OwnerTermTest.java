package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerTermTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    since: 2026-11-23                              | the term of 'Ana' begins on 2026-11-23; name who holds the persona until then
                    until: 2026-11-21                              | the term of 'Ana' ended on 2026-11-21; name a new owner
                    until: 2026-11-21, successor: Bob              | the term of 'Ana' ended on 2026-11-21; put the successor 'Bob' in this place
                    until: 2026-11-22                              | the term of 'Ana' ends on 2026-11-22; name a 'successor' or a later day
                    until: 2026-12-21                              | the term of 'Ana' ends on 2026-12-21; name a 'successor' or a later day
                    until: 2025-01-01, since: 2026-01-01           | the term of 'Ana' ends before it begins, on 2025-01-01; correct 'since' or 'until'
                    """)
    void a_term_that_is_not_now_is_told(String term, String message) {
        assertThat(owners("sre: { name: Ana, " + term + " }").findings(OwnerTerm.RULE))
                .singleElement()
                .asString()
                .startsWith("warning shop/checkout/OWNERS.yaml:2:")
                .endsWith(": " + message + " [owner-term]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since: 2026-11-22",
                "until: 2026-11-22, successor: Bob",
                "until: 2026-12-22",
                "since: 2026-11-22, until: 2026-11-22, successor: Bob",
                "since: -999999999-01-01, until: +999999999-12-31"
            })
    void the_first_and_the_last_day_count_and_thirty_days_are_notice_enough(String term) {
        assertThat(owners("sre: { name: Ana, " + term + " }").findings(OwnerTerm.RULE))
                .isEmpty();
    }

    @Test
    void it_points_at_the_day() {
        assertThat(owners("sre: { name: Ana, since: 2025-01-01, until: 2026-01-01 }")
                        .findings(OwnerTerm.RULE))
                .singleElement()
                .asString()
                .startsWith("warning shop/checkout/OWNERS.yaml:2:47: the term");
    }

    @Test
    void the_earliest_of_all_days_is_only_past() {
        assertThat(owners("sre: { name: Ana, until: 0000-01-01 }").findings(OwnerTerm.RULE))
                .hasSize(1);
    }
}
