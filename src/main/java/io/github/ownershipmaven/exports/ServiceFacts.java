package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What may be told of one project.
 *
 * @param folder the project's folder from the ownership root, with {@code /}; empty for the root
 * @param own whether the project is a service and not a part of one: it has a file of its own, which names the project or
 *     the service where the pom only brings modules together
 * @param seats who holds what, in the order of the catalogue; personas that nobody holds are left out
 * @param escalation the titles of the personas to call, first to be called first
 * @param aspects what else the files tell
 */
public record ServiceFacts(
        Project project,
        String folder,
        boolean own,
        Optional<String> service,
        Optional<String> tier,
        Optional<String> lifecycle,
        List<Seat> seats,
        List<String> escalation,
        List<Link> links,
        List<String> dependsOn,
        Set<Aspect> aspects) {

    /** A persona and those who hold it. */
    record Seat(Persona persona, List<Owner> owners) {}

    /** A named address, as written. */
    record Link(String name, String target) {}

    /** The facts of a project. */
    public static ServiceFacts of(Inspection inspection, People people) {
        Ownership ownership = inspection.ownership();
        Optional<OwnersFile> own = ownership.ownFile();
        return new ServiceFacts(
                inspection.project(),
                ownership.folder(),
                own.filter(file -> isOfService(file, inspection.project())).isPresent(),
                own.flatMap(OwnersFile::service).map(ServiceFacts::line).filter(name -> !name.isEmpty()),
                ownership.tier().map(ServiceFacts::line).filter(tier -> !tier.isEmpty()),
                ownership.lifecycle().map(lifecycle -> lifecycle.value().toString()),
                seats(inspection, new Discretion(people)),
                ownership.escalation().stream()
                        .flatMap(step -> inspection.policy().personas().find(step.value()).stream())
                        .map(Persona::title)
                        .toList(),
                own.filter(file -> people != People.REDACTED).map(OwnersFile::links).orElse(List.of()).stream()
                        .map(link -> new Link(Discretion.line(link.name()), line(link.target())))
                        .toList(),
                own.map(OwnersFile::dependsOn).orElse(List.of()).stream()
                        .map(ServiceFacts::line)
                        .toList(),
                aspects(ownership, own));
    }

    private static boolean isOfService(OwnersFile file, Project project) {
        return !project.packaging().equals("pom")
                || file.project().isPresent()
                || file.service().isPresent();
    }

    private static String line(Located<String> text) {
        return Discretion.line(text.value());
    }

    private static List<Seat> seats(Inspection inspection, Discretion discretion) {
        List<Seat> seats = new ArrayList<>();
        for (Persona persona : inspection.policy().personas().all()) {
            List<Owner> owners = inspection.ownership().holders(persona.id()).stream()
                    .filter(inspection::isSomebody)
                    .flatMap(owner -> discretion.told(owner).stream())
                    .toList();
            if (!owners.isEmpty()) {
                seats.add(new Seat(persona, owners));
            }
        }
        return List.copyOf(seats);
    }

    private static Set<Aspect> aspects(Ownership ownership, Optional<OwnersFile> own) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        ownership.tier().ifPresent(tier -> aspects.add(Aspect.TIER));
        ownership.lifecycle().ifPresent(lifecycle -> aspects.add(Aspect.LIFECYCLE));
        own.ifPresent(file -> {
            add(aspects, Aspect.RESPONSE, file.responses());
            add(aspects, Aspect.RACI, file.raci());
            add(aspects, Aspect.LINKS, file.links());
            add(aspects, Aspect.DEPENDENCIES, file.dependsOn());
        });
        add(aspects, Aspect.ESCALATION, ownership.escalation());
        add(aspects, Aspect.TERMS, owners(ownership, owner -> !owner.term().equals(Term.OPEN)));
        add(aspects, Aspect.VACANCIES, owners(ownership, Owner.Vacancy.class::isInstance));
        add(aspects, Aspect.SERVICES, owners(ownership, Owner.Service.class::isInstance));
        return aspects;
    }

    private static void add(Set<Aspect> aspects, Aspect aspect, Collection<?> told) {
        if (!told.isEmpty()) {
            aspects.add(aspect);
        }
    }

    private static List<Owner> owners(Ownership ownership, Predicate<Owner> which) {
        return ownership.owners().values().stream()
                .flatMap(List::stream)
                .filter(which)
                .toList();
    }

    /** What people call the service. */
    String title() {
        return service.orElseGet(() -> Discretion.line(project.name()));
    }

    /** Those who hold a persona. */
    List<Owner> holders(String persona) {
        return seats.stream()
                .filter(seat -> seat.persona().id().equals(persona))
                .flatMap(seat -> seat.owners().stream())
                .toList();
    }

    /** All owners, as often as they hold something. */
    List<Owner> owners() {
        return seats.stream().flatMap(seat -> seat.owners().stream()).toList();
    }

    /** The one owner for formats with room for one: a team before a person, of the first of these personas that has any. */
    Optional<Owner> lead(List<String> personas) {
        return personas.stream().flatMap(persona -> lead(persona).stream()).findFirst();
    }

    private Optional<Owner> lead(String persona) {
        List<Owner> holders = holders(persona);
        return holders.stream()
                .filter(Owner.Team.class::isInstance)
                .findFirst()
                .or(() ->
                        holders.stream().filter(Owner.Person.class::isInstance).findFirst());
    }
}
