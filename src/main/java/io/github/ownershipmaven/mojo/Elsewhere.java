package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells files of the sources from what else places name: parameters, resources of a plugin dependency, what is built in. */
final class Elsewhere {

    private Elsewhere() {}

    /**
     * What places name that is no file of the sources.
     *
     * @param base the folder from which places write paths
     */
    static Set<String> of(Portfolio portfolio, Path base) {
        Stream<Problem> found = portfolio.inspections().stream().flatMap(Elsewhere::foreign);
        Stream<Problem> faults = portfolio.faults().stream().map(Portfolio.Fault::problem);
        return Stream.concat(found, faults)
                .map(problem -> problem.location().file())
                .distinct()
                .filter(file -> !isFile(file, base))
                .collect(Collectors.toSet());
    }

    /** What was found elsewhere than in the project's own file, which may be missing. */
    private static Stream<Problem> foreign(Inspection inspection) {
        Location own = inspection.ownership().ownPlace();
        return inspection.findings().stream()
                .map(Finding::problem)
                .filter(problem -> !problem.location().file().equals(own.file()));
    }

    private static boolean isFile(String file, Path base) {
        try {
            return Files.exists(base.resolve(file), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
