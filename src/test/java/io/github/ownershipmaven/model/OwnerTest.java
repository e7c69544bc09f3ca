package io.github.ownershipmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Contact.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnerTest {

    private static final Location HERE = Location.startOf("OWNERS.yaml");

    @Test
    void an_address_or_a_handle_tells_a_person_from_others_and_case_does_not() {
        Owner ana = person("Ana", contact(Kind.EMAIL, "Ana@Example.com"), contact(Kind.HANDLE, "@ana"));
        assertThat(ana.identities()).containsExactlyInAnyOrder("ana@example.com", "@ana");
    }

    @Test
    void a_shared_channel_does_not_make_two_people_one() {
        Owner ana = person("Ana", contact(Kind.CHAT, "#shop"), contact(Kind.ON_CALL, "https://oncall.example.com"));
        assertThat(ana.identities()).containsExactly("ana");
    }

    @Test
    void a_person_of_whom_only_the_name_is_known_is_known_by_it() {
        assertThat(person("Ana Souza").identities()).containsExactly("ana souza");
    }

    @Test
    void an_id_of_the_directory_identifies_too() {
        Owner noor = new Owner.Person(
                Optional.empty(), Optional.of("Noor"), List.of(contact(Kind.EMAIL, "n@example.com")), Term.OPEN, HERE);
        assertThat(noor.identities()).containsExactlyInAnyOrder("noor", "n@example.com");
        assertThat(noor.label()).isEqualTo("Noor");
    }

    @Test
    void a_person_without_a_name_is_called_by_the_first_contact() {
        Owner nameless = new Owner.Person(
                Optional.empty(), Optional.empty(), List.of(contact(Kind.HANDLE, "@ana")), Term.OPEN, HERE);
        assertThat(nameless.label()).isEqualTo("@ana");
    }

    @Test
    void a_team_is_its_name_and_never_a_person() {
        Owner team = new Owner.Team("Payments", List.of(contact(Kind.EMAIL, "ana@example.com")), Term.OPEN, HERE);
        assertThat(team.identities()).containsExactly("team:payments");
        assertThat(team.label()).isEqualTo("Payments");
    }

    @Test
    void a_service_is_reached_through_its_own_owners() {
        Owner service = new Owner.Service("com.example:storefront", List.of(), Term.OPEN, HERE);
        assertThat(service.isReachable()).isTrue();
        assertThat(service.identities()).containsExactly("project:com.example:storefront");
        assertThat(service.label()).isEqualTo("com.example:storefront");
    }

    @Test
    void a_vacancy_is_nobody() {
        Owner vacancy = new Owner.Vacancy("hiring", Optional.empty(), HERE);
        assertThat(vacancy.isReachable()).isFalse();
        assertThat(vacancy.identities()).isEmpty();
        assertThat(vacancy.label()).isEqualTo("vacant: hiring");
        assertThat(vacancy.term()).isEqualTo(Term.OPEN);
    }

    @Test
    void who_has_no_contact_cannot_be_reached() {
        assertThat(person("Ana").isReachable()).isFalse();
        assertThat(person("Ana", contact(Kind.CHAT, "#shop")).isReachable()).isTrue();
    }

    private static Owner person(String name, Contact... contacts) {
        return new Owner.Person(Optional.of(name), Optional.empty(), List.of(contacts), Term.OPEN, HERE);
    }

    private static Contact contact(Kind kind, String value) {
        return new Contact(kind, value, HERE);
    }
}
