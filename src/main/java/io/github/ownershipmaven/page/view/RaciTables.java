package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.model.RaciActivity;
import io.github.ownershipmaven.model.RaciLetter;
import io.github.ownershipmaven.page.view.RaciTable.Line;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the responsibility matrices of projects. */
final class RaciTables {

    private final Words words;
    private final Map<Raci, RaciTable> ofPolicies = new IdentityHashMap<>();

    RaciTables(Words words) {
        this.words = words;
    }

    /** What counts for a project: the same value for all that have no rows of their own. */
    RaciTable of(Inspection inspection) {
        Raci ofPolicy = inspection.policy().raci().orElse(Raci.NONE);
        Raci raci = inspection.raci();
        return raci == ofPolicy ? ofPolicy(inspection) : table(raci, ofPolicy.activities());
    }

    /** What counts for all projects of the same policy. */
    RaciTable ofPolicy(Inspection inspection) {
        return ofPolicies.computeIfAbsent(
                inspection.policy().raci().orElse(Raci.NONE), raci -> table(raci, raci.activities()));
    }

    private RaciTable table(Raci raci, List<RaciActivity> ofPolicy) {
        List<Line> lines = new ArrayList<>();
        for (RaciActivity activity : raci.activities()) {
            lines.add(line(activity, ofPolicy.stream().noneMatch(other -> other == activity)));
        }
        return new RaciTable(lines);
    }

    private Line line(RaciActivity activity, boolean own) {
        Map<String, String> letters = new LinkedHashMap<>();
        activity.parts().forEach(part -> letters.put(part.persona().value(), RaciLetter.write(part.letters())));
        String id = activity.id().value();
        return new Line(id, Shown.name(words.activity(id, activity.title())), own, letters);
    }
}
