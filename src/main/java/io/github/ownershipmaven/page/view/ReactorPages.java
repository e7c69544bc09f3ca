package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Severity;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final List<ProjectPage> projects;
    private final Coverages coverages;
    private final List<Column> personas;

    private ReactorPages(Portfolio portfolio, Setting setting) {
        this.portfolio = portfolio;
        this.setting = setting;
        this.pages = new ProjectPages(portfolio, setting);
        this.projects = pages.all().stream().sorted(GAPS_FIRST).toList();
        this.coverages = new Coverages(projects, setting.words());
        this.personas = personas(portfolio, setting.words());
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
        RaciTable raci = RaciOverviews.usual(
                portfolio.inspections().stream().map(pages::raciOfPolicy).toList());
        List<Column> used = personas.stream().filter(this::isUsed).toList();
        PersonaViews views = new PersonaViews(projects, raci);
        List<RuleView> rules = RuleViews.of(projects);
        return new ReactorPage(
                name,
                policies(),
                headline(rules),
                used,
                personas.stream()
                        .filter(persona -> !isUsed(persona))
                        .map(Column::title)
                        .toList(),
                projects,
                coverages.byParty(),
                coverages.ownerless(),
                coverages.byTier(),
                used.stream()
                        .map(persona -> views.of(persona, coverages.of(persona)))
                        .toList(),
                new HolderViews(projects, used, raci).of(pages.holders()),
                RaciOverviews.of(raci, personas, projects),
                rules,
                Dates.of(projects, waivers(), setting),
                portfolio.skipped());
    }

    private List<String> policies() {
        return projects.stream()
                .map(project -> project.facts().policy())
                .distinct()
                .sorted()
                .toList();
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
    private static List<Column> personas(Portfolio portfolio, Words words) {
        Map<String, Persona> byId = new LinkedHashMap<>();
        portfolio.inspections().stream()
                .map(Inspection::policy)
                .distinct()
                .forEach(policy -> policy.personas().all().forEach(persona -> byId.putIfAbsent(persona.id(), persona)));
        return byId.values().stream()
                .map(persona -> new Column(persona.id(), Shown.name(words.title(persona)), "r-" + persona.id()))
                .toList();
    }

    /** Whether a persona is required or held anywhere. */
    private boolean isUsed(Column persona) {
        return projects.stream().anyMatch(project -> project.state(persona.id()) != State.NOT_REQUIRED);
    }

    /** What the policies let pass. */
    private Set<Waiver> waivers() {
        Set<List<Waiver>> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        portfolio
                .inspections()
                .forEach(inspection -> lists.add(inspection.policy().waivers()));
        return lists.stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Headline headline(List<RuleView> rules) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        rules.stream()
                .flatMap(rule -> rule.findings().stream())
                .forEach(found -> findings.merge(
                        found.finding().severity(), found.places().size(), Integer::sum));
        return new Headline(
                projects.size(),
                (int) projects.stream().filter(ProjectPage::isOwnedCollectively).count(),
                coverages.ofAll(),
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
}
