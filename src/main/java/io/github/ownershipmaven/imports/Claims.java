package io.github.ownershipmaven.imports;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Placeholders;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Quoted;
import io.github.ownershipmaven.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects what a file says about owners, and what of it is left out. */
final class Claims {

    private static final String BUILDER = "developer";
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>()\\[\\]\",;:\\\\@]+@[^\\s<>()\\[\\]\",;:\\\\@]+");
    private static final Pattern HANDLE = Pattern.compile("@\\w[\\w.-]*(?:/\\w[\\w.-]*+)*+");
    private static final Pattern UNRESOLVED = Pattern.compile("\\$\\{|\\{\\{|@[\\w.]+@|&\\w+;");

    private final Personas personas;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Problem> left = new ArrayList<>();

    Claims(Personas personas) {
        this.personas = personas;
    }

    /** The id of the persona that is written here, if there is one. */
    Optional<String> persona(String written) {
        return personas.find(written).map(Persona::id);
    }

    /** Notes that somebody holds a persona, unless nobody real is named. */
    void add(String persona, Owner owner, String note) {
        Optional<String> fault = fault(owner);
        if (fault.isPresent()) {
            leave(owner.location(), "owner " + quoted(owner.label()) + fault.get());
        } else {
            claims.add(new Claim(persona, owner, note));
        }
    }

    /** Notes an owner without a role: whoever owns code or a service, and nothing more is said, builds it. */
    void add(Owner owner) {
        add(owner, "");
    }

    /** Notes an owner whose role is none of the personas. */
    void add(Owner owner, String note) {
        persona(BUILDER)
                .ifPresentOrElse(
                        persona -> add(persona, owner, note),
                        () -> leave(
                                owner.location(),
                                "owner " + quoted(owner.label()) + " would be " + quoted(BUILDER)
                                        + ", a persona that the policy has taken out"));
    }

    /** Why nobody can be drafted from this. */
    private static Optional<String> fault(Owner owner) {
        if (owner instanceof Owner.Vacancy) {
            return Optional.empty();
        }
        List<String> texts = Stream.concat(
                        owner instanceof Owner.Person person
                                ? Stream.concat(person.name().stream(), person.id().stream())
                                : Stream.of(owner.label()),
                        owner.contacts().stream().map(Contact::value))
                .toList();
        if (texts.isEmpty()) {
            return Optional.of(" has neither a name nor a contact");
        }
        if (texts.stream().anyMatch(text -> UNRESOLVED.matcher(text).find())) {
            return Optional.of(" holds an expression that is not resolved");
        }
        if (texts.stream().anyMatch(text -> text.codePoints().anyMatch(Quoted::isUnprintable))) {
            return Optional.of(" holds a character that cannot be seen");
        }
        return Placeholders.placeholder(owner).map(word -> " stands for nobody");
    }

    /** Notes that something is left out. */
    void leave(Location place, String reason) {
        left.add(new Problem(place, reason));
    }

    void leave(List<Problem> problems) {
        left.addAll(problems);
    }

    /** An address, if it is one; otherwise it is left out. */
    Optional<Contact> email(Located<String> written) {
        if (EMAIL.matcher(written.value()).matches()) {
            return Optional.of(new Contact(Contact.Kind.EMAIL, written.value(), written.location()));
        }
        leave(written.location(), "email " + quoted(written.value()) + " is not an address");
        return Optional.empty();
    }

    /** Who is behind a handle such as {@code @ana} or {@code @org/team}, or behind an address; others are left out. */
    Optional<Owner> mentioned(Located<String> written) {
        String text = written.value();
        if (HANDLE.matcher(text).matches()) {
            List<Contact> handle = List.of(new Contact(Contact.Kind.HANDLE, text, written.location()));
            return Optional.of(
                    text.contains("/")
                            ? new Owner.Team(text, handle, Term.OPEN, written.location())
                            : person(Optional.empty(), Optional.empty(), handle, written.location()));
        }
        if (EMAIL.matcher(text).matches()) {
            return Optional.of(person(
                    Optional.empty(), Optional.empty(), email(written).stream().toList(), written.location()));
        }
        leave(written.location(), "owner " + quoted(text) + " is neither a handle such as '@ana' nor an address");
        return Optional.empty();
    }

    static Owner.Person person(Optional<String> name, Optional<String> id, List<Contact> contacts, Location place) {
        return new Owner.Person(name, id, contacts, Term.OPEN, place);
    }

    static Owner.Team team(Located<String> name, List<Contact> contacts) {
        return new Owner.Team(name.value(), contacts, Term.OPEN, name.location());
    }

    /** What was noted since the last time, as one statement about these folders; it says nothing if there is nothing. */
    Statement statement(String group, Scope scope) {
        Statement statement = new Statement(group, scope, claims);
        claims.clear();
        return statement;
    }

    /** All that was noted, for one scope. */
    Import asImport(String path, Scope scope) {
        Statement all = statement("", scope);
        return asImport(path, all.claims().isEmpty() ? List.of() : List.of(all));
    }

    Import asImport(String path, List<Statement> statements) {
        return new Import(path, statements, left);
    }
}
