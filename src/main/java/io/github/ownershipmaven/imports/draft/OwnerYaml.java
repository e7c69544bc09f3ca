package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.text.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes an owner as OWNERS.yaml has it, on one line, as short as it goes. */
final class OwnerYaml {

    private static final Pattern PLAIN_NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'-]*");
    private static final Pattern PLAIN_EMAIL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9.-]+");

    private OwnerYaml() {}

    /** The owner as a value of YAML, without the places of its contacts. */
    static String of(Owner owner) {
        if (owner instanceof Owner.Person person) {
            return person(person);
        }
        if (owner instanceof Owner.Team team) {
            boolean isHandle = team.name().startsWith("@")
                    && team.contacts().size() == 1
                    && team.contacts().get(0).value().equals(team.name());
            return isHandle ? Yaml.scalar(team.name()) : mapping("team", team.name(), team.contacts());
        }
        return owner instanceof Owner.Vacancy vacancy
                ? mapping("vacant", vacancy.reason(), List.of())
                : mapping("project", owner.label(), owner.contacts());
    }

    private static String person(Owner.Person person) {
        List<Contact> contacts = person.contacts();
        boolean oneContact = person.id().isEmpty() && contacts.size() == 1;
        if (oneContact && person.name().isEmpty() && contacts.get(0).kind() == Contact.Kind.HANDLE) {
            return Yaml.scalar(contacts.get(0).value());
        }
        if (oneContact && contacts.get(0).kind() == Contact.Kind.EMAIL) {
            String email = contacts.get(0).value();
            if (person.name().isEmpty()) {
                return scalar(email);
            }
            String name = person.name().get();
            if (PLAIN_EMAIL.matcher(email).matches() && PLAIN_NAME.matcher(name).matches()) {
                return name + " <" + email + ">";
            }
        }
        List<String> pairs = new ArrayList<>();
        person.name().ifPresent(name -> pairs.add(pair("name", name)));
        person.id().ifPresent(id -> pairs.add(pair("id", id)));
        return mapping(pairs, contacts);
    }

    private static String mapping(String key, String value, List<Contact> contacts) {
        return mapping(new ArrayList<>(List.of(pair(key, value))), contacts);
    }

    private static String mapping(List<String> pairs, List<Contact> contacts) {
        contacts.forEach(contact -> pairs.add(pair(contact.kind().key(), contact.value())));
        return "{ " + String.join(", ", pairs) + " }";
    }

    private static String pair(String key, String value) {
        return key + ": " + scalar(value);
    }

    private static String scalar(String text) {
        return PLAIN_EMAIL.matcher(text).matches() ? text : Yaml.scalar(text);
    }
}
