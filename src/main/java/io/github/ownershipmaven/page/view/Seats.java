package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.page.view.Seat.Holding;
import io.github.ownershipmaven.page.view.Seat.Origin;
import io.github.ownershipmaven.page.view.Seat.Vacant;
import java.util.List;

/** Makes the seats of one project, in the order of the catalogue. */
final class Seats {

    private final Inspection inspection;
    private final Holders holders;
    private final Setting setting;

    private Seats(Inspection inspection, Holders holders, Setting setting) {
        this.inspection = inspection;
        this.holders = holders;
        this.setting = setting;
    }

    static List<Seat> of(Inspection inspection, Holders holders, Setting setting) {
        Seats seats = new Seats(inspection, holders, setting);
        return inspection.policy().personas().all().stream().map(seats::seat).toList();
    }

    /** The owners of a project who are somebody. */
    static List<Owner> real(Inspection inspection) {
        return inspection.ownership().owners().values().stream()
                .flatMap(List::stream)
                .filter(inspection::isSomebody)
                .toList();
    }

    private Seat seat(Persona persona) {
        List<Owner> owners = inspection.ownership().holders(persona.id());
        List<Holding> holdings = owners.stream()
                .filter(inspection::isSomebody)
                .map(this::holding)
                .toList();
        List<Vacant> vacancies = owners.stream()
                .filter(Owner.Vacancy.class::isInstance)
                .map(owner -> vacant((Owner.Vacancy) owner))
                .toList();
        boolean required = inspection.policy().requires(persona.id());
        return new Seat(
                persona.id(),
                Shown.name(setting.words().title(persona)),
                persona.party(),
                required,
                state(required, holdings, vacancies),
                holdings,
                vacancies);
    }

    private State state(boolean required, List<Holding> holdings, List<Vacant> vacancies) {
        if (!holdings.isEmpty()) {
            return holdings.stream().anyMatch(holding -> holding.origin().own()) ? State.OWNED : State.INHERITED;
        }
        if (!vacancies.isEmpty()) {
            return State.VACANT;
        }
        if (!required) {
            return State.NOT_REQUIRED;
        }
        return inspection.ownership().isComplete() ? State.MISSING : State.UNKNOWN;
    }

    private Holding holding(Owner owner) {
        boolean full = setting.people() == People.FULL;
        return new Holding(
                holders.of(owner),
                origin(owner),
                full ? Reach.of(owner.contacts()) : List.of(),
                owner.term().since().map(Located::value),
                owner.term().until().map(Located::value),
                owner.term()
                        .successor()
                        .filter(successor -> setting.people() != People.REDACTED)
                        .map(Located::value)
                        .map(name -> Shown.name(full ? name : People.withoutDomain(name))));
    }

    private Vacant vacant(Owner.Vacancy vacancy) {
        return new Vacant(
                setting.people() == People.REDACTED ? "" : Shown.text(vacancy.reason()),
                vacancy.until().map(Located::value),
                origin(vacancy));
    }

    private Origin origin(Owner owner) {
        Location place = owner.location();
        return new Origin(inspection.ownership().isOwn(place), place.fileAndLine());
    }
}
