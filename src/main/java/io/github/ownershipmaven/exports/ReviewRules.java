package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Address;
import io.github.ownershipmaven.model.Amounts;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who reviews changes in which folders, as the last rule that matches says it. A folder whose reviewers are those of the
 * folder above has no rule of its own.
 */
final class ReviewRules {

    private final Excerpt excerpt;
    private final Dialect dialect;
    private final List<String> gaps = new ArrayList<>();

    ReviewRules(Excerpt excerpt, Dialect dialect) {
        this.excerpt = excerpt;
        this.dialect = dialect;
    }

    /**
     * How a server writes rules.
     *
     * @param handle the handles that it understands
     * @param unsafe characters that no folder may have in a pattern, as they would mean something else
     */
    record Dialect(Pattern handle, Pattern unsafe) {}

    /** A view with one rule a line. */
    static View view(Excerpt excerpt, Dialect dialect) {
        ReviewRules rules = new ReviewRules(excerpt, dialect);
        List<String> lines = rules.lines(excerpt.choice().reviewers());
        return new View(lines, rules.gaps());
    }

    /** What could not be written so far. */
    List<String> gaps() {
        return gaps;
    }

    /** The rules for the owners of these personas. */
    List<String> lines(List<String> personas) {
        Map<String, List<String>> reviewers = new HashMap<>();
        List<String> lines = new ArrayList<>();
        services().forEach((folder, service) -> {
            List<Owner> owners = personas.stream()
                    .flatMap(persona -> service.holders(persona).stream())
                    .toList();
            List<String> names = names(owners, folder);
            boolean known = owners.isEmpty() || !names.isEmpty();
            if (known && !names.equals(above(folder, reviewers))) {
                pattern(folder).ifPresent(pattern -> {
                    reviewers.put(folder, names);
                    lines.add(Stream.concat(Stream.of(pattern), names.stream()).collect(Collectors.joining(" ")));
                });
            }
        });
        return lines;
    }

    /** The projects by their folders in the repository, those above before those below. */
    private Map<String, ServiceFacts> services() {
        Map<String, ServiceFacts> services = new TreeMap<>();
        for (ServiceFacts service : excerpt.services()) {
            String folder = excerpt.prefix() + (service.folder().isEmpty() ? "" : service.folder() + "/");
            if (service.folder().startsWith("..") || service.folder().matches("/.*|[A-Za-z]:.*")) {
                gaps.add("the project '" + shown(service.project().id()) + "', whose folder is not in this repository");
            } else {
                services.putIfAbsent(folder, service);
            }
        }
        return services;
    }

    /** The reviewers that a folder has without a rule of its own. */
    private static List<String> above(String folder, Map<String, List<String>> reviewers) {
        String at = folder;
        while (!at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
            List<String> known = reviewers.get(at);
            if (known != null) {
                return known;
            }
        }
        return List.of();
    }

    /** The pattern of a folder and all below it; empty where it cannot be written. */
    private Optional<String> pattern(String folder) {
        if (folder.isEmpty()) {
            return Optional.of("*");
        }
        if (dialect.unsafe().matcher(folder).find()) {
            gaps.add(
                    "the folder '" + shown(folder) + "', as its name holds a character that means something else here");
            return Optional.empty();
        }
        return Optional.of("/" + folder.replace(" ", "\\ "));
    }

    private List<String> names(List<Owner> owners, String folder) {
        List<String> names = new ArrayList<>();
        long missing = 0;
        for (Owner owner : owners) {
            Optional<String> name = name(owner);
            missing += name.isEmpty() ? 1 : 0;
            name.filter(each -> names.stream().noneMatch(each::equalsIgnoreCase))
                    .ifPresent(names::add);
        }
        if (missing > 0) {
            gaps.add(Amounts.of(missing, "reviewer") + " of '/" + shown(folder)
                    + "' without a handle or an address that this format takes");
        }
        return names;
    }

    private Optional<String> name(Owner owner) {
        return OwnerText.contact(owner, Contact.Kind.HANDLE)
                .map(handle -> handle.startsWith("@") ? handle : "@" + handle)
                .filter(handle -> dialect.handle().matcher(handle).matches())
                .or(() -> OwnerText.contact(owner, Contact.Kind.EMAIL).flatMap(Address::mail));
    }

    /** GitLab takes names for owners in comments too. */
    private static String shown(String text) {
        return text.replace("@", "(at)");
    }
}
