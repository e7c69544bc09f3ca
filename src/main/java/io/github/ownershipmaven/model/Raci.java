package io.github.ownershipmaven.model;

import static io.github.ownershipmaven.model.Quoted.quoted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who does what: a matrix as the catalogue understands it, with the rows that a project has of its own in their place. */
public final class Raci {

    /** What counts where no matrix does. */
    public static final Raci NONE = new Raci("", Location.startOf("raci"), List.of(), Set.of());

    private final String name;
    private final Location location;
    private final List<RaciActivity> activities;
    private final List<Problem> problems;
    private final Map<String, Duties> duties;

    private Raci(String name, Location location, List<RaciActivity> activities, Set<Problem> problems) {
        this.name = name;
        this.location = location;
        this.activities = List.copyOf(activities);
        this.problems = List.copyOf(problems);
        this.duties = duties(activities);
    }

    /** The matrix, with personas looked up in this catalogue; those that the policy has retired take no part in it. */
    public static Raci of(RaciMatrix matrix, Personas personas) {
        Set<Problem> problems = new LinkedHashSet<>(matrix.problems());
        List<RaciActivity> activities = new ArrayList<>();
        for (RaciMatrix.Activity row : matrix.activities()) {
            activities.add(RaciActivity.of(row, personas, problems::add));
        }
        return new Raci(matrix.name(), matrix.location(), activities, problems);
    }

    /** The same with a project's own rows, each in place of the row of that activity. */
    public Raci with(List<RaciRow> own, Personas personas) {
        if (own.isEmpty()) {
            return this;
        }
        Location place = own.get(0).activity().location();
        List<RaciActivity> changed = new ArrayList<>(activities);
        Set<Problem> told = new LinkedHashSet<>(problems);
        for (RaciRow row : own) {
            RaciActivity activity = RaciActivity.ofProject(row, personas, told::add);
            if (activities.isEmpty()) {
                add(activity, changed, told);
            } else {
                replace(activity, changed, told);
            }
        }
        return new Raci(activities.isEmpty() ? place.file() : name, place, changed, told);
    }

    private static void add(RaciActivity own, List<RaciActivity> changed, Set<Problem> told) {
        changed.stream()
                .filter(row -> row.isCalled(own.id().value()))
                .findFirst()
                .ifPresentOrElse(
                        before -> told.add(Activities.twice(
                                own.id(), before.id().location().line())),
                        () -> changed.add(own));
    }

    private void replace(RaciActivity own, List<RaciActivity> changed, Set<Problem> told) {
        int index = indexOf(own.id().value());
        if (index < 0) {
            told.add(unknown(own.id()));
        } else if (changed.get(index) != activities.get(index)) {
            int line = changed.get(index).id().location().line();
            told.add(Activities.twice(own.id(), line));
        } else {
            changed.set(index, own.inPlaceOf(activities.get(index)));
        }
    }

    private int indexOf(String activity) {
        for (int i = 0; i < activities.size(); i++) {
            if (activities.get(i).isCalled(activity)) {
                return i;
            }
        }
        return -1;
    }

    private Problem unknown(Located<String> activity) {
        List<String> known = activities.stream().map(row -> row.id().value()).toList();
        String remedy = Spelling.remedy(activity.value(), known, "known are " + quoted(known));
        return new Problem(
                        activity.location(),
                        "activity " + quoted(activity.value()) + " is not in matrix " + quoted(name) + "; " + remedy)
                .about(activity.value());
    }

    private static Map<String, Duties> duties(List<RaciActivity> activities) {
        Map<String, Duties> duties = new LinkedHashMap<>();
        for (RaciActivity activity : activities) {
            for (RaciActivity.Part part : activity.parts()) {
                duties.computeIfAbsent(part.persona().value(), Duties::new).add(activity, part);
            }
        }
        return Collections.unmodifiableMap(duties);
    }

    /** What users call the matrix. */
    public String name() {
        return name;
    }

    /** Where the matrix begins, or the project's own rows if it has any. */
    public Location location() {
        return location;
    }

    /** The rows, in the order of the matrix; none where no matrix counts and the project has no rows of its own. */
    public List<RaciActivity> activities() {
        return activities;
    }

    /** The ids of the personas that do something in any activity, in the order of the matrix, with what they have to do. */
    public Map<String, Duties> duties() {
        return duties;
    }

    /** What the persona of this id has to do. */
    public Duties duties(String personaId) {
        return duties.getOrDefault(personaId, Duties.NONE);
    }

    /** What makes no sense: activities, personas and letters that nobody knows. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether every cell could be understood, so that what is not there is truly missing. */
    public boolean isClear() {
        return activities.stream().allMatch(RaciActivity::clear);
    }
}
