package io.github.ownershipmaven.schema;

import io.github.ownershipmaven.model.Persona;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Patterns for the names of a persona as ECMA 262 and Java both read them: capitals, blanks and punctuation make no difference. */
final class Names {

    private static final String OTHER = "[^\\p{L}\\p{N}]";
    private static final Pattern BETWEEN_WORDS = Pattern.compile(OTHER + "+");

    private Names() {}

    /** Every way to write the persona but the id itself. */
    static String otherThanId(Persona persona) {
        return "^(?!" + persona.id() + "$)" + OTHER + "*" + any(persona) + OTHER + "*$";
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
                .map(word -> word.codePoints().mapToObj(Names::anyCase).collect(Collectors.joining()))
                .collect(Collectors.joining(OTHER + "+"));
    }

    private static String anyCase(int letter) {
        String lower = Character.toString(Character.toLowerCase(letter));
        String upper = Character.toString(Character.toUpperCase(letter));
        return lower.equals(upper) ? lower : "[" + lower + upper + "]";
    }
}
