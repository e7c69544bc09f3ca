package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Activities;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.model.RaciActivity;
import io.github.ownershipmaven.model.RaciLetter;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds personas at which all work comes together, and activities of which nobody else hears. */
final class RaciOverload {

    static final Rule RULE = new Rule(
            "raci-overload",
            Severity.INFO,
            "a persona with too many A or R; a row without C or I",
            RaciOverload::check);

    /** In a matrix with fewer rows, shares say nothing. */
    private static final int FEWEST_ROWS = 8;

    private static final double MOST_ACCOUNTABLE = 0.5;
    private static final double MOST_RESPONSIBLE = 0.75;

    private RaciOverload() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        Raci raci = subject.raci();
        int rows = raci.activities().size();
        if (rows >= FEWEST_ROWS) {
            raci.duties().forEach((persona, duties) -> {
                if (duties.accountable().size() > MOST_ACCOUNTABLE * rows) {
                    problems.accept(overload(persona, "accountable", "half", duties.accountable(), raci));
                }
                if (duties.responsible().size() > MOST_RESPONSIBLE * rows) {
                    problems.accept(overload(persona, "responsible", "three quarters", duties.responsible(), raci));
                }
            });
        }
        silent(raci, problems);
    }

    private static Problem overload(
            String persona, String what, String most, List<RaciActivity> activities, Raci raci) {
        Location place = activities.get(0).part(persona).orElseThrow().persona().location();
        return new Problem(
                        place,
                        "persona " + quoted(persona) + " is " + what + " for " + activities.size() + " of "
                                + raci.activities().size() + " activities, but more than " + most
                                + " is too much for one persona; share them out")
                .about(persona);
    }

    /** One remark for all such rows. */
    private static void silent(Raci raci, Consumer<Problem> problems) {
        List<RaciActivity> silent = new ArrayList<>();
        for (RaciActivity activity : raci.activities()) {
            if (activity.clear() && !activity.has(RaciLetter.CONSULTED) && !activity.has(RaciLetter.INFORMED)) {
                silent.add(activity);
            }
        }
        if (!silent.isEmpty()) {
            problems.accept(new Problem(
                    silent.get(0).id().location(),
                    "nobody is consulted or informed in " + Activities.amount(silent)
                            + "; give somebody a C or an I, so that the others hear of it"));
        }
    }
}
