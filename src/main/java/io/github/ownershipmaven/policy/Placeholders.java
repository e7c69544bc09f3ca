package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells words that only hold a place from names. */
public final class Placeholders {

    private static final Set<String> WORDS = Set.of(
            "",
            "~",
            "-",
            "n/a",
            "na",
            "none",
            "null",
            "nil",
            "no",
            "nobody",
            "no-one",
            "noone",
            "someone",
            "unknown",
            "unassigned",
            "changeme",
            "change-me",
            "change me",
            "xxx",
            "placeholder",
            "name",
            "email",
            "your name",
            "your-name",
            "your.name",
            "full name",
            "firstname lastname",
            "firstname.lastname",
            "first last",
            "first.last",
            "first name last name",
            "name.surname",
            "owner",
            "user",
            "username");

    /** Words that stay a placeholder whatever follows, as in "TODO: ask the platform team". */
    private static final Pattern MARK =
            Pattern.compile("(?:todo|tbd|tba|tbc|fixme)\\b.*|[?.…_x*]+|<[^@]*>|\\$?\\{.*\\}");

    private Placeholders() {}

    /** Whether the owner is somebody: neither a vacancy nor a word that holds a place. */
    public static boolean isReal(Owner owner) {
        return !(owner instanceof Owner.Vacancy) && placeholder(owner).isEmpty();
    }

    /** The first word of the owner that only holds a place. */
    public static Optional<String> placeholder(Owner owner) {
        return owner instanceof Owner.Vacancy
                ? Optional.empty()
                : words(owner).filter(Placeholders::isPlaceholder).findFirst();
    }

    private static Stream<String> words(Owner owner) {
        Stream<String> names = owner instanceof Owner.Person person
                ? Stream.concat(person.name().stream(), person.id().stream())
                : Stream.of(owner.label());
        return Stream.concat(names, owner.contacts().stream().map(Contact::value));
    }

    private static boolean isPlaceholder(String text) {
        String word = localPart(text.strip().toLowerCase(Locale.ROOT));
        return WORDS.contains(word) || MARK.matcher(word).matches();
    }

    /** The part of an address before its domain, or of a handle behind its mark. */
    private static String localPart(String text) {
        int at = text.indexOf('@');
        return at == 0 ? text.substring(1) : at > 0 ? text.substring(0, at) : text;
    }
}
