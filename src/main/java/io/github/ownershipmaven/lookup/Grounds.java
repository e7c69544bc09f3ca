package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Inspection;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What questions are answered from.
 *
 * @param projects all projects that the build knows, in its order
 * @param chosen those of them that were asked for, where not all were
 * @param doubts why no answer can be relied on, if there is reason to doubt
 * @param whole whether these are all projects of the source tree
 * @param sources the folders in which a project's pom says that sources lie, whether they are there or not
 * @param inspections who owns a project, also one that the build does not know
 * @param today the day against which terms are held
 */
public record Grounds(
        List<KnownProject> projects,
        List<KnownProject> chosen,
        List<String> doubts,
        boolean whole,
        SourceTree tree,
        Function<KnownProject, List<String>> sources,
        Function<KnownProject, Inspection> inspections,
        LocalDate today) {

    public Grounds {
        projects = List.copyOf(projects);
        chosen = List.copyOf(chosen);
        doubts = List.copyOf(doubts);
    }
}
