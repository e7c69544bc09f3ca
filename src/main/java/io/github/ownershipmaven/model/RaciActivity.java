package io.github.ownershipmaven.model;

import static io.github.ownershipmaven.model.Quoted.quoted;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An activity, and what the personas of the catalogue do in it.
 *
 * @param id the id, and where it is written: in the matrix, or in the file that has a row of its own for it
 * @param title the name for people
 * @param basis where the row comes from; empty where that is not said
 * @param parts one for each persona that does something, in the order of the matrix
 * @param retired the ids of personas that would do something, had the policy not retired them
 * @param clear whether every cell could be understood, so that what is not there is truly missing
 */
public record RaciActivity(
        Located<String> id, String title, String basis, List<Part> parts, List<String> retired, boolean clear) {

    public RaciActivity {
        parts = List.copyOf(parts);
        retired = List.copyOf(retired);
    }

    /**
     * What one persona does.
     *
     * @param persona the id, and where the persona is written
     * @param letters at least one
     * @param location where the letters are written
     */
    public record Part(Located<String> persona, Set<RaciLetter> letters, Location location) {

        public boolean is(RaciLetter letter) {
            return letters.contains(letter);
        }
    }

    /** The parts with this letter, combined or not. */
    public List<Part> parts(RaciLetter letter) {
        List<Part> found = new ArrayList<>();
        for (Part part : parts) {
            if (part.is(letter)) {
                found.add(part);
            }
        }
        return found;
    }

    /** Whether any persona has this letter. */
    public boolean has(RaciLetter letter) {
        for (Part part : parts) {
            if (part.is(letter)) {
                return true;
            }
        }
        return false;
    }

    /** What the persona of this id does, if anything. */
    public Optional<Part> part(String personaId) {
        for (Part part : parts) {
            if (part.persona().value().equals(personaId)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Whether this is the activity's id or title; case makes no difference. */
    boolean isCalled(String name) {
        return id.value().equalsIgnoreCase(name) || title.equalsIgnoreCase(name);
    }

    /** Makes sense of a row of a matrix, which may have columns of retired personas; what has none is told and left out. */
    static RaciActivity of(RaciMatrix.Activity row, Personas personas, Consumer<Problem> problems) {
        return of(row, new Reading(row, personas, true, problems));
    }

    /** Makes sense of a project's own row, to which a retired persona is as unknown as any; what has none is told and left out. */
    static RaciActivity ofProject(RaciRow own, Personas personas, Consumer<Problem> problems) {
        RaciMatrix.Activity row = RaciMatrix.Activity.of(own);
        return of(row, new Reading(row, personas, false, problems));
    }

    private static RaciActivity of(RaciMatrix.Activity row, Reading reading) {
        row.cells().forEach(reading::read);
        return new RaciActivity(
                row.id(),
                row.title(),
                row.basis(),
                List.copyOf(reading.parts.values()),
                reading.retired,
                reading.clear);
    }

    /** The same row under the id and title of the one whose place it takes. */
    RaciActivity inPlaceOf(RaciActivity other) {
        Located<String> sameId = new Located<>(other.id.value(), id.location());
        return new RaciActivity(sameId, other.title, other.basis, parts, retired, clear);
    }

    /** Collects the parts of one row. */
    private static final class Reading {

        private final RaciMatrix.Activity row;
        private final Personas personas;
        private final boolean mayNameRetired;
        private final Consumer<Problem> problems;
        private final Map<String, Part> parts = new LinkedHashMap<>();
        private final List<String> retired = new ArrayList<>();
        private boolean clear = true;

        private Reading(
                RaciMatrix.Activity row, Personas personas, boolean mayNameRetired, Consumer<Problem> problems) {
            this.row = row;
            this.personas = personas;
            this.mayNameRetired = mayNameRetired;
            this.problems = problems;
        }

        private void read(RaciMatrix.Cell cell) {
            String written = cell.persona().value();
            Optional<Persona> persona = personas.find(written);
            Optional<Set<RaciLetter>> letters = RaciLetter.read(cell.letters().value());
            if (persona.isEmpty() && mayNameRetired && personas.isRetired(written)) {
                letters.filter(some -> !some.isEmpty()).ifPresent(some -> retired.add(written));
            } else if (persona.isEmpty()) {
                tell(personas.unknown(cell.persona()).about(written));
            } else if (letters.isEmpty()) {
                tell(unknownLetter(cell));
            } else if (!letters.get().isEmpty()) {
                add(persona.get().id(), letters.get(), cell);
            }
        }

        /** One persona may be written under two names: then it has the letters of both. */
        private void add(String persona, Set<RaciLetter> letters, RaciMatrix.Cell cell) {
            Part before = parts.get(persona);
            Set<RaciLetter> all = EnumSet.copyOf(letters);
            if (before == null) {
                Located<String> id = new Located<>(persona, cell.persona().location());
                parts.put(persona, new Part(id, letters, cell.letters().location()));
            } else {
                all.addAll(before.letters());
                parts.put(persona, new Part(before.persona(), all, before.location()));
            }
            if (!RaciLetter.goTogether(all)) {
                problems.accept(torn(persona, all, cell));
            }
        }

        private void tell(Problem problem) {
            clear = false;
            problems.accept(problem);
        }

        private Problem unknownLetter(RaciMatrix.Cell cell) {
            return new Problem(
                            cell.letters().location(),
                            quoted(cell.letters().value()) + " of "
                                    + quoted(cell.persona().value()) + " in activity "
                                    + quoted(row.id().value())
                                    + " is no letter of a RACI; write R, A, C, I, A/R, or - for no part")
                    .about(row.id().value());
        }

        private Problem torn(String persona, Set<RaciLetter> letters, RaciMatrix.Cell cell) {
            return new Problem(
                            cell.letters().location(),
                            "persona " + quoted(persona) + " is " + quoted(RaciLetter.write(letters)) + " in activity "
                                    + quoted(row.id().value())
                                    + ", but only A and R go together; leave it one letter, or A/R")
                    .about(row.id().value());
        }
    }
}
