package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.People;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names under which catalogues know things: letters and digits of ASCII with {@code -}, {@code _} and {@code .} between them. */
final class EntityName {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{ASCII}]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern ENDS = Pattern.compile("^[._-]+|[._-]+$");
    private static final int LONGEST = 63;

    private EntityName() {}

    /** The name that is most like a text; empty where letters would be lost. */
    static Optional<String> of(String text) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        if (FOREIGN.matcher(plain).find()) {
            return Optional.empty();
        }
        String name = ENDS.matcher(PUNCTUATION.matcher(plain).replaceAll("-")).replaceAll("");
        return Optional.of(name).filter(each -> !each.isEmpty() && each.length() <= LONGEST);
    }

    /** The name of a team or a person; empty where it has none, and for others. */
    static Optional<String> of(Owner owner) {
        if (owner instanceof Owner.Team team) {
            return of(team.name().substring(team.name().lastIndexOf('/') + 1));
        }
        return owner instanceof Owner.Person person ? of(known(person)) : Optional.empty();
    }

    /** What other tools are most likely to know a person by. */
    private static String known(Owner.Person person) {
        return OwnerText.contact(person, Contact.Kind.HANDLE)
                .map(handle -> handle.replaceFirst("^@", ""))
                .or(person::id)
                .or(() -> OwnerText.contact(person, Contact.Kind.EMAIL).map(People::withoutDomain))
                .orElseGet(person::label);
    }

    /** How one entity points to a team or a person: {@code group:name} or {@code user:name}. */
    static Optional<String> reference(Owner owner) {
        return of(owner).map(name -> (owner instanceof Owner.Team ? "group:" : "user:") + name);
    }

    /** The name of the service that a {@code groupId:artifactId} stands for. */
    static Optional<String> ofProject(String project) {
        return of(project.substring(project.lastIndexOf(':') + 1));
    }
}
