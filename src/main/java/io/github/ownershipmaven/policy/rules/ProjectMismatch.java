package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds files that say they belong to another project: copied, or left behind when the project was renamed. */
final class ProjectMismatch {

    static final Rule RULE = new Rule(
            "project-mismatch",
            Severity.ERROR,
            "'project' is not this pom's groupId:artifactId",
            Rule.Needs.NOTHING,
            ProjectMismatch::check);

    private ProjectMismatch() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        String project = subject.ownership().project().id();
        subject.ownership()
                .ownFile()
                .flatMap(OwnersFile::project)
                .filter(written -> !written.value().equals(project))
                .ifPresent(written -> problems.accept(mismatch(written, project)));
    }

    private static Problem mismatch(Located<String> written, String project) {
        return new Problem(
                        written.location(),
                        "'project' is " + quoted(written.value()) + ", but the pom beside it is " + quoted(project)
                                + "; if the file was copied, name this project's own owners")
                .about("project");
    }
}
