package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.page.view.HolderView.Duty;
import io.github.ownershipmaven.page.view.HolderView.Role;
import io.github.ownershipmaven.page.view.RaciTable.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes what each person and team finds in the page. */
final class HolderViews {

    private static final Comparator<HolderView> MOST_BURDENED_FIRST = Comparator.comparingInt(HolderView::projects)
            .thenComparingInt(HolderView::personas)
            .reversed()
            .thenComparing(view -> view.holder().label(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(view -> view.holder().anchor());

    private final List<ProjectPage> projects;
    private final List<Column> personas;
    private final RaciTable usual;
    private final Map<Holder, Map<String, List<ProjectPage>>> rolesByHolder = new HashMap<>();
    private final Map<Holder, Integer> alone = new HashMap<>();
    private final Map<Holder, Integer> most = new HashMap<>();

    /**
     * The views of all holders.
     *
     * @param usual the responsibility matrix of most projects
     */
    HolderViews(List<ProjectPage> projects, List<Column> personas, RaciTable usual) {
        this.projects = projects;
        this.personas = personas;
        this.usual = usual;
        projects.forEach(this::count);
    }

    private void count(ProjectPage project) {
        Map<Holder, Integer> held = new HashMap<>();
        for (Seat seat : project.seats()) {
            Set<Holder> holders = new HashSet<>();
            seat.holdings().forEach(holding -> holders.add(holding.holder()));
            for (Holder holder : holders) {
                rolesByHolder
                        .computeIfAbsent(holder, key -> new LinkedHashMap<>())
                        .computeIfAbsent(seat.persona(), key -> new ArrayList<>())
                        .add(project);
                held.merge(holder, 1, Integer::sum);
                alone.merge(holder, holders.size() == 1 ? 1 : 0, Integer::sum);
            }
        }
        held.forEach((holder, personasHeld) -> most.merge(holder, personasHeld, Math::max));
    }

    /** The views of people and teams; a service owns nothing, and is shown among the modules if it is one. */
    List<HolderView> of(List<Holder> holders) {
        return holders.stream()
                .filter(holder -> holder.kind() != Holder.Kind.SERVICE)
                .map(this::view)
                .sorted(MOST_BURDENED_FIRST)
                .toList();
    }

    private HolderView view(Holder holder) {
        Map<String, List<ProjectPage>> byPersona = rolesByHolder.getOrDefault(holder, Map.of());
        List<Role> roles = personas.stream()
                .filter(persona -> byPersona.containsKey(persona.id()))
                .map(persona -> role(persona, byPersona.getOrDefault(persona.id(), List.of())))
                .toList();
        int owned = (int) byPersona.values().stream()
                .flatMap(List::stream)
                .map(ProjectPage::anchor)
                .distinct()
                .count();
        return new HolderView(
                holder, roles, owned, roles.size(), alone.getOrDefault(holder, 0), most.getOrDefault(holder, 0));
    }

    private Role role(Column persona, List<ProjectPage> held) {
        List<ProjectPage> sorted =
                held.stream().sorted(Comparator.comparing(ProjectPage::label)).toList();
        List<Duty> accountable = duties(persona, held, 'A');
        List<Duty> responsible = duties(persona, held, 'R');
        return new Role(
                persona,
                sorted,
                held.size() == projects.size(),
                isUsual(accountable, persona, 'A') && isUsual(responsible, persona, 'R'),
                accountable,
                responsible);
    }

    private boolean isUsual(List<Duty> duties, Column persona, char letter) {
        return duties.stream().allMatch(Duty::everywhere)
                && duties.stream()
                        .map(Duty::title)
                        .toList()
                        .equals(usual.lines(persona.id(), letter).stream()
                                .map(Line::title)
                                .toList());
    }

    private static List<Duty> duties(Column persona, List<ProjectPage> held, char letter) {
        Map<RaciTable, Integer> tables = new IdentityHashMap<>();
        List<RaciTable> inOrder = new ArrayList<>();
        for (ProjectPage project : held) {
            if (tables.merge(project.raci(), 1, Integer::sum) == 1) {
                inOrder.add(project.raci());
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (RaciTable table : inOrder) {
            for (Line line : table.lines(persona.id(), letter)) {
                counts.merge(line.title(), tables.getOrDefault(table, 0), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(duty -> new Duty(duty.getKey(), duty.getValue(), duty.getValue() == held.size()))
                .toList();
    }
}
