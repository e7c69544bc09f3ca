package io.github.ownershipmaven.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words that only hold a place from names. */
public final class Placeholders {

    private static final Set<String> WORDS = Set.of(
            "",
            "~",
            "-",
            "n/a",
            "none",
            "null",
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

    /** Words that only hold a place where nothing else stands, as they are names too: na@example.com may be somebody. */
    private static final Set<String> WORDS_ALONE = Set.of("na", "nil", "no");

    /**
     * Words that stay a placeholder whatever follows, as in "TODO: ask the platform team"; but "todo-app" is a name, as
     * long as nobody shouts it.
     */
    private static final Pattern MARK = Pattern.compile(
            "(?:TODO|TBD|TBA|TBC|FIXME)\\b.*|(?i:todo|tbd|tba|tbc|fixme)(?![.-]?\\w).*|[?.…_xX*]+|<[^@]*>|\\$?\\{.*\\}",
            Pattern.DOTALL);

    /** The characters with which such words begin: few names do, and the others need no closer look. */
    private static final String MARKS = "tTfF?.…_xX*<${";

    private Placeholders() {}

    /** The first word of the owner that only holds a place. */
    public static Optional<String> placeholder(Owner owner) {
        if (owner instanceof Owner.Vacancy) {
            return Optional.empty();
        }
        if (owner instanceof Owner.Person person) {
            Optional<String> name = person.name().or(person::id).filter(Placeholders::isPlaceholder);
            if (name.isPresent()) {
                return name;
            }
        } else if (isPlaceholder(owner.label())) {
            return Optional.of(owner.label());
        }
        for (Contact contact : owner.contacts()) {
            if (isPlaceholder(contact.value())) {
                return Optional.of(contact.value());
            }
        }
        return Optional.empty();
    }

    private static boolean isPlaceholder(String text) {
        String whole = text.strip();
        String word = localPart(whole);
        return WORDS_ALONE.contains(whole.toLowerCase(Locale.ROOT))
                || WORDS.contains(word.toLowerCase(Locale.ROOT))
                || MARKS.indexOf(word.charAt(0)) >= 0 && MARK.matcher(word).matches();
    }

    /** The part of an address before its domain, or of a handle behind its mark. */
    private static String localPart(String text) {
        int at = text.indexOf('@');
        return at == 0 ? text.substring(1) : at > 0 ? text.substring(0, at) : text;
    }
}
