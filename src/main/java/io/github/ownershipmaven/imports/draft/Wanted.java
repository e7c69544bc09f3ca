package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.imports.Claim;
import io.github.ownershipmaven.imports.Import;
import io.github.ownershipmaven.imports.Statement;
import io.github.ownershipmaven.model.Personas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other tools say about a folder, by persona; what they say about a nearer folder counts more. */
final class Wanted {

    private final List<Import> imports;
    private final Tree tree;
    private final Personas personas;

    Wanted(List<Import> imports, Tree tree, Personas personas) {
        this.imports = imports;
        this.tree = tree;
        this.personas = personas;
    }

    /** What is said about a folder itself; where no place lies above it, what is said about the folders above counts too. */
    Map<String, List<Claim>> of(Place place) {
        boolean isTop = tree.places().stream().noneMatch(other -> other != place && other.holds(place));
        return isTop ? withAbove(place.folder()) : own(place.folder());
    }

    /** A persona that a file names on the way is settled there. */
    private Map<String, List<Claim>> withAbove(String folder) {
        LinkedList<String> way = new LinkedList<>();
        for (Optional<String> at = Optional.of(folder); at.isPresent(); at = Place.above(at.get())) {
            way.addFirst(at.get());
        }
        Map<String, List<Claim>> all = new LinkedHashMap<>();
        for (String at : way) {
            all.putAll(own(at));
            Written written = tree.files().get(at);
            if (written != null && !at.equals(folder)) {
                all.keySet().removeIf(persona -> Named.names(written.file(), persona, personas));
            }
        }
        return all;
    }

    /** What holds for a folder and not for the one above it. */
    private Map<String, List<Claim>> own(String folder) {
        Map<String, List<Claim>> own = new LinkedHashMap<>();
        for (Import each : imports) {
            List<Statement> here = each.of(folder);
            List<Statement> above = Place.above(folder).map(each::of).orElse(List.of());
            if (!here.equals(above)) {
                here.stream()
                        .flatMap(statement -> statement.claims().stream())
                        .forEach(claim -> own.computeIfAbsent(claim.persona(), key -> new ArrayList<>())
                                .add(claim));
            }
        }
        return own;
    }
}
