package io.github.ownershipmaven.imports.draft;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.imports.Claim;
import io.github.ownershipmaven.imports.History;
import io.github.ownershipmaven.imports.Import;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drafts the files of a source tree from the top down, so that each one holds only what differs from those above it. */
public final class Drafts {

    private static final Project BETWEEN = new Project("", "", "", "", "");

    private final Tree tree;
    private final Wanted wanted;
    private final Personas personas;
    private final Sheets sheets;
    private final Map<String, OwnersFile> files = new HashMap<>();
    private final List<Problem> left = new ArrayList<>();

    private Drafts(Tree tree, List<Import> imports, Optional<History> history, Personas personas, Reader reader) {
        this.tree = tree;
        this.personas = personas;
        this.wanted = new Wanted(imports, tree, personas);
        this.sheets = new Sheets(tree, personas.ids(), new Suggestions(history), reader);
        tree.files().forEach((folder, written) -> files.put(folder, written.file()));
    }

    /**
     * What came of it.
     *
     * @param drafts the files that change, the upper ones first
     * @param left what is known and was not drafted, and why
     */
    public record Drafted(List<Draft> drafts, List<Problem> left) {

        public Drafted {
            drafts = List.copyOf(drafts);
            left = List.copyOf(left);
        }
    }

    /**
     * Drafts what is missing.
     *
     * @param imports what other tools know
     * @param history who changed what lately, if that was asked for
     * @param personas the policy's
     */
    public static Drafted of(
            Tree tree, List<Import> imports, Optional<History> history, Personas personas, Reader reader) {
        Drafts drafts = new Drafts(tree, imports, history, personas, reader);
        tree.files().values().forEach(drafts::leaveUnreadable);
        tree.places().forEach(drafts::draftKnown);
        Set<String> required = new LinkedHashSet<>();
        tree.places().forEach(place -> required.addAll(place.required()));
        personas.ids().stream().filter(required::contains).forEach(drafts::draftUnknown);
        return new Drafted(drafts.sheets.drafts(), drafts.left);
    }

    private void leaveUnreadable(Written written) {
        OwnersFile file = written.file();
        if (!file.complete()) {
            Problem fault = file.problems().get(0);
            left.add(new Problem(
                    fault.location(),
                    "nothing is drafted here and below, as the file cannot be read: " + fault.message()));
        }
    }

    private void draftKnown(Place place) {
        if (!ownership(place).isComplete()) {
            return;
        }
        Map<String, List<Claim>> claims = wanted.of(place);
        List<Entry> entries = new ArrayList<>();
        for (Persona persona : personas.all()) {
            List<Merged> owners = Merged.of(claims.getOrDefault(persona.id(), List.of()));
            if (!owners.isEmpty() && isNews(place, persona.id(), owners)) {
                entries.add(new Entry(persona.id(), owners));
            }
        }
        put(place, entries);
    }

    /** Whether neither the folder's own file nor those above it say so already. */
    private boolean isNews(Place place, String persona, List<Merged> owners) {
        List<Owner> known = owners.stream().map(Merged::owner).toList();
        Optional<Written> own = Optional.ofNullable(tree.files().get(place.folder()));
        if (own.isPresent() && Named.names(own.get().file(), persona, personas)) {
            List<Owner> named = ownership(place).holders(persona);
            if (!Merged.areSame(known, named)) {
                leave(own.get().file(), place, persona, owners);
            }
            return false;
        }
        List<Owner> inherited = ownership(place).holders(persona);
        boolean nobody = known.stream().allMatch(Owner.Vacancy.class::isInstance);
        return !Merged.areSame(known, inherited) && !(nobody && inherited.isEmpty());
    }

    private void leave(OwnersFile own, Place place, String persona, List<Merged> owners) {
        Location at = owners.get(0).owner().location();
        List<String> names = owners.stream().map(each -> each.owner().label()).toList();
        left.add(new Problem(
                at,
                quoted(persona) + " in " + quoted(place.path()) + " stays as it is written there, and is not "
                        + quoted(names)));
    }

    /** Draws a line to fill in where nobody is known, as far up as all projects below need it. */
    private void draftUnknown(String persona) {
        List<Place> lacking = lacking(tree.places(), persona);
        for (Place place : tree.places()) {
            List<Place> below = lacking.stream().filter(place::holds).toList();
            boolean needed = !below.isEmpty()
                    && below.stream().allMatch(each -> each.required().contains(persona));
            boolean here = below.size() > 1 || below.contains(place);
            if (needed && here && !isNamed(place, persona)) {
                put(place, List.of(Entry.toFillIn(persona)));
                lacking = lacking(lacking, persona);
            }
        }
    }

    private List<Place> lacking(List<Place> places, String persona) {
        return places.stream()
                .filter(place -> place.project().isPresent())
                .filter(place -> lacks(place, persona))
                .toList();
    }

    private boolean lacks(Place place, String persona) {
        Ownership ownership = ownership(place);
        return ownership.isComplete() && ownership.holders(persona).isEmpty();
    }

    private boolean isNamed(Place place, String persona) {
        return Optional.ofNullable(files.get(place.folder()))
                .filter(file -> Named.names(file, persona, personas))
                .isPresent();
    }

    private void put(Place place, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sheets.put(place, entries)
                .ifPresentOrElse(file -> files.put(place.folder(), file), () -> left.add(refusal(place, entries)));
    }

    private static Problem refusal(Place place, List<Entry> entries) {
        List<String> personas = entries.stream().map(Entry::persona).toList();
        return new Problem(
                Location.startOf(place.path()),
                "file is laid out so that no lines can be added to it; add " + quoted(personas) + " by hand");
    }

    /** The ownership of a folder as the files are by now. */
    private Ownership ownership(Place place) {
        List<OwnersFile> upwards = new ArrayList<>();
        for (Optional<String> at = Optional.of(place.folder()); at.isPresent(); at = above(at.get())) {
            OwnersFile file = files.get(at.get());
            if (file != null) {
                upwards.add(file);
                if (file.root()) {
                    break;
                }
            }
        }
        return Ownership.of(place.project().orElse(BETWEEN), place.path(), upwards, personas);
    }

    private Optional<String> above(String folder) {
        return folder.equals(tree.root()) ? Optional.empty() : Place.above(folder);
    }
}
