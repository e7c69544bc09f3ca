package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.imports.History;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Quoted;
import io.github.ownershipmaven.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments that say who changed most lately, which does not make an owner: somebody has to decide. */
final class Suggestions {

    private static final int MOST_AUTHORS = 3;
    /** The private address that GitHub gives to those who hide theirs. */
    private static final Pattern HIDDEN = Pattern.compile("(?:\\d+\\+)?([\\w-]+)@users\\.noreply\\.github\\.com");

    private final Optional<History> history;

    Suggestions(Optional<History> history) {
        this.history = history;
    }

    /** The comment lines for a folder; none where nothing is known. */
    List<String> of(String folder) {
        Optional<History.Share> share = history.map(known -> known.byFolder().get(folder));
        if (share.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("# developer:  # most commits since "
                + history.orElseThrow().since() + "; take the first '#' of a line away if it is right"));
        share.get().authors().stream()
                .limit(MOST_AUTHORS)
                .map(author -> "#   - " + OwnerYaml.of(owner(author)) + "  # " + author.commits() + " of "
                        + share.get().commits() + " commits")
                .map(Quoted::whole)
                .forEach(lines::add);
        return lines;
    }

    private static Owner owner(History.Author author) {
        Matcher hidden = HIDDEN.matcher(author.email());
        Location place = Location.startOf("git");
        Contact contact = hidden.matches()
                ? new Contact(Contact.Kind.HANDLE, "@" + hidden.group(1), place)
                : new Contact(Contact.Kind.EMAIL, author.email(), place);
        return new Owner.Person(Optional.of(author.name()), Optional.empty(), List.of(contact), Term.OPEN, place);
    }
}
