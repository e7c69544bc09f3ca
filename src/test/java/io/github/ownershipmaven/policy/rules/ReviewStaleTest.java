package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.noFile;
import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewStaleTest {

    private static final List<String> EVERY = List.of("review-every: 10d");

    @Test
    void a_review_that_was_due_yesterday() {
        assertThat(own("owners: { sre: ana }\nreviewed: 2026-11-11")
                        .under(EVERY)
                        .findings(ReviewStale.RULE))
                .containsExactly(
                        "warning shop/checkout/OWNERS.yaml:2:11: 'reviewed' is 2026-11-11, so a review was due by 2026-11-21"
                                + " (every 10 days: policy.yaml:2); see whether all of this is still true, and write the day"
                                + " [review-stale]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-12", "2026-11-22"})
    void one_that_is_due_today_and_one_of_today(String day) {
        assertThat(own("owners: { sre: ana }\nreviewed: " + day).under(EVERY).findings(ReviewStale.RULE))
                .isEmpty();
    }

    @Test
    void a_day_that_is_yet_to_come_is_no_review_under_any_policy() {
        assertThat(own("owners: { sre: ana }\nreviewed: 2026-11-23").findings(ReviewStale.RULE))
                .containsExactly(
                        "warning shop/checkout/OWNERS.yaml:2:11: 'reviewed' is 2026-11-23, which is yet to come; write the"
                                + " day of the last review [review-stale]");
    }

    @Test
    void a_file_without_a_day_where_the_policy_asks_for_one() {
        assertThat(own("owners: { sre: ana }").under(EVERY).findings(ReviewStale.RULE))
                .containsExactly(
                        "warning shop/checkout/OWNERS.yaml:1:1: file does not say when it was 'reviewed', but the policy asks"
                                + " for a review (every 10 days: policy.yaml:2); see whether all of this is true, and write the day"
                                + " [review-stale]");
    }

    @Test
    void without_a_period_nobody_misses_a_review() {
        assertThat(own("owners: { sre: ana }").findings(ReviewStale.RULE)).isEmpty();
        assertThat(own("owners: { sre: ana }\nreviewed: 1999-01-01").findings(ReviewStale.RULE))
                .isEmpty();
    }

    @Test
    void a_day_that_cannot_be_read_is_not_told_to_be_missing() {
        assertThat(own("owners: { sre: ana }\nreviewed: soon")
                        .under(EVERY)
                        .findings(ReviewStale.RULE, FileUnreadable.RULE))
                .singleElement()
                .asString()
                .endsWith("[file-unreadable]");
    }

    @Test
    void the_nearest_file_counts() {
        assertThat(own("owners: { sre: ana }\nreviewed: 2026-11-20")
                        .under("reviewed: 1999-01-01")
                        .under(EVERY)
                        .findings(ReviewStale.RULE))
                .isEmpty();
        assertThat(own("owners: { sre: ana }")
                        .under("reviewed: 2026-11-20")
                        .under(EVERY)
                        .findings(ReviewStale.RULE))
                .hasSize(1);
        assertThat(noFile().under("owners: { sre: ana }\nreviewed: 1999-01-01")
                        .under(EVERY)
                        .findings(ReviewStale.RULE))
                .singleElement()
                .asString()
                .startsWith("warning shop/OWNERS.yaml:2:11: ");
    }

    @Test
    void the_policy_may_make_it_an_error() {
        assertThat(own("owners: { sre: ana }")
                        .under(EVERY)
                        .under(List.of("when: [{ release: true, severity: { review-stale: error } }]"))
                        .findings(ReviewStale.RULE))
                .singleElement()
                .asString()
                .startsWith("error ");
    }
}
