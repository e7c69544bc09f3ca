package io.github.ownershipmaven.imports;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads owners in one line, as our own annotations name them: {@code team:sre <sre@example.com>, Ana Souza <chat: page>}. */
final class OwnerList {

    private static final String WORD = "(?:\"(?<quoted>[^\"]*+(?:\"\"[^\"]*+)*+)\"|(?<plain>[^<>\",]*+))";
    private static final Pattern NAME = Pattern.compile("\\s*+(?<kind>team:|project:)?" + WORD + "\\s*+");
    private static final Pattern CONTACT =
            Pattern.compile("<(?:(?<key>id|email|handle|chat|on-call): )?" + WORD + ">\\s*+");
    private static final String ID = "id";

    private final Located<String> line;
    private final Claims claims;
    private int at;

    OwnerList(Located<String> line, Claims claims) {
        this.line = line;
        this.claims = claims;
    }

    /** The owners up to the first one that cannot be read. */
    List<Owner> owners() {
        List<Owner> owners = new ArrayList<>();
        while (at < line.value().length()) {
            int begin = at;
            Optional<Owner> owner = owner();
            if (owner.isEmpty() || !isAtEnd()) {
                claims.leave(
                        line.location(),
                        "owner " + quoted(line.value().substring(begin).strip())
                                + " is not written as the export does");
                break;
            }
            owners.add(owner.get());
            at++;
        }
        return owners;
    }

    private boolean isAtEnd() {
        return at >= line.value().length() || line.value().charAt(at) == ',';
    }

    private Optional<Matcher> next(Pattern pattern) {
        Matcher matcher = pattern.matcher(line.value()).region(at, line.value().length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }

    private Optional<Owner> owner() {
        Matcher begin = next(NAME).orElseThrow();
        String word = word(begin);
        boolean person = begin.group("kind") == null;
        boolean contact = person && begin.group("quoted") == null && word.contains("@");
        List<Contact> contacts = new ArrayList<>();
        if (contact) {
            contact("", word).ifPresent(contacts::add);
        }
        List<String> ids = contacts(contacts);
        if (!person) {
            return Optional.of(word).filter(name -> !name.isEmpty()).map(name -> named(begin, name, contacts));
        }
        Optional<String> name = Optional.of(word).filter(each -> !contact && !each.isEmpty());
        Owner owner = Claims.person(name, ids.stream().findFirst(), contacts, line.location());
        return Optional.of(owner).filter(each -> !each.label().isEmpty());
    }

    private Owner named(Matcher begin, String name, List<Contact> contacts) {
        return begin.group("kind").startsWith("team")
                ? Claims.team(new Located<>(name, line.location()), contacts)
                : new Owner.Service(name, contacts, Term.OPEN, line.location());
    }

    /** Adds the contacts that follow, and gives back the ids among them. */
    private List<String> contacts(List<Contact> contacts) {
        List<String> ids = new ArrayList<>();
        for (Optional<Matcher> part = next(CONTACT); part.isPresent(); part = next(CONTACT)) {
            String key = Optional.ofNullable(part.get().group("key")).orElse("");
            if (key.equals(ID)) {
                ids.add(word(part.get()));
            } else {
                contact(key, word(part.get())).ifPresent(contacts::add);
            }
        }
        return ids;
    }

    /** A contact of the kind that is written before it, or else that it shows. */
    private Optional<Contact> contact(String key, String value) {
        Contact.Kind kind = Stream.of(Contact.Kind.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(value.startsWith("@") ? Contact.Kind.HANDLE : Contact.Kind.EMAIL);
        return kind == Contact.Kind.EMAIL
                ? claims.email(new Located<>(value, line.location()))
                : Optional.of(new Contact(kind, value, line.location()));
    }

    private static String word(Matcher part) {
        String quoted = part.group("quoted");
        return quoted == null ? part.group("plain").strip() : quoted.replace("\"\"", "\"");
    }
}
