package io.github.ownershipmaven.policy;

import static io.github.ownershipmaven.model.Quoted.quoted;
import static io.github.ownershipmaven.model.Quoted.shown;

import io.github.ownershipmaven.model.Raci.Duties;
import io.github.ownershipmaven.model.RaciActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How messages speak of activities. */
public final class Activities {

    private static final int MOST_NAMES = 3;

    private Activities() {}

    /** {@code 2 activities (slo.agree, slo.exist)}, with the first three names. */
    public static String amount(List<RaciActivity> activities) {
        int more = activities.size() - MOST_NAMES;
        String names = activities.stream()
                .limit(MOST_NAMES)
                .map(activity -> shown(activity.id().value()))
                .collect(Collectors.joining(", "));
        String noun = activities.size() == 1 ? " activity (" : " activities (";
        return activities.size() + noun + names + (more > 0 ? " and " + more + " more)" : ")");
    }

    /** {@code accountable for 2 activities (...)}, {@code responsible for 1 activity (...)}, or both. */
    public static String work(Duties duties) {
        List<RaciActivity> others = new ArrayList<>(duties.responsible());
        others.removeAll(duties.accountable());
        String accountable = "accountable for " + amount(duties.accountable());
        String responsible = "responsible for " + amount(others);
        return others.isEmpty()
                ? accountable
                : duties.accountable().isEmpty() ? responsible : accountable + " and " + responsible;
    }

    /** {@code ('sre' is retired)} with a blank in front, or nothing where no retired persona had a part. */
    public static String retired(RaciActivity activity) {
        List<String> personas = activity.retired();
        String verb = personas.size() > 1 ? " are retired)" : " is retired)";
        return personas.isEmpty() ? "" : " (" + quoted(personas) + verb;
    }
}
