package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads owners: a text in one of the shorthands, or a mapping. */
final class OwnerReader {

    private static final Pattern NAME_AND_EMAIL = Pattern.compile("([^<]*+)<([^<>@]*+@[^<>]*+)>");
    private static final Pattern DASH_WITHOUT_BLANK = Pattern.compile("-[\\p{L}\\p{N}@\"']");
    private static final Pattern DIRECTORY_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final String TEAM_PREFIX = "team:";

    private static final List<Contact.Kind> CONTACT_KINDS = List.of(Contact.Kind.values());
    private static final List<String> KINDS = List.of("team", "project", "vacant");
    private static final List<String> PERSON = keys("name", "id");
    private static final List<String> TEAM = keys("team");
    private static final List<String> SERVICE = keys("project");
    private static final List<String> VACANCY = List.of("vacant", "until");

    private final Consumer<Problem> problems;

    OwnerReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** The owner that a node describes, if it describes one. */
    Optional<Owner> read(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return text(scalar);
        }
        if (node instanceof Node.Mapping) {
            return mapping(Fields.of(node, "an owner", problems), node.at());
        }
        problems.accept(new Problem(node.at(), "an owner is a list in a list; write the owners in one list"));
        return Optional.empty();
    }

    private Optional<Owner> text(Node.Scalar scalar) {
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        if (scalar.plain() && DASH_WITHOUT_BLANK.matcher(scalar.text()).lookingAt()) {
            problems.accept(new Problem(
                    scalar.at(),
                    "owner " + quoted(scalar.text()) + " begins with '-'; put a blank behind it for a list"));
            return Optional.empty();
        }
        return Optional.of(shorthand(scalar));
    }

    private static Owner shorthand(Node.Scalar scalar) {
        String text = scalar.text().strip();
        Matcher nameAndEmail = NAME_AND_EMAIL.matcher(text);
        if (nameAndEmail.matches() && !nameAndEmail.group(1).isBlank()) {
            return person(
                    nameAndEmail.group(1).strip(),
                    Contact.Kind.EMAIL,
                    nameAndEmail.group(2).strip(),
                    scalar.at());
        }
        if (text.startsWith(TEAM_PREFIX)) {
            return new Owner.Team(text.substring(TEAM_PREFIX.length()).strip(), List.of(), Term.OPEN, scalar.at());
        }
        if (text.startsWith("@")) {
            List<Contact> handle = List.of(new Contact(Contact.Kind.HANDLE, text, scalar.at()));
            return text.contains("/")
                    ? new Owner.Team(text, handle, Term.OPEN, scalar.at())
                    : new Owner.Person(Optional.empty(), Optional.empty(), handle, Term.OPEN, scalar.at());
        }
        return text.contains("@") ? person(null, Contact.Kind.EMAIL, text, scalar.at()) : named(text, scalar.at());
    }

    private static Owner named(String text, Location at) {
        boolean isId = DIRECTORY_ID.matcher(text).matches();
        return new Owner.Person(
                Optional.of(text).filter(name -> !isId),
                Optional.of(text).filter(id -> isId),
                List.of(),
                Term.OPEN,
                at);
    }

    private static Owner person(@Nullable String name, Contact.Kind kind, String contact, Location at) {
        return new Owner.Person(
                Optional.ofNullable(name), Optional.empty(), List.of(new Contact(kind, contact, at)), Term.OPEN, at);
    }

    private Optional<Owner> mapping(Fields fields, Location at) {
        List<String> kinds = new ArrayList<>(KINDS);
        kinds.removeIf(kind -> !fields.has(kind));
        if (kinds.size() > 1) {
            problems.accept(
                    new Problem(at, "an owner is " + quoted(kinds) + " at once; write each as an owner of its own"));
            return Optional.empty();
        }
        return switch (kinds.isEmpty() ? "" : kinds.get(0)) {
            case "team" ->
                fields.allow(TEAM)
                        .text("team")
                        .map(team -> new Owner.Team(team.value(), contacts(fields), term(fields), at));
            case "project" ->
                fields.allow(SERVICE)
                        .text("project")
                        .map(project -> new Owner.Service(project.value(), contacts(fields), term(fields), at));
            case "vacant" ->
                fields.allow(VACANCY)
                        .text("vacant")
                        .map(reason -> new Owner.Vacancy(reason.value(), fields.date("until"), at));
            default -> person(fields.allow(PERSON), at);
        };
    }

    private Optional<Owner> person(Fields fields, Location at) {
        Optional<String> name = fields.text("name").map(Located::value);
        Optional<String> id = fields.text("id").map(Located::value);
        List<Contact> contacts = contacts(fields);
        if (name.isEmpty() && id.isEmpty() && contacts.isEmpty()) {
            problems.accept(
                    new Problem(
                            at,
                            "an owner has neither a name nor a contact; write 'name' and 'email', 'team', 'project' or 'vacant'"));
            return Optional.empty();
        }
        return Optional.of(new Owner.Person(name, id, contacts, term(fields), at));
    }

    private static List<Contact> contacts(Fields fields) {
        List<Contact> contacts = new ArrayList<>();
        for (Contact.Kind kind : CONTACT_KINDS) {
            fields.text(kind.key())
                    .ifPresent(written -> contacts.add(new Contact(kind, written.value(), written.location())));
        }
        return contacts;
    }

    private static Term term(Fields fields) {
        return new Term(fields.date("since"), fields.date("until"), fields.text("successor"));
    }

    /** These keys and those that every owner has. */
    private static List<String> keys(String... own) {
        Stream<String> contacts = CONTACT_KINDS.stream().map(Contact.Kind::key);
        Stream<String> term = Stream.of("since", "until", "successor");
        return Stream.of(Stream.of(own), contacts, term).flatMap(keys -> keys).toList();
    }
}
