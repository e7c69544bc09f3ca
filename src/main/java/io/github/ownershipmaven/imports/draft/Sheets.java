package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.text.Yaml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of the files that are drafted; each is read back, and given up if it does not say what it is to say. */
final class Sheets {

    private static final String DEVELOPER = "developer";
    private static final String SUGGESTION = "# " + DEVELOPER + ":";

    private final Tree tree;
    private final List<String> order;
    private final Suggestions suggestions;
    private final Reader reader;
    private final Map<Place, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<Place, String> texts = new LinkedHashMap<>();

    /**
     * Sheets without entries.
     *
     * @param order the ids of the personas, as a file is to name them
     */
    Sheets(Tree tree, Collection<String> order, Suggestions suggestions, Reader reader) {
        this.tree = tree;
        this.order = List.copyOf(order);
        this.suggestions = suggestions;
        this.reader = reader;
    }

    /** Adds entries to a folder's file, and gives back what the file says then; nothing if it cannot be changed so. */
    Optional<OwnersFile> put(Place place, List<Entry> more) {
        List<Entry> all = Stream.concat(entries.getOrDefault(place, List.of()).stream(), more.stream())
                .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.persona())))
                .toList();
        Optional<String> text = text(place, all);
        Optional<OwnersFile> file =
                text.map(drafted -> reader.file(drafted, place.path())).filter(read -> isAsMeant(place, all, read));
        file.ifPresent(read -> {
            entries.put(place, all);
            texts.put(place, text.orElseThrow());
        });
        return file;
    }

    /** The files that change, the upper ones first. */
    List<Draft> drafts() {
        return tree.places().stream()
                .filter(texts::containsKey)
                .map(place -> new Draft(
                        place.folder(),
                        place.path(),
                        written(place).map(Written::text).orElse(""),
                        texts.getOrDefault(place, ""),
                        (int) entries.getOrDefault(place, List.of()).stream()
                                .filter(Entry::isToFillIn)
                                .count()))
                .toList();
    }

    private Optional<Written> written(Place place) {
        return Optional.ofNullable(tree.files().get(place.folder()));
    }

    private Optional<String> text(Place place, List<Entry> all) {
        Optional<Written> written = written(place);
        String before = written.map(Written::text).orElse("");
        boolean suggests = !before.contains(SUGGESTION) && all.stream().noneMatch(Sheets::isDeveloper);
        List<String> comments = suggests ? suggestions.of(place.folder()) : List.of();
        return written.isEmpty()
                ? Optional.of(fresh(place, all, comments))
                : written.filter(there -> there.file().complete())
                        .flatMap(there -> Completion.of(before, reader.documents(before, place.path()), all, comments));
    }

    private static boolean isDeveloper(Entry entry) {
        return entry.persona().equals(DEVELOPER) && !entry.isToFillIn();
    }

    private static String fresh(Place place, List<Entry> all, List<String> comments) {
        Stream<String> head = Stream.concat(
                place.project().map(Project::id).map(id -> "project: " + Yaml.scalar(id)).stream(),
                Stream.of("owners:"));
        Stream<String> owners = Stream.concat(all.stream().flatMap(entry -> entry.lines().stream()), comments.stream())
                .map(line -> "  " + line);
        return Stream.concat(head, owners).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Whether a text says what was there before and what was added, and nothing else. */
    private boolean isAsMeant(Place place, List<Entry> added, OwnersFile read) {
        List<String> meant = new ArrayList<>();
        written(place).ifPresent(there -> there.file().owners().forEach(each -> meant.add(shown(each))));
        added.forEach(entry -> meant.add(shown(entry)));
        List<String> said = read.owners().stream().map(Sheets::shown).toList();
        int faults = written(place).map(there -> there.file().problems().size()).orElse(0);
        return read.complete()
                && read.problems().size() <= faults
                && said.stream()
                        .sorted()
                        .toList()
                        .equals(meant.stream().sorted().toList());
    }

    private static String shown(Assignment assignment) {
        return assignment.persona().value()
                + assignment.owners().stream().map(OwnerYaml::of).toList();
    }

    private static String shown(Entry entry) {
        return entry.persona()
                + (entry.isToFillIn()
                        ? List.of("{ id: TODO }")
                        : entry.owners().stream()
                                .map(owner -> OwnerYaml.of(owner.owner()))
                                .toList());
    }
}
