package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.Response;
import io.github.ownershipmaven.page.view.ProjectPage.Promise;
import io.github.ownershipmaven.page.view.ProjectPage.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pages of a portfolio's projects, with one set of ids and of holders for all of them. */
final class ProjectPages {

    private final Setting setting;
    private final Anchors anchors = new Anchors();
    private final RaciTables raci;
    private final Map<String, String> labels;
    private final Map<String, String> ids;
    private final Holders holders;
    private final List<ProjectPage> all;

    ProjectPages(Portfolio portfolio, Setting setting) {
        this.setting = setting;
        this.raci = new RaciTables(setting.words());
        List<Inspection> inspections = ofProjects(portfolio);
        List<Owner> owners = inspections.stream()
                .flatMap(inspection -> Seats.real(inspection).stream())
                .toList();
        this.labels = labels(inspections.stream().map(Inspection::project).toList());
        this.ids = new HashMap<>();
        labels.forEach((project, label) -> ids.put(project, anchors.anchor("m-", label)));
        this.holders = new Holders(owners, setting.people(), anchors, ids);
        this.all = inspections.stream().map(this::page).toList();
    }

    /** The shortest names that are unique, in the order of the build. */
    private static Map<String, String> labels(List<Project> projects) {
        Map<String, Long> byName =
                projects.stream().collect(Collectors.groupingBy(Project::artifactId, Collectors.counting()));
        Map<String, String> labels = new LinkedHashMap<>();
        projects.forEach(project ->
                labels.put(project.id(), byName.get(project.artifactId()) == 1 ? project.artifactId() : project.id()));
        return labels;
    }

    /** One inspection a project, with the findings of all of them. */
    private static List<Inspection> ofProjects(Portfolio portfolio) {
        Map<String, Inspection> byProject = new LinkedHashMap<>();
        for (Inspection inspection : portfolio.inspections()) {
            byProject.merge(inspection.project().id(), inspection, ProjectPages::joined);
        }
        return List.copyOf(byProject.values());
    }

    private static Inspection joined(Inspection one, Inspection other) {
        List<Finding> findings = Stream.concat(one.findings().stream(), other.findings().stream())
                .distinct()
                .toList();
        return new Inspection(one.ownership(), one.policy(), findings);
    }

    /** The page of every inspection, in the order of the build. */
    List<ProjectPage> all() {
        return all;
    }

    /** Everybody who owns something. */
    List<Holder> holders() {
        return holders.all();
    }

    /** The matrix of a project's policy. */
    RaciTable raciOfPolicy(Inspection inspection) {
        return raci.ofPolicy(inspection);
    }

    private ProjectPage page(Inspection inspection) {
        Project project = inspection.project();
        List<Seat> seats = Seats.of(inspection, holders, setting);
        return new ProjectPage(
                ids.getOrDefault(project.id(), ""),
                project.id(),
                labels.getOrDefault(project.id(), project.id()),
                facts(inspection),
                seats,
                raci.of(inspection),
                escalation(inspection, seats),
                responses(inspection.ownership()),
                findings(inspection));
    }

    private Facts facts(Inspection inspection) {
        Ownership ownership = inspection.ownership();
        return new Facts(
                Shown.name(own(ownership, OwnersFile::service)
                        .orElse(inspection.project().name())),
                Shown.name(ownership.tier().map(Located::value).orElse("")),
                ownership
                        .lifecycle()
                        .map(lifecycle -> lifecycle.value().toString())
                        .orElse(""),
                own(ownership, OwnersFile::reviewed),
                reviewDue(inspection),
                inspection.policy().name(),
                ownership.ownFile().map(OwnersFile::path).orElse(""),
                ownership.files().stream().map(OwnersFile::path).toList(),
                ownership.isComplete(),
                list(ownership, OwnersFile::dependsOn).stream()
                        .map(dependency -> Shown.name(dependency.value()))
                        .toList(),
                links(ownership));
    }

    private static Optional<LocalDate> reviewDue(Inspection inspection) {
        return own(inspection.ownership(), OwnersFile::reviewed)
                .flatMap(day -> inspection.policy().reviewEvery().map(days -> day.plusDays(days.value())));
    }

    private static <T> Optional<T> own(Ownership ownership, Function<OwnersFile, Optional<Located<T>>> part) {
        return ownership.ownFile().flatMap(part).map(Located::value);
    }

    private static <T> List<T> list(Ownership ownership, Function<OwnersFile, List<T>> part) {
        return ownership.ownFile().map(part).orElse(List.of());
    }

    private List<Step> escalation(Inspection inspection, List<Seat> seats) {
        return inspection.ownership().escalation().stream()
                .map(step -> step(inspection.policy().personas().find(step.value()), step.value(), seats))
                .toList();
    }

    private Step step(Optional<Persona> persona, String asWritten, List<Seat> seats) {
        String title = persona.map(setting.words()::title).orElse(asWritten);
        Optional<Seat> held = persona.flatMap(known ->
                seats.stream().filter(seat -> seat.persona().equals(known.id())).findFirst());
        return new Step(Shown.name(title), held);
    }

    private List<Promise> responses(Ownership ownership) {
        return list(ownership, OwnersFile::responses).stream()
                .map(this::promise)
                .toList();
    }

    private Promise promise(Response response) {
        return new Promise(
                Shown.name(response.severity().value()),
                response.contact()
                        .filter(contact -> setting.people() == People.FULL)
                        .map(contact -> Reach.of("contact", contact.value())),
                response.within().map(within -> time(within.value())).orElse(""));
    }

    private static String time(Duration duration) {
        String days = duration.toDays() > 0 ? duration.toDays() + " d " : "";
        String hours = duration.toHoursPart() > 0 ? duration.toHoursPart() + " h " : "";
        String minutes = duration.toMinutesPart() > 0 ? duration.toMinutesPart() + " min " : "";
        String seconds = duration.toSecondsPart() > 0 ? duration.toSecondsPart() + " s" : "";
        return (days + hours + minutes + seconds).trim();
    }

    private List<Reach> links(Ownership ownership) {
        return setting.people() == People.REDACTED
                ? List.of()
                : list(ownership, OwnersFile::links).stream()
                        .map(link -> Reach.of(link.name(), link.target().value()))
                        .toList();
    }

    private List<Shortfall> findings(Inspection inspection) {
        return inspection.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .map(finding -> Shortfall.of(finding, setting))
                .toList();
    }
}
