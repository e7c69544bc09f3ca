package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds projects that have no OWNERS.yaml, own or inherited. */
final class FileMissing {

    static final Rule RULE = new Rule(
            "file-missing",
            Severity.ERROR,
            "no OWNERS.yaml for the project, own or inherited",
            Rule.Needs.NOTHING,
            FileMissing::check);

    private FileMissing() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        Ownership ownership = subject.ownership();
        if (ownership.files().isEmpty()) {
            problems.accept(missing(ownership));
        } else if (ownership.ownFile().isEmpty()) {
            subject.policy().ownFile().ifPresent(place -> problems.accept(onlyInherited(ownership, place)));
        }
    }

    private static Problem onlyInherited(Ownership ownership, Location place) {
        return new Problem(
                ownership.ownPlace(),
                "project " + quoted(ownership.project().id()) + " only inherits its owners, but the policy requires a"
                        + " file of its own (" + place.fileAndLine() + "); write this file");
    }

    private static Problem missing(Ownership ownership) {
        return new Problem(
                ownership.place(),
                "project " + quoted(ownership.project().id())
                        + " has no owners, own or inherited; write this file, or one in a directory above");
    }
}
