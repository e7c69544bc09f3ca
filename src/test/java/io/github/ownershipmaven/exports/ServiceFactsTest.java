package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.People;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceFactsTest {

    @Test
    void placeholders_and_vacancies_are_nobody() {
        ServiceFacts checkout = ExportsFixture.checkout(People.FULL).only();

        assertThat(checkout.holders("quality-engineer")).isEmpty();
        assertThat(checkout.holders("support-engineer")).isEmpty();
    }

    @Test
    void the_one_owner_is_a_team_before_a_person_of_the_first_persona_that_has_any() {
        ServiceFacts checkout = ExportsFixture.checkout(People.FULL).only();

        assertThat(checkout.lead(List.of("sre", "developer"))).map(Owner::label).contains("payments-sre");
        assertThat(checkout.lead(List.of("support-engineer", "service-owner")))
                .map(Owner::label)
                .contains("Ana Souza");
        assertThat(checkout.lead(List.of("service-consumer"))).isEmpty();
    }

    @Test
    void an_inherited_file_makes_no_service() {
        List<ServiceFacts> services =
                ExportsFixture.shop().services(People.FULL, "", "checkout", "ledger", "ledger/core");

        assertThat(services).extracting(ServiceFacts::own).containsExactly(true, true, false, true);
    }

    @Test
    void a_pom_that_brings_modules_together_is_a_service_if_its_file_says_so() {
        String owners = "owners: { sre: { team: a } }\n";

        assertThat(own(owners)).isFalse();
        assertThat(own("service: Shop\n" + owners)).isTrue();
        assertThat(own("project: com.example:shop\n" + owners)).isTrue();
    }

    private static boolean own(String yaml) {
        return ServiceFacts.of(ExportsFixture.root(yaml).inspect("", "pom"), People.FULL)
                .own();
    }

    @Test
    void a_name_is_what_is_left_of_an_address_where_addresses_are_held_back() {
        assertThat(ExportsFixture.checkout(People.NAMES).only().holders("product-owner"))
                .extracting(Owner::label)
                .containsExactly("li.wei");
    }
}
