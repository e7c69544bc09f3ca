package io.github.ownershipmaven.report;

import io.github.ownershipmaven.json.Json;
import io.github.ownershipmaven.json.JsonPlace;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.model.RaciActivity;
import io.github.ownershipmaven.model.RaciLetter;
import java.util.Collection;
import java.util.List;

/** Writes who does what: a matrix once, however many projects it counts for, and of these the rows of their own. */
record RaciJson(Json json) {

    /** The matrices of some projects, in the order in which they first count. */
    void matrices(Collection<Inspection> inspections) {
        List<Raci> matrices = inspections.stream()
                .flatMap(inspection -> inspection.policy().raci().stream())
                .distinct()
                .toList();
        json.list(
                "matrices",
                matrices,
                matrix -> json.item(() -> {
                    json.member("name", matrix.name());
                    activities("activities", matrix.activities());
                }));
    }

    /** The rows that a project has of its own; nothing where it has none. */
    void ownRows(Inspection inspection) {
        inspection.ownership().ownFile().filter(own -> !own.raci().isEmpty()).ifPresent(own -> {
            List<RaciActivity> rows = inspection.raci().activities().stream()
                    .filter(activity -> isOf(own, activity))
                    .toList();
            activities("raci", rows);
        });
    }

    private static boolean isOf(OwnersFile own, RaciActivity activity) {
        return activity.id().location().file().equals(own.path());
    }

    private void activities(String name, List<RaciActivity> activities) {
        json.list(
                name,
                activities,
                activity -> json.line(() -> {
                    json.member("activity", activity.id().value());
                    json.member("title", activity.title());
                    json.line("parts", () -> activity.parts().forEach(this::part));
                    JsonPlace.write(json, activity.id().location());
                }));
    }

    private void part(RaciActivity.Part part) {
        json.member(part.persona().value(), RaciLetter.write(part.letters()));
    }
}
