package io.github.ownershipmaven.model;

import static io.github.ownershipmaven.model.Quoted.quoted;
import static io.github.ownershipmaven.model.Quoted.shown;

import java.util.List;

/** How messages speak of activities. */
public final class Activities {

    private static final int MOST_NAMES = 3;

    private Activities() {}

    /** {@code 2 activities (slo.agree, slo.exist)}, with the first three names. */
    public static String amount(List<RaciActivity> activities) {
        StringBuilder text = new StringBuilder().append(activities.size());
        text.append(activities.size() == 1 ? " activity (" : " activities (");
        for (int i = 0; i < Math.min(activities.size(), MOST_NAMES); i++) {
            text.append(i == 0 ? "" : ", ").append(shown(activities.get(i).id().value()));
        }
        int more = activities.size() - MOST_NAMES;
        return text.append(more > 0 ? " and " + more + " more)" : ")").toString();
    }

    /** What is said of an activity that a matrix, or a project, has a row for on an earlier line. */
    public static Problem twice(Located<String> activity, int line) {
        return new Problem(
                        activity.location(),
                        "activity " + quoted(activity.value()) + " is already on line " + line + "; join the two")
                .about(activity.value());
    }

    /** {@code ('sre' is retired)} with a blank in front, or nothing where no retired persona had a part. */
    public static String retired(RaciActivity activity) {
        List<String> personas = activity.retired();
        String verb = personas.size() > 1 ? " are retired)" : " is retired)";
        return personas.isEmpty() ? "" : " (" + quoted(personas) + verb;
    }
}
