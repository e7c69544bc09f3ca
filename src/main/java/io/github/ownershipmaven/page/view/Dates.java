package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.page.view.Seat.Holding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what has ended, and what ends or comes due within three months; what is the same in many places, once. */
final class Dates {

    /** How many days ahead the page looks. */
    static final int HORIZON = 90;

    private static final Comparator<Due> NEXT_FIRST = Comparator.comparing(Due::day)
            .thenComparing(Due::kind)
            .thenComparing(Due::about)
            .thenComparing(due -> due.places().get(0).text());

    private final LocalDate today;
    private final Map<Due, Map<String, List<ProjectPage>>> places = new LinkedHashMap<>();

    private Dates(LocalDate today) {
        this.today = today;
    }

    static List<Due> of(List<ProjectPage> projects, Collection<Waiver> waivers, Setting setting) {
        Dates dates = new Dates(setting.day());
        projects.forEach(dates::add);
        waivers.forEach(dates::add);
        return dates.sorted();
    }

    private List<Due> sorted() {
        return places.entrySet().stream()
                .map(entry -> entry.getKey().at(places(entry.getValue())))
                .sorted(NEXT_FIRST)
                .toList();
    }

    private static List<Place> places(Map<String, List<ProjectPage>> projects) {
        return projects.entrySet().stream()
                .map(entry -> new Place(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Place::text))
                .toList();
    }

    private void add(ProjectPage project) {
        for (Seat seat : project.seats()) {
            seat.holdings().forEach(holding -> add(seat, holding, project));
            seat.vacancies()
                    .forEach(vacant -> vacant.until()
                            .ifPresent(day -> projectsAt(
                                            vacant.origin().place(),
                                            due("vacancy", day, seat.title(), Optional.empty()))
                                    .add(project)));
        }
        project.facts()
                .reviewDue()
                .ifPresent(day -> projectsAt(project.facts().ownFile(), due("review", day, "", Optional.empty()))
                        .add(project));
    }

    private void add(Seat seat, Holding holding, ProjectPage project) {
        Optional<Holder> holder = Optional.of(holding.holder());
        String place = holding.origin().place();
        holding.since()
                .filter(today::isBefore)
                .ifPresent(day -> projectsAt(place, due("begins", day, seat.title(), holder))
                        .add(project));
        holding.until()
                .ifPresent(day -> projectsAt(place, due("term", day, seat.title(), holder))
                        .add(project));
    }

    private void add(Waiver waiver) {
        String rule = Shown.name(waiver.rule().value());
        projectsAt(waiver.location().fileAndLine(), due("waiver", waiver.until().value(), rule, Optional.empty()));
    }

    private Due due(String kind, LocalDate day, String about, Optional<Holder> holder) {
        return new Due(kind, day, day.isBefore(today), about, holder, List.of());
    }

    /** The projects that a date at a place concerns; what lies far ahead is not kept. */
    private List<ProjectPage> projectsAt(String place, Due due) {
        if (due.day().isAfter(today.plusDays(HORIZON))) {
            return new ArrayList<>();
        }
        return places.computeIfAbsent(due, key -> new LinkedHashMap<>())
                .computeIfAbsent(place, key -> new ArrayList<>());
    }
}
