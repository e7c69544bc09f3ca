package io.github.ownershipmaven.model;

import static io.github.ownershipmaven.policy.OwnershipFixture.noFile;
import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.policy.OwnershipFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnershipTest {

    @Test
    void the_nearer_file_wins_and_a_persona_that_it_does_not_name_comes_from_above() {
        OwnershipFixture fixture = owners("sre: near").under("owners: { sre: far, developer: dev }");
        assertThat(holders(fixture, "sre")).containsExactly("near");
        assertThat(holders(fixture, "developer")).containsExactly("dev");
    }

    @Test
    void every_owner_knows_the_place_it_came_from() {
        Ownership ownership =
                owners("sre: near").under("owners: { developer: dev }").ownership();
        assertThat(ownership.holders("sre").get(0).location()).hasToString("shop/checkout/OWNERS.yaml:2:8");
        assertThat(ownership.holders("developer").get(0).location()).hasToString("shop/OWNERS.yaml:1:22");
    }

    @Test
    void an_outline_knows_the_place_and_keeps_one_file_however_many_are_inherited() {
        Ownership whole = owners("sre: near")
                .under("owners: { developer: dev }")
                .under("owners: { service-owner: top }")
                .ownership();
        Ownership outline = whole.outline();
        assertThat(whole.files()).hasSize(3);
        assertThat(outline.files()).singleElement().matches(outline::isOwn);
        assertThat(outline.place()).isEqualTo(whole.place());
        assertThat(outline.owners()).isEmpty();
    }

    @Test
    void append_takes_the_owners_of_both_the_nearer_first() {
        OwnershipFixture fixture =
                own("inherit: append\nowners: { sre: near }").under("owners: { sre: [far, farther] }");
        assertThat(holders(fixture, "sre")).containsExactly("near", "far", "farther");
    }

    @Test
    void append_takes_nobody_twice() {
        OwnershipFixture fixture = own("inherit: append\nowners: { sre: Ana <ana@example.com> }")
                .under("owners: { sre: [ANA@example.com, bob@example.com] }");
        assertThat(holders(fixture, "sre")).containsExactly("Ana", "bob@example.com");
    }

    @Test
    void append_does_not_take_two_vacancies_for_one() {
        OwnershipFixture fixture = own("inherit: append\nowners: { sre: { vacant: hiring } }")
                .under("owners: { sre: { vacant: on leave } }");
        assertThat(holders(fixture, "sre")).containsExactly("vacant: hiring", "vacant: on leave");
    }

    @Test
    void append_in_the_middle_joins_what_lies_above_it_only() {
        OwnershipFixture fixture = owners("developer: dev")
                .under("inherit: append\nowners: { sre: middle, developer: other }")
                .under("owners: { sre: top }");
        assertThat(holders(fixture, "sre")).containsExactly("middle", "top");
        assertThat(holders(fixture, "developer")).containsExactly("dev");
    }

    @Test
    void many_owners_are_joined_without_comparing_all_with_all() {
        String many = String.join(
                ", ",
                Stream.iterate(0, i -> i + 1).limit(15_000).map(i -> "p" + i).toList());
        OwnershipFixture fixture =
                own("inherit: append\nowners: { sre: [" + many + "] }").under("owners: { sre: [" + many + ", q] }");
        assertThat(holders(fixture, "sre")).hasSize(15_001).endsWith("q");
    }

    @Test
    void none_cuts_off_everything_above() {
        OwnershipFixture fixture = own("inherit: none\nowners: { sre: near }")
                .under("tier: critical\nlifecycle: production\nescalation: [sre]\nowners: { developer: dev }");
        Ownership ownership = fixture.ownership();
        assertThat(ownership.owners()).containsOnlyKeys("sre");
        assertThat(ownership.files()).hasSize(1);
        assertThat(ownership.tier()).isEmpty();
        assertThat(ownership.lifecycle()).isEmpty();
        assertThat(ownership.escalation()).isEmpty();
    }

    @Test
    void none_in_the_middle_keeps_what_lies_below() {
        OwnershipFixture fixture = owners("sre: near")
                .under("inherit: none\nowners: { developer: dev }")
                .under("owners: { support: helper }");
        assertThat(fixture.ownership().owners()).containsOnlyKeys("sre", "developer");
    }

    @Test
    void a_persona_under_two_of_its_names_is_one_persona() {
        OwnershipFixture fixture = owners("pm: ana", "Product Owner/Manager: bob");
        assertThat(holders(fixture, "product-owner")).containsExactly("ana", "bob");
        assertThat(fixture.ownership().owners()).containsOnlyKeys("product-owner");
    }

    @Test
    void an_alias_in_the_nearer_file_replaces_the_id_above() {
        OwnershipFixture fixture = owners("pm: ana").under("owners: { product-owner: bob }");
        assertThat(holders(fixture, "product-owner")).containsExactly("ana");
    }

    @Test
    void a_persona_that_is_written_without_an_owner_inherits_nobody() {
        OwnershipFixture fixture = owners("sre:").under("owners: { sre: far }");
        assertThat(holders(fixture, "sre")).isEmpty();
    }

    @Test
    void an_unknown_persona_takes_no_part() {
        assertThat(owners("cook: ana").ownership().owners()).isEmpty();
    }

    @Test
    void tier_lifecycle_and_escalation_inherit() {
        Ownership ownership = own("owners: { sre: near }")
                .under("tier: critical\nlifecycle: deprecated\nescalation: [sre, developer]")
                .ownership();
        assertThat(ownership.tier().map(Located::value)).contains("critical");
        assertThat(ownership.lifecycle().map(Located::value)).contains(Lifecycle.DEPRECATED);
        assertThat(ownership.escalation()).extracting(Located::value).containsExactly("sre", "developer");
    }

    @Test
    void the_nearest_tier_lifecycle_and_escalation_win_whole() {
        Ownership ownership = own("tier: internal\nlifecycle: experimental\nescalation: developer")
                .under("tier: critical\nlifecycle: deprecated\nescalation: [sre, developer]")
                .ownership();
        assertThat(ownership.tier().map(Located::value)).contains("internal");
        assertThat(ownership.lifecycle().map(Located::value)).contains(Lifecycle.EXPERIMENTAL);
        assertThat(ownership.escalation()).extracting(Located::value).containsExactly("developer");
    }

    @Test
    void a_file_above_never_becomes_the_own_one() {
        Ownership ownership = noFile().under(
                        "project: com.example:shop\nservice: Shop\nlinks: { runbook: https://r.example.com }")
                .ownership();
        assertThat(ownership.ownFile()).isEmpty();
        assertThat(ownership.files()).hasSize(1);
    }

    @Test
    void a_place_in_the_projects_folder_is_its_own_under_either_file_name() {
        Ownership ownership =
                owners("sre: near").under("owners: { developer: dev }").ownership();
        assertThat(ownership.isOwn(new Location("shop/checkout/OWNERS.yml", 4, 1)))
                .isTrue();
        assertThat(ownership.isOwn(new Location("shop/OWNERS.yaml", 4, 1))).isFalse();
        assertThat(ownership.isOwn(new Location("shop/checkout/deeper/OWNERS.yaml", 4, 1)))
                .isFalse();
    }

    @Test
    void an_inherited_place_is_told_as_seen_from_the_project() {
        Ownership ownership = noFile().ownership();
        assertThat(ownership.inheritedFrom(new Location("shop/OWNERS.yaml", 4, 1)))
                .isEqualTo("(inherited from ../OWNERS.yaml:4)");
        assertThat(ownership.inheritedFrom(new Location("OWNERS.yaml", 12, 1)))
                .isEqualTo("(inherited from ../../OWNERS.yaml:12)");
    }

    @Test
    void what_is_missing_is_missing_in_the_nearest_file() {
        assertThat(noFile().ownership().place()).hasToString("shop/checkout/OWNERS.yaml:1:1");
        assertThat(own("tier: critical\nowners: { sre: a }").ownership().place())
                .hasToString("shop/checkout/OWNERS.yaml:2:1");
        assertThat(own("tier: critical").ownership().place()).hasToString("shop/checkout/OWNERS.yaml:1:1");
        assertThat(noFile().under("tier: x\nowners: { sre: a }").ownership().place())
                .hasToString("shop/OWNERS.yaml:2:1");
    }

    @Test
    void it_is_complete_only_when_every_file_was_read_to_its_end() {
        assertThat(owners("sre: a").ownership().isComplete()).isTrue();
        assertThat(owners("sre: a").under("owners: [").ownership().isComplete()).isFalse();
    }

    @Test
    void every_entry_of_every_file_is_known_even_where_a_nearer_one_takes_its_place() {
        Ownership ownership =
                owners("sre: near").under("owners: { sre: far, cook: ana }").ownership();
        assertThat(ownership.assignments())
                .extracting(entry -> entry.persona().value())
                .containsExactly("sre", "sre", "cook");
    }

    private static Stream<String> holders(OwnershipFixture fixture, String persona) {
        return fixture.ownership().holders(persona).stream().map(Owner::label);
    }
}
