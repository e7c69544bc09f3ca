package io.github.ownershipmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final Location PLACE = Location.startOf("OWNERS.yaml");

    @Test
    void two_that_have_nothing_in_common_are_one_through_a_third() {
        Owner address = person("", Contact.Kind.EMAIL, "ana@example.com");
        Owner handle = person("", Contact.Kind.HANDLE, "@ana");
        Owner both = person("Ana Souza", Contact.Kind.HANDLE, "@Ana", Contact.Kind.EMAIL, "ANA@example.com");
        Owner other = person("Ana Lima", Contact.Kind.EMAIL, "lima@example.com");

        Identities identities = new Identities(List.of(other, handle, address, both));

        assertThat(identities.groups().values()).containsExactly(List.of(other), List.of(both, handle, address));
        assertThat(Stream.of(address, handle, both).map(identities::of).distinct())
                .hasSize(1)
                .doesNotContain(identities.of(other));
    }

    @Test
    void a_team_is_not_the_person_of_the_same_name() {
        Owner person = person("sre");
        Owner team = new Owner.Team("sre", List.of(), Term.OPEN, PLACE);

        assertThat(new Identities(List.of(person, team)).groups()).hasSize(2);
    }

    private static Owner person(String name, Object... contacts) {
        List<Contact> all = Stream.iterate(0, i -> i < contacts.length, i -> i + 2)
                .map(i -> new Contact((Contact.Kind) contacts[i], (String) contacts[i + 1], PLACE))
                .toList();
        return new Owner.Person(
                Optional.of(name).filter(text -> !text.isEmpty()), Optional.empty(), all, Term.OPEN, PLACE);
    }
}
