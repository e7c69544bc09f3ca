package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.lookup.Step.Post;
import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the roster of a project. */
final class Rosters {

    /** Rules whose findings make an answer doubtful. */
    static final Set<String> DOUBTS = Set.of("file-missing", "file-unreadable", "project-mismatch");

    /** Those who run a service come before those who build it, and these before those who decide what comes next. */
    private static final Comparator<Persona> BY_PARTY = Comparator.comparingInt(
            persona -> persona.party().map(Party::ordinal).orElse(Party.values().length));

    private final Inspection inspection;
    private final Ownership ownership;
    private final Personas personas;
    private final LocalDate today;
    private final Predicate<String> told;
    private final List<Step> steps = new ArrayList<>();

    private Rosters(Inspection inspection, LocalDate today, Predicate<String> told) {
        this.inspection = inspection;
        this.ownership = inspection.ownership();
        this.personas = inspection.policy().personas();
        this.today = today;
        this.told = told;
    }

    static Roster of(Inspection inspection, LocalDate today) {
        return new Rosters(inspection, today, persona -> true).roster();
    }

    /** Of one persona only, and without all that is the service's. */
    static Roster of(Inspection inspection, LocalDate today, String persona) {
        return new Rosters(inspection, today, persona::equals).roster().only(persona);
    }

    private Roster roster() {
        ownership.escalation().forEach(this::escalate);
        boolean escalated = !steps.isEmpty();
        personas.all().stream()
                .filter(persona -> told.test(persona.id()) && isWanted(persona.id()))
                .sorted(BY_PARTY)
                .forEach(persona -> add(persona, Optional.empty()));
        ownership.assignments().forEach(this::addUnknown);
        Optional<OwnersFile> own = ownership.ownFile();
        return new Roster(
                ownership.tier().map(Located::value),
                ownership.lifecycle().map(Located::value),
                escalated,
                steps,
                own.map(OwnersFile::responses).orElse(List.of()),
                own.map(OwnersFile::links).orElse(List.of()),
                flaws());
    }

    private List<String> flaws() {
        return inspection.findings().stream()
                .filter(finding -> DOUBTS.contains(finding.rule()))
                .map(Finding::toString)
                .toList();
    }

    /** A step that nobody knows stands there too: somebody meant it. */
    private void escalate(Located<String> written) {
        Optional<Integer> turn = Optional.of(steps.size() + 1);
        personas.find(written.value())
                .ifPresentOrElse(
                        persona -> add(persona, turn),
                        () -> steps.add(
                                new Step(written.value(), written.value(), Optional.empty(), turn, false, List.of())));
    }

    private boolean isWanted(String persona) {
        return ownership.owners().containsKey(persona) || inspection.policy().requires(persona);
    }

    private void add(Persona persona, Optional<Integer> turn) {
        if (steps.stream().noneMatch(step -> step.persona().equals(persona.id()))) {
            steps.add(new Step(
                    persona.id(),
                    persona.title(),
                    persona.party(),
                    turn,
                    inspection.policy().requires(persona.id()),
                    told.test(persona.id()) ? posts(ownership.holders(persona.id())) : List.of()));
        }
    }

    /** Under a persona that no catalogue knows stands somebody all the same, who may be better than nobody. */
    private void addUnknown(Assignment assignment) {
        String written = assignment.persona().value();
        if (personas.find(written).isEmpty() && !assignment.owners().isEmpty()) {
            steps.add(
                    new Step(written, written, Optional.empty(), Optional.empty(), false, posts(assignment.owners())));
        }
    }

    private List<Post> posts(List<Owner> owners) {
        return owners.stream()
                .map(owner -> new Post(owner, Standing.of(owner, inspection, today)))
                .toList();
    }
}
