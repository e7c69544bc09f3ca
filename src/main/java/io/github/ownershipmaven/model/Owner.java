package io.github.ownershipmaven.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who holds a persona; every owner knows where it is written. */
public sealed interface Owner {

    /** Where the owner is written. */
    Location location();

    /** What messages and pages call the owner. */
    String label();

    /** The ways to reach the owner, in the order of the file. */
    List<Contact> contacts();

    /** The time for which the owner holds the persona. */
    Term term();

    /** What identifies the owner: two owners that share one of these are the same. */
    Set<String> identities();

    /** Whether this and the other are certainly the same, however differently they are written. */
    default boolean isSameAs(Owner other) {
        return !Collections.disjoint(identities(), other.identities());
    }

    /** Whether somebody can be reached here. */
    default boolean isReachable() {
        return !contacts().isEmpty();
    }

    /**
     * A human being.
     *
     * @param name as written; empty where only a contact or an id is known
     * @param id the id in the organisation's directory
     */
    record Person(Optional<String> name, Optional<String> id, List<Contact> contacts, Term term, Location location)
            implements Owner {

        public Person {
            contacts = List.copyOf(contacts);
        }

        @Override
        public String label() {
            return name.or(() -> id)
                    .or(() -> contacts.stream().map(Contact::value).findFirst())
                    .orElse("");
        }

        @Override
        public Set<String> identities() {
            Set<String> known = new HashSet<>();
            id.ifPresent(directoryId -> known.add(folded(directoryId)));
            for (Contact contact : contacts) {
                if (contact.kind() == Contact.Kind.EMAIL || contact.kind() == Contact.Kind.HANDLE) {
                    known.add(folded(contact.value()));
                }
            }
            return known.isEmpty() ? Set.of(folded(label())) : known;
        }

        /** People are the same too if they have the same name and one of them has nothing else. */
        @Override
        public boolean isSameAs(Owner other) {
            return Owner.super.isSameAs(other)
                    || other instanceof Person person
                            && (isOnlyAName() || person.isOnlyAName())
                            && label().equalsIgnoreCase(person.label());
        }

        private boolean isOnlyAName() {
            return id.isEmpty() && contacts.isEmpty();
        }
    }

    /**
     * A team.
     *
     * @param name the team's name or id
     */
    record Team(String name, List<Contact> contacts, Term term, Location location) implements Owner {

        public Team {
            contacts = List.copyOf(contacts);
        }

        @Override
        public String label() {
            return name;
        }

        @Override
        public Set<String> identities() {
            return Set.of("team:" + folded(name));
        }
    }

    /**
     * Another service, as a consumer often is; it is reached through its own owners.
     *
     * @param project its {@code groupId:artifactId}
     */
    record Service(String project, List<Contact> contacts, Term term, Location location) implements Owner {

        public Service {
            contacts = List.copyOf(contacts);
        }

        @Override
        public String label() {
            return project;
        }

        @Override
        public Set<String> identities() {
            return Set.of("project:" + project);
        }

        @Override
        public boolean isReachable() {
            return true;
        }
    }

    /**
     * A declared gap: nobody holds the persona, and the file says why.
     *
     * @param reason why, as written
     * @param until the day by which the gap is to be filled
     */
    record Vacancy(String reason, Optional<Located<LocalDate>> until, Location location) implements Owner {

        @Override
        public String label() {
            return "vacant: " + reason;
        }

        @Override
        public List<Contact> contacts() {
            return List.of();
        }

        @Override
        public Term term() {
            return Term.OPEN;
        }

        @Override
        public Set<String> identities() {
            return Set.of();
        }
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
