package io.github.ownershipmaven.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.page.PortfolioFixture;
import io.github.ownershipmaven.page.view.HolderView.Role;
import io.github.ownershipmaven.page.view.ReactorPage.PersonaView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReactorPagesTest {

    private static final Setting ENGLISH = PortfolioFixture.setting("en", People.FULL);

    private final ReactorPage shop = page(PortfolioFixture.shop());

    private static ReactorPage page(Portfolio portfolio) {
        return ReactorPages.reactor("Shop", portfolio, ENGLISH);
    }

    @Test
    void the_module_with_the_greatest_gaps_comes_first() {
        assertThat(labels(shop.projects())).containsExactly("ledger", "search", "checkout");
    }

    @Test
    void a_manager_sees_what_nobody_operates() {
        assertThat(shop.ownerless()).extracting(PartyGap::party).containsExactly(Party.OPERATIONS);
        assertThat(labels(shop.ownerless().get(0).projects())).containsExactly("ledger", "search");
        assertThat(shop.headline().collective()).isEqualTo(1);
    }

    @Test
    void an_empty_seat_in_a_file_that_cannot_be_read_is_not_called_missing() {
        assertThat(shop.projects().get(1).state("sre")).isEqualTo(State.UNKNOWN);
        assertThat(shop.headline().unreadable()).isEqualTo(1);
    }

    @Test
    void a_persona_finds_its_holders_and_gaps() {
        PersonaView sre = shop.views().stream()
                .filter(view -> view.persona().id().equals("sre"))
                .findFirst()
                .orElseThrow();
        assertThat(sre.holders()).extracting(share -> share.holder().label()).containsExactly("@noor", "payments-sre");
        assertThat(labels(sre.gaps())).containsExactly("ledger", "search");
        assertThat(sre.accountable()).extracting(RaciTable.Line::title).contains("Respond to incidents");
    }

    @Test
    void a_person_finds_what_the_person_holds_and_answers_for() {
        HolderView omar = holder("Omar Haddad");
        assertThat(omar.projects()).isEqualTo(3);
        assertThat(omar.alone()).isEqualTo(3);
        Role manager = omar.roles().get(0);
        assertThat(manager.everywhere()).isTrue();
        assertThat(manager.usual()).as("checkout has a rule of its own").isFalse();
        assertThat(manager.accountable())
                .filteredOn(duty -> duty.title().equals("Respond to incidents"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.projects()).isEqualTo(1));
    }

    @Test
    void duties_that_are_those_of_the_persona_are_told_with_the_persona() {
        assertThat(holder("Ana Souza (ana@example.com)").roles())
                .singleElement()
                .satisfies(role -> assertThat(role.usual()).isTrue());
    }

    @Test
    void people_of_the_same_name_can_be_told_apart() {
        assertThat(shop.holders())
                .extracting(view -> view.holder().title())
                .contains("Ana Souza (ana@example.com)", "Ana Souza (other.ana@example.com)")
                .doesNotHaveDuplicates();
        ReactorPage names =
                ReactorPages.reactor("Shop", PortfolioFixture.shop(), PortfolioFixture.setting("en", People.NAMES));
        assertThat(names.holders())
                .extracting(view -> view.holder().title())
                .contains("Ana Souza (1)", "Ana Souza (2)");
    }

    @Test
    void what_is_found_in_many_modules_is_said_once() {
        RuleView vacant = shop.rules().stream()
                .filter(rule -> rule.rule().equals("raci-vacant"))
                .findFirst()
                .orElseThrow();
        assertThat(vacant.projects()).isGreaterThan(1);
        assertThat(vacant.findings())
                .extracting(found -> found.finding().message())
                .doesNotHaveDuplicates();
        int counted = shop.headline().findings().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(counted)
                .isEqualTo(shop.rules().stream().mapToInt(RuleView::count).sum());
    }

    @Test
    void dates_lie_behind_or_at_most_three_months_ahead() {
        assertThat(shop.dates())
                .extracting(due -> due.day() + " " + due.kind() + " " + due.past())
                .containsExactly("2026-09-28 review true", "2026-12-31 term false", "2027-01-31 vacancy false");
        assertThat(shop.dates().get(1).places()).extracting(Place::text).containsExactly("checkout/OWNERS.yaml:7");
    }

    @Test
    void the_same_date_in_many_modules_is_one_row() {
        Portfolio inherited = PortfolioFixture.reactor()
                .file("", "owners:\n  sre: { name: Noor, email: noor@example.com, until: 2026-12-01 }\n")
                .modules("a", "b", "c", "d");
        List<Due> dates = page(inherited).dates();
        assertThat(dates).singleElement().satisfies(due -> {
            assertThat(due.places()).singleElement().satisfies(place -> {
                assertThat(place.text()).isEqualTo("OWNERS.yaml:2");
                assertThat(place.isOfMany()).isTrue();
            });
        });
    }

    @Test
    void modules_with_rules_of_their_own_are_named() {
        assertThat(shop.raci().deviations())
                .singleElement()
                .satisfies(deviation -> assertThat(deviation.project().label()).isEqualTo("checkout"));
    }

    @Test
    void a_build_under_two_policies_shows_the_matrix_of_most_modules() {
        Portfolio with = PortfolioFixture.under("tiers: []\n").modules("a", "b");
        Portfolio without = PortfolioFixture.reactor().modules("c");
        Portfolio mixed = new Portfolio(
                Stream.concat(without.inspections().stream(), with.inspections().stream())
                        .toList(),
                List.of());
        assertThat(page(mixed).raci().table().lines()).hasSize(37);
        assertThat(page(without).raci().table().lines()).isEmpty();
    }

    @Test
    void modules_of_the_same_name_are_called_by_their_whole_id() {
        Portfolio one = PortfolioFixture.reactor().modules("api");
        assertThat(labels(page(one).projects())).containsExactly("api");
        assertThat(page(one).projects().get(0).anchor()).isEqualTo("m-api");
    }

    private HolderView holder(String title) {
        return shop.holders().stream()
                .filter(view -> view.holder().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(List<ProjectPage> projects) {
        return projects.stream().map(ProjectPage::label).toList();
    }
}
