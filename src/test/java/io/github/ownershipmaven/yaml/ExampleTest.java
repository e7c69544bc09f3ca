package io.github.ownershipmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Inheritance;
import io.github.ownershipmaven.model.Lifecycle;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.OwnersFile.Link;
import io.github.ownershipmaven.model.RaciRow;
import io.github.ownershipmaven.model.Response;
import io.github.ownershipmaven.model.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The one file that uses every key and every form of an owner. */
class ExampleTest {

    private final OwnersFile file = OwnersReader.read(text(), "OWNERS.yaml");

    @Test
    void it_is_read_completely_and_without_a_problem() {
        assertThat(file.problems()).isEmpty();
        assertThat(file.complete()).isTrue();
        assertThat(file.path()).isEqualTo("OWNERS.yaml");
        assertThat(file.root()).isFalse();
    }

    @Test
    void the_keys_of_the_service() {
        assertThat(file.project()).contains(located("com.example:checkout", 2, 10));
        assertThat(file.service()).contains(located("Checkout", 3, 10));
        assertThat(file.tier()).contains(located("critical", 4, 7));
        assertThat(file.lifecycle()).contains(located(Lifecycle.PRODUCTION, 5, 12));
        assertThat(file.reviewed()).contains(located(LocalDate.of(2026, 10, 1), 6, 11));
        assertThat(file.inherit()).isEqualTo(Inheritance.FALLBACK);
        assertThat(file.ownersKey()).contains(at(9, 1));
    }

    @Test
    void the_personas_in_the_order_of_the_file() {
        assertThat(file.owners())
                .extracting(Assignment::persona)
                .containsExactly(
                        located("service-owner", 10, 3),
                        located("product-owner", 11, 3),
                        located("engineering-manager", 12, 3),
                        located("developer", 18, 3),
                        located("sre", 19, 3),
                        located("support-engineer", 22, 3),
                        located("service-consumer", 23, 3));
    }

    @Test
    void a_name_with_an_address() {
        assertThat(owners("service-owner"))
                .containsExactly(person("Ana Souza", Term.OPEN, at(10, 18), email("ana@example.com", 10, 18)));
    }

    @Test
    void an_address() {
        assertThat(owners("product-owner"))
                .containsExactly(person(null, Term.OPEN, at(11, 18), email("li.wei@example.com", 11, 18)));
    }

    @Test
    void a_person_with_a_term_and_a_successor() {
        Term term = new Term(
                Optional.of(located(LocalDate.of(2025, 2, 1), 15, 12)),
                Optional.of(located(LocalDate.of(2027, 1, 31), 16, 12)),
                Optional.of(located("ana@example.com", 17, 16)));
        assertThat(owners("engineering-manager"))
                .containsExactly(person("Omar Haddad", term, at(13, 5), email("omar@example.com", 14, 12)));
    }

    @Test
    void a_team_with_a_channel() {
        assertThat(owners("developer"))
                .containsExactly(new Owner.Team(
                        "checkout-dev",
                        List.of(new Contact(Contact.Kind.CHAT, "https://chat.example.com/checkout", at(18, 42))),
                        Term.OPEN,
                        at(18, 14)));
    }

    @Test
    void a_list_of_a_team_and_a_handle() {
        assertThat(owners("sre"))
                .containsExactly(
                        new Owner.Team(
                                "payments-sre",
                                List.of(
                                        email("sre@example.com", 20, 36),
                                        new Contact(
                                                Contact.Kind.ON_CALL,
                                                "https://oncall.example.com/payments",
                                                at(20, 62))),
                                Term.OPEN,
                                at(20, 7)),
                        person(null, Term.OPEN, at(21, 7), new Contact(Contact.Kind.HANDLE, "@noor", at(21, 7))));
    }

    @Test
    void a_vacancy_with_its_end() {
        assertThat(owners("support-engineer"))
                .containsExactly(new Owner.Vacancy(
                        "hiring", Optional.of(located(LocalDate.of(2027, 3, 31), 22, 46)), at(22, 21)));
    }

    @Test
    void a_service() {
        assertThat(owners("service-consumer"))
                .containsExactly(new Owner.Service("com.example:storefront", List.of(), Term.OPEN, at(23, 23)));
    }

    @Test
    void the_matrix() {
        assertThat(file.raci())
                .containsExactly(new RaciRow(
                        located("incident.respond", 26, 3),
                        List.of(located("sre", 26, 36)),
                        List.of(located("sre", 26, 55), located("developer", 26, 60)),
                        List.of(located("architecture-lead", 26, 83)),
                        List.of(located("service-owner", 26, 112))));
    }

    @Test
    void escalation_response_and_dependencies() {
        assertThat(file.escalation())
                .containsExactly(
                        located("sre", 27, 14),
                        located("engineering-manager", 27, 19),
                        located("product-owner", 27, 40));
        assertThat(file.responses())
                .containsExactly(new Response(
                        located("sev1", 28, 13),
                        Optional.of(located("https://oncall.example.com/payments", 28, 30)),
                        Optional.of(located(Duration.ofMinutes(15), 28, 75))));
        assertThat(file.dependsOn()).containsExactly(located("com.example:ledger", 29, 14));
    }

    @Test
    void links_and_the_organisations_own_keys() {
        assertThat(file.links())
                .containsExactly(
                        new Link("runbook", located("https://runbook.example.com/checkout", 30, 19)),
                        new Link("dashboard", located("https://dash.example.com/checkout", 30, 68)),
                        new Link("slo", located("https://slo.example.com/checkout", 30, 108)));
        assertThat(file.extensions()).containsExactly(new Link("x-cost-centre", located("4711", 31, 16)));
    }

    private List<Owner> owners(String persona) {
        return file.owners().stream()
                .filter(entry -> entry.persona().value().equals(persona))
                .findFirst()
                .orElseThrow()
                .owners();
    }

    private static Owner person(String name, Term term, Location place, Contact contact) {
        return new Owner.Person(Optional.ofNullable(name), Optional.empty(), List.of(contact), term, place);
    }

    private static Contact email(String address, int line, int column) {
        return new Contact(Contact.Kind.EMAIL, address, at(line, column));
    }

    private static <T> Located<T> located(T value, int line, int column) {
        return new Located<>(value, at(line, column));
    }

    private static Location at(int line, int column) {
        return new Location("OWNERS.yaml", line, column);
    }

    private static String text() {
        try (InputStream in = ExampleTest.class.getResourceAsStream("/example/OWNERS.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
