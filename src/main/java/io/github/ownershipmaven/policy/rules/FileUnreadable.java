package io.github.ownershipmaven.policy.rules;

import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Tells what the reader could not read: it travels in the ownership until here. */
final class FileUnreadable {

    static final Rule RULE = new Rule(
            "file-unreadable",
            Severity.ERROR,
            "an OWNERS.yaml that is broken, too large, or has keys and values that mean nothing",
            Rule.Needs.NOTHING,
            FileUnreadable::check);

    private FileUnreadable() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        subject.ownership().files().forEach(file -> file.problems().forEach(problems));
    }
}
