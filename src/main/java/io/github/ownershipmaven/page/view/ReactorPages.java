package io.github.ownershipmaven.page.view;

import static java.util.stream.Collectors.groupingBy;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.page.view.ReactorPage.Column;
import io.github.ownershipmaven.page.view.ReactorPage.Deviation;
import io.github.ownershipmaven.page.view.ReactorPage.PersonaView;
import io.github.ownershipmaven.page.view.ReactorPage.RaciOverview;
import io.github.ownershipmaven.page.view.ReactorPage.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pages of a portfolio. */
public final class ReactorPages {

    private static final Comparator<ProjectPage> GAPS_FIRST = Comparator.comparing(ReactorPages::gaps)
            .reversed()
            .thenComparing(ProjectPage::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ProjectPage::id);

    private static final int MANY = 10_000;

    private final Portfolio portfolio;
    private final Setting setting;
    private final ProjectPages pages;
    private final List<Persona> catalogue;
    private final List<Column> personas;

    private ReactorPages(Portfolio portfolio, Setting setting) {
        this.portfolio = portfolio;
        this.setting = setting;
        this.pages = new ProjectPages(portfolio, setting);
        this.catalogue = catalogue(portfolio);
        this.personas = catalogue.stream()
                .filter(persona -> states(persona).stream().anyMatch(state -> state != State.NOT_REQUIRED))
                .map(persona ->
                        new Column(persona.id(), Shown.name(setting.words().title(persona)), "r-" + persona.id()))
                .toList();
    }

    /** The page of one project of a portfolio; empty if it was not inspected. */
    public static Optional<ProjectPage> project(Portfolio portfolio, String projectId, Setting setting) {
        return new ProjectPages(portfolio, setting)
                .all().stream().filter(page -> page.id().equals(projectId)).findFirst();
    }

    /**
     * The page of the whole portfolio.
     *
     * @param name what the page calls it
     */
    public static ReactorPage reactor(String name, Portfolio portfolio, Setting setting) {
        return new ReactorPages(portfolio, setting).page(Shown.name(name));
    }

    private ReactorPage page(String name) {
        List<ProjectPage> projects = pages.all().stream().sorted(GAPS_FIRST).toList();
        List<Coverage> byPersona = personas.stream().map(this::coverage).toList();
        List<RuleView> rules = RuleViews.of(projects);
        return new ReactorPage(
                name,
                projects.stream()
                        .map(project -> project.facts().policy())
                        .distinct()
                        .sorted()
                        .toList(),
                headline(projects, rules),
                personas,
                unused(),
                projects,
                byPersona,
                Stream.of(Party.values()).map(this::coverage).toList(),
                byTier(projects),
                views(projects, byPersona),
                new HolderViews(projects, personas).of(pages.holders()),
                raci(projects),
                rules,
                Dates.of(projects, waivers(), setting),
                portfolio.skipped());
    }

    /** One number that is the greater, the more is missing: seats without anybody, vacancies, errors, all findings. */
    private static Long gaps(ProjectPage project) {
        long missing = 0;
        long vacant = 0;
        for (Seat seat : project.seats()) {
            missing += seat.state() == State.MISSING || seat.state() == State.UNKNOWN ? 1 : 0;
            vacant += seat.state() == State.VACANT ? 1 : 0;
        }
        return ((missing * MANY + vacant) * MANY + project.findings(Severity.ERROR)) * MANY
                + project.findings().size();
    }

    /** Every persona that any policy knows, in the order of the catalogues. */
    private static List<Persona> catalogue(Portfolio portfolio) {
        Map<String, Persona> byId = new LinkedHashMap<>();
        portfolio.inspections().stream()
                .map(Inspection::policy)
                .distinct()
                .forEach(policy -> policy.personas().all().forEach(persona -> byId.putIfAbsent(persona.id(), persona)));
        return List.copyOf(byId.values());
    }

