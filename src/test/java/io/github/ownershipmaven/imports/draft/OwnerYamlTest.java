package io.github.ownershipmaven.imports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Term;
import io.github.ownershipmaven.yaml.OwnersReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerYamlTest {

    private static final Location PLACE = new Location("pom.xml", 1, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Souza",
                "J. O'Neil-Smith",
                "ana",
                "no",
                "012",
                "team:ops",
                "- dash",
                "@ana",
                "a: b",
                "a #b",
                "# x",
                "[a, b]",
                "{a}",
                "*x",
                "&x",
                "!x",
                "\"quoted\"",
                "'q'",
                "back\\slash",
                "Jörg Müller",
                "李伟",
                "نور",
                "🦊 Fox",
                "a, b",
                "x <y>",
                "% y",
                "null",
                "2026-11-22",
                "key:",
                "?",
                "|",
                ">",
                "`",
                "a\u00a0b"
            })
    void every_name_is_read_back_as_it_was(String name) {
        Owner.Person named = person(Optional.of(name), List.of());
        Owner.Person reachable =
                person(Optional.of(name), List.of(new Contact(Contact.Kind.EMAIL, "ana@example.com", PLACE)));
        Owner.Team team = new Owner.Team(name, List.of(), Term.OPEN, PLACE);

        for (Owner owner : List.of(named, reachable, team)) {
            Owner read = read(owner);
            assertThat(read.label()).isEqualTo(name);
            assertThat(read).hasSameClassAs(owner);
            assertThat(OwnerYaml.of(read)).isEqualTo(OwnerYaml.of(owner));
        }
    }

    @Test
    void the_shortest_form_is_taken() {
        assertThat(OwnerYaml.of(person(
                        Optional.of("Ana Souza"), List.of(new Contact(Contact.Kind.EMAIL, "ana@example.com", PLACE)))))
                .isEqualTo("Ana Souza <ana@example.com>");
        assertThat(OwnerYaml.of(person(Optional.empty(), List.of(new Contact(Contact.Kind.HANDLE, "@ana", PLACE)))))
                .isEqualTo("\"@ana\"");
        assertThat(OwnerYaml.of(new Owner.Vacancy("hiring", Optional.empty(), PLACE)))
                .isEqualTo("{ vacant: hiring }");
    }

    private static Owner.Person person(Optional<String> name, List<Contact> contacts) {
        return new Owner.Person(name, Optional.empty(), contacts, Term.OPEN, PLACE);
    }

    private static Owner read(Owner owner) {
        OwnersFile file =
                OwnersReader.read("owners:\n  sre: " + OwnerYaml.of(owner) + "  # pom.xml:1\n", "OWNERS.yaml");
        assertThat(file.problems()).isEmpty();
        return file.owners().get(0).owners().get(0);
    }
}
