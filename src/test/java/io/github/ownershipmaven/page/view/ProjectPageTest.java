package io.github.ownershipmaven.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.page.PortfolioFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectPageTest {

    private final ProjectPage checkout = page("checkout", People.FULL);

    private static ProjectPage page(String module, People people) {
        return ReactorPages.project(
                        PortfolioFixture.shop(), "com.example:" + module, PortfolioFixture.setting("en", people))
                .orElseThrow();
    }

    @Test
    void a_project_that_was_not_inspected_has_no_page() {
        assertThat(ReactorPages.project(
                        PortfolioFixture.shop(), "com.example:docs", PortfolioFixture.setting("en", People.FULL)))
                .isEmpty();
    }

    @Test
    void gaps_come_first_and_then_the_order_of_the_catalogue() {
        assertThat(checkout.filled())
                .extracting(Seat::persona)
                .containsExactly(
                        "support-engineer",
                        "service-owner",
                        "product-owner",
                        "engineering-manager",
                        "developer",
                        "sre",
                        "service-consumer");
        assertThat(checkout.unused()).extracting(Seat::persona).contains("qe-manager", "executive");
    }

    @Test
    void every_holder_knows_where_that_is_written() {
        Seat owner = checkout.seat("service-owner").orElseThrow();
        assertThat(owner.state()).isEqualTo(State.INHERITED);
        assertThat(owner.holdings().get(0).origin().brief()).isEqualTo("↑ OWNERS.yaml:2");
        Seat product = checkout.seat("product-owner").orElseThrow();
        assertThat(product.state()).isEqualTo(State.OWNED);
        assertThat(product.holdings().get(0).origin().place()).isEqualTo("checkout/OWNERS.yaml:7");
        assertThat(product.holdings().get(0).origin().brief()).isEqualTo(":7");
    }

    @Test
    void whom_to_call_at_night_is_at_hand() {
        assertThat(checkout.seat("sre").orElseThrow().holdings().get(0).onCall())
                .extracting(Reach::text)
                .containsExactly("https://oncall.example.com/payments");
        assertThat(checkout.escalation())
                .extracting(step -> step.names("nobody"))
                .containsExactly("payments-sre, @noor", "Omar Haddad");
        assertThat(page("ledger", People.FULL).escalation())
                .extracting(step -> step.names("nobody"))
                .containsExactly("Site Reliability Engineer (SRE) (nobody)", "Omar Haddad");
    }

    @Test
    void each_party_says_who_stands_for_it() {
        assertThat(checkout.isOwnedCollectively()).isTrue();
        assertThat(checkout.share(Party.OPERATIONS).holders())
                .extracting(Holder::label)
                .containsExactly("payments-sre", "@noor");
        assertThat(page("ledger", People.FULL).share(Party.OPERATIONS).state()).isEqualTo(State.MISSING);
        assertThat(page("search", People.FULL).share(Party.OPERATIONS).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void promises_and_links_are_told() {
        assertThat(checkout.responses())
                .singleElement()
                .satisfies(promise -> assertThat(promise.within()).isEqualTo("1 h 30 min"));
        assertThat(checkout.facts().links()).extracting(Reach::href).hasSize(2);
        assertThat(checkout.facts().dependsOn()).containsExactly("com.example:ledger");
    }

    @Test
    void a_promise_of_seconds_is_told_as_such() {
        assertThat(ReactorPages.reactor("shop", PortfolioFixture.hostile(), PortfolioFixture.setting("en", People.FULL))
                        .projects())
                .flatExtracting(ProjectPage::responses)
                .extracting(ProjectPage.Promise::within)
                .contains("30 s");
    }

    @Test
    void a_page_for_the_public_keeps_addresses_to_itself() {
        ProjectPage names = page("checkout", People.NAMES);
        assertThat(names.seats())
                .flatExtracting(Seat::holdings)
                .flatExtracting(Seat.Holding::contacts)
                .isEmpty();
        assertThat(names.seat("product-owner").orElseThrow().holdings().get(0).successor())
                .contains("li");
        assertThat(names.responses()).allMatch(promise -> promise.contact().isEmpty());
        assertThat(names.findings()).allMatch(finding -> finding.message().isEmpty());
    }

    @Test
    void a_redacted_page_has_numbers_in_place_of_people() {
        ProjectPage redacted = page("checkout", People.REDACTED);
        assertThat(redacted.seats())
                .flatExtracting(Seat::labels)
                .contains("payments-sre", "checkout-dev", "com.example:storefront")
                .filteredOn(label -> label.startsWith("#"))
                .hasSize(4);
        assertThat(redacted.seats())
                .flatExtracting(Seat::vacancies)
                .allMatch(vacant -> vacant.reason().isEmpty());
        assertThat(redacted.facts().links()).isEqualTo(List.of());
    }
}