    /** What the policies let pass. */
    private Set<Waiver> waivers() {
        Set<List<Waiver>> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        portfolio
                .inspections()
                .forEach(inspection -> lists.add(inspection.policy().waivers()));
        return lists.stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<State> states(Persona persona) {
        return states(persona.id());
    }

    private List<State> states(String persona) {
        return pages.all().stream().map(project -> project.state(persona)).toList();
    }

    private List<String> unused() {
        return catalogue.stream()
                .filter(persona ->
                        personas.stream().noneMatch(column -> column.id().equals(persona.id())))
                .map(persona -> Shown.name(setting.words().title(persona)))
                .toList();
    }

    private Coverage coverage(Column persona) {
        return Coverage.of(persona.title(), "#" + persona.anchor(), states(persona.id()));
    }

    private Coverage coverage(Party party) {
        List<State> states = pages.all().stream()
                .flatMap(project -> project.parties().stream())
                .filter(share -> share.party() == party)
                .map(ProjectPage.PartyShare::state)
                .toList();
        return Coverage.of(setting.words().of("party." + party), "", states);
    }

    private List<Coverage> byTier(List<ProjectPage> projects) {
        Map<String, List<ProjectPage>> byTier = projects.stream()
                .collect(groupingBy(project -> project.facts().tier(), TreeMap::new, Collectors.toList()));
        return byTier.entrySet().stream()
                .map(tier -> Coverage.of(
                        tier.getKey().isEmpty() ? setting.words().of("tier.none") : tier.getKey(),
                        "",
                        states(tier.getValue())))
                .toList();
    }

    private static List<State> states(Collection<ProjectPage> projects) {
        return projects.stream()
                .flatMap(project -> project.seats().stream())
                .map(Seat::state)
                .toList();
    }

    private Headline headline(List<ProjectPage> projects, List<RuleView> rules) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        rules.stream()
                .flatMap(rule -> rule.findings().stream())
                .forEach(found -> findings.merge(found.finding().severity(), 1, Integer::sum));
        return new Headline(
                projects.size(),
                (int) projects.stream().filter(ProjectPage::isOwnedCollectively).count(),
                Coverage.of("", "", states(projects)),
                (int) projects.stream()
                        .filter(project -> !project.facts().readable())
                        .count(),
                holders(Holder.Kind.PERSON),
                holders(Holder.Kind.TEAM),
                findings);
    }

    private int holders(Holder.Kind kind) {
        return (int)
                pages.holders().stream().filter(holder -> holder.kind() == kind).count();
    }

    private List<PersonaView> views(List<ProjectPage> projects, List<Coverage> byPersona) {
        RaciTable raci = mostCommonRaci();
        List<PersonaView> views = new ArrayList<>();
        for (int i = 0; i < personas.size(); i++) {
            Column persona = personas.get(i);
            views.add(new PersonaView(
                    persona,
                    byPersona.get(i),
                    shares(persona, projects),
                    projects.stream()
                            .filter(project -> project.state(persona.id()).isGap())
                            .toList(),
                    raci.lines(persona.id(), 'A'),
                    raci.lines(persona.id(), 'R')));
        }
        return views;
    }

    private static List<Share> shares(Column persona, List<ProjectPage> projects) {
        Map<Holder, Integer> counts = new LinkedHashMap<>();
        for (ProjectPage project : projects) {
            project.seat(persona.id()).map(Seat::holdings).orElse(List.of()).stream()
                    .map(Seat.Holding::holder)
                    .distinct()
                    .forEach(holder -> counts.merge(holder, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(share -> new Share(share.getKey(), share.getValue()))
                .sorted(Comparator.comparingInt(Share::projects)
                        .reversed()
                        .thenComparing(share -> share.holder().label(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(share -> share.holder().anchor()))
                .toList();
    }

    private RaciOverview raci(List<ProjectPage> projects) {
        RaciTable table = mostCommonRaci();
        Map<String, Integer> unanswered = new HashMap<>();
        for (ProjectPage project : projects) {
            project.raci().lines().stream()
                    .filter(line -> isUnanswered(line, project))
                    .forEach(line -> unanswered.merge(line.id(), 1, Integer::sum));
        }
        List<Column> columns = catalogue.stream()
                .filter(persona -> table.involves(persona.id()))
                .map(persona ->
                        new Column(persona.id(), Shown.name(setting.words().title(persona)), "r-" + persona.id()))
                .toList();
        return new RaciOverview(table, columns, Map.copyOf(unanswered), deviations(projects));
    }

    private static boolean isUnanswered(RaciTable.Line line, ProjectPage project) {
        return project.seats().stream()
                .filter(seat -> line.has(seat.persona(), 'A'))
                .noneMatch(seat -> seat.state().isHeld());
    }

    private static List<Deviation> deviations(List<ProjectPage> projects) {
        return projects.stream()
                .map(project -> new Deviation(
                        project,
                        project.raci().lines().stream()
                                .filter(RaciTable.Line::own)
                                .toList()))
                .filter(deviation -> !deviation.lines().isEmpty())
                .toList();
    }

    private RaciTable mostCommonRaci() {
        Map<RaciTable, Integer> counts = new IdentityHashMap<>();
        portfolio.inspections().forEach(inspection -> counts.merge(pages.raciOfPolicy(inspection), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<RaciTable, Integer>comparingByValue()
                        .thenComparing(count -> count.getKey().lines().size()))
                .map(Map.Entry::getKey)
                .orElse(RaciTable.NONE);
    }
}
