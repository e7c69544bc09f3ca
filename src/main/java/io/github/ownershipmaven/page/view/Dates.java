package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.page.view.ReactorPage.Due;
import io.github.ownershipmaven.page.view.Seat.Holding;
import io.github.ownershipmaven.page.view.Seat.Vacant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what has ended, and what ends or comes due within three months. */
final class Dates {

    /** How many days ahead the page looks. */
    static final int HORIZON = 90;

    private final LocalDate today;
    private final Map<Due, List<ProjectPage>> projects = new LinkedHashMap<>();

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
        List<Due> all = new ArrayList<>();
        projects.forEach((due, concerned) -> all.add(new Due(
                due.kind(), due.day(), due.past(), due.about(), due.holder(), due.place(), List.copyOf(concerned))));
        all.sort(Comparator.comparing(Due::day)
                .thenComparing(Due::place)
                .thenComparing(Due::kind)
                .thenComparing(Due::about));
        return all;
    }

    private void add(ProjectPage project) {
        for (Seat seat : project.seats()) {
            seat.holdings().forEach(holding -> add(seat, holding, project));
            seat.vacancies().forEach(vacant -> add(seat, vacant, project));
        }
        project.facts()
                .reviewDue()
                .ifPresent(day -> add(
                        due(
                                "review",
                                day,
                                "",
                                Optional.empty(),
                                project.facts().files().get(0)),
                        project));
    }

    private void add(Seat seat, Holding holding, ProjectPage project) {
        Optional<Holder> holder = Optional.of(holding.holder());
        String place = holding.origin().place();
        holding.since()
                .filter(today::isBefore)
                .ifPresent(day -> add(due("begins", day, seat.title(), holder, place), project));
        holding.until().ifPresent(day -> add(due("term", day, seat.title(), holder, place), project));
    }

    private void add(Seat seat, Vacant vacant, ProjectPage project) {
        vacant.until()
                .ifPresent(day -> add(
                        due(
                                "vacancy",
                                day,
                                seat.title(),
                                Optional.empty(),
                                vacant.origin().place()),
                        project));
    }

    private void add(Waiver waiver) {
        String place = waiver.location().file() + ":" + waiver.location().line();
        Due due = due("waiver", waiver.until().value(), Shown.name(waiver.rule().value()), Optional.empty(), place);
        projectsOf(due);
    }

    private void add(Due due, ProjectPage project) {
        projectsOf(due).add(project);
    }

    private Due due(String kind, LocalDate day, String about, Optional<Holder> holder, String place) {
        return new Due(kind, day, day.isBefore(today), about, holder, place, List.of());
    }

    /** The projects that a date concerns; what lies far ahead is not kept. */
    private List<ProjectPage> projectsOf(Due due) {
        boolean far = due.day().isAfter(today.plusDays(HORIZON));
        return far ? new ArrayList<>() : projects.computeIfAbsent(due, key -> new ArrayList<>());
    }
}
