package io.github.ownershipmaven.schema;

import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.RaciActivity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Patterns for names as ECMA 262 and Java both read them, in whatever case. */
final class Names {

    private static final String OTHER = "[^\\p{L}\\p{N}]";
    private static final Pattern BETWEEN_WORDS = Pattern.compile(OTHER + "+");

    private static final Pattern SYNTAX = Pattern.compile("[\\^$\\\\.*+?()\\[\\]{}|/]");

    private Names() {}

    /** Every way to write the activity but the id itself: another case, or the title. */
    static String otherThanId(RaciActivity activity) {
        String id = activity.id().value();
        String names =
                Stream.of(id, activity.title()).distinct().map(Names::letters).collect(Collectors.joining("|"));
        return "^(?!" + literal(id) + "$)(?:" + names + ")$";
    }

    /** Every way to write the persona but the id itself; blanks and punctuation make no difference. */
    static String otherThanId(Persona persona) {
        return "^(?!" + literal(persona.id()) + "$)" + OTHER + "*" + any(persona) + OTHER + "*$";
    }

    /** Every way to write any of the personas. */
    static String all(List<Persona> personas) {
        return "^" + OTHER + "*" + personas.stream().map(Names::any).collect(Collectors.joining("|", "(?:", ")"))
                + OTHER + "*$";
    }

    private static String any(Persona persona) {
        return Stream.concat(Stream.of(persona.id(), persona.title()), persona.aliases().stream())
                .map(Names::anyCase)
                .filter(pattern -> !pattern.isEmpty())
                .distinct()
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String anyCase(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(Names::letters)
                .collect(Collectors.joining(OTHER + "+"));
    }

    private static String letters(String text) {
        return text.codePoints().mapToObj(Names::anyCase).collect(Collectors.joining());
    }

    private static String anyCase(int letter) {
        String lower = Character.toString(Character.toLowerCase(letter));
        String upper = Character.toString(Character.toUpperCase(letter));
        return lower.equals(upper) ? literal(lower) : "[" + lower + upper + "]";
    }

    private static String literal(String text) {
        return SYNTAX.matcher(text).replaceAll("\\\\$0");
    }
}
