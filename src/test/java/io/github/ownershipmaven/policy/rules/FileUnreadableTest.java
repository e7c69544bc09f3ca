package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileUnreadableTest {

    private static final List<String> TIERS = List.of("tiers: [critical, standard]");

    @Test
    void what_could_not_be_read_is_told_at_its_place() {
        assertThat(own("teir: critical\nowners: { sre: ana, sre: bob }\n").findings(FileUnreadable.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:1:1: key 'teir' is not known; did you mean 'tier'? [file-unreadable]",
                        "error shop/checkout/OWNERS.yaml:2:21: key 'sre' is already on line 2; join the two [file-unreadable]");
    }

    @Test
    void an_inherited_file_that_is_broken_is_told_at_its_own_place() {
        assertThat(owners("sre: ana").under("owners:\n  sre: @ana\n").findings(FileUnreadable.RULE))
                .containsExactly(
                        "error shop/OWNERS.yaml:2:8: text '@ana' begins with a character that yaml keeps for itself;"
                                + " quote it: \"@ana\" [file-unreadable]");
    }

    @Test
    void what_lies_above_a_file_that_inherits_nothing_is_not_told() {
        assertThat(own("inherit: none\nowners: { sre: ana }").under("[").findings(FileUnreadable.RULE))
                .isEmpty();
    }

    @Test
    void a_tier_that_the_policy_does_not_know_is_told_with_the_one_that_was_meant() {
        assertThat(own("owners: { sre: ana }\ntier: critcal").under(TIERS).findings(FileUnreadable.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:7: tier 'critcal' is not known; did you mean 'critical'?"
                                + " [file-unreadable]");
        assertThat(own("owners: { sre: ana }\ntier: gold").under(TIERS).findings(FileUnreadable.RULE))
                .singleElement()
                .asString()
                .contains("tier 'gold' is not known; the policy knows 'critical' and 'standard'");
    }

    @Test
    void an_inherited_tier_is_told_where_it_is_written() {
        assertThat(owners("sre: ana").under("tier: gold").under(TIERS).findings(FileUnreadable.RULE))
                .singleElement()
                .asString()
                .startsWith("error shop/OWNERS.yaml:1:7: ");
    }

    @Test
    void a_known_tier_none_and_any_under_a_policy_without_tiers_pass() {
        assertThat(own("tier: standard").under(TIERS).findings(FileUnreadable.RULE))
                .isEmpty();
        assertThat(owners("sre: ana").under(TIERS).findings(FileUnreadable.RULE))
                .isEmpty();
        assertThat(own("tier: gold").findings(FileUnreadable.RULE)).isEmpty();
    }
}
