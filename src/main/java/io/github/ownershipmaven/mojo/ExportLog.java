package io.github.ownershipmaven.mojo;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.exports.ViewFormat;
import io.github.ownershipmaven.model.Amounts;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.model.Problem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What an export tells: in lines, and by the exception that ends it. */
final class ExportLog {

    private static final int MOST_FILES = 20;
    private static final int MOST_LINES = 500;
    private static final String PERSONA_UNKNOWN = "persona-unknown";

    private final Log log;

    ExportLog(Log log) {
        this.log = log;
    }

    /** Whether nobody knows anything of any project, which is told. */
    boolean isEmpty(Portfolio portfolio) {
        if (portfolio.inspections().isEmpty()) {
            log.info("ownership: no view is written or verified, as no project is checked");
        }
        return portfolio.inspections().isEmpty();
    }

    /**
     * Refuses to show to others what could not be read to its end; warns of owners of personas that nobody knows.
     *
     * @throws MojoFailureException if a file could not be read
     */
    void refuseBroken(Portfolio portfolio) throws MojoFailureException {
        List<Problem> broken = portfolio.inspections().stream()
                .flatMap(inspection -> inspection.ownership().files().stream())
                .flatMap(file -> file.problems().stream())
                .distinct()
                .sorted(Problem.BY_PLACE)
                .toList();
        broken.forEach(problem -> log.error(problem.location() + ": " + problem.message()));
        if (!broken.isEmpty()) {
            throw new MojoFailureException(
                    "ownership: no view is written or verified, as " + Amounts.of(broken.size(), "fault")
                            + " of the files that name the owners, shown above, may hide some");
        }
        portfolio.inspections().stream()
                .flatMap(inspection -> inspection.findings().stream())
                .filter(finding -> finding.rule().equals(PERSONA_UNKNOWN))
                .distinct()
                .sorted()
                .map(Finding::toString)
                .forEach(log::warn);
    }

    /**
     * Tells what is left out of the views, and refuses to go on if a file is in the way.
     *
     * @throws MojoFailureException if a file is not ours
     * @throws MojoExecutionException if there is nothing that could be meant
     */
    void prepared(Views views, Portfolio portfolio) throws MojoFailureException, MojoExecutionException {
        if (views.formats().isEmpty()) {
            throw new MojoExecutionException("ownership: no view is there yet; name those to write with"
                    + " -Downership.views=…, in a list with commas, of " + quoted(ViewFormat.names()));
        }
        views.refused().forEach(log::error);
        if (!views.refused().isEmpty()) {
            throw new MojoFailureException("ownership: no view is written or verified, as "
                    + Amounts.of(views.refused().size(), "file") + " cannot be written, as shown above");
        }
        for (ViewFormat format : views.left()) {
            log.warn("ownership: '" + format
                    + "' is left as it is, as this build holds only a part of the source tree; run"
                    + " the goal at the topmost project, without -pl and -N");
        }
        if (!portfolio.skipped().isEmpty()) {
            log.info("ownership: left out of all views: " + skipped(portfolio.skipped()));
        }
        views.crowded().forEach(left -> log.warn("ownership: left out of all views: " + left));
        if (views.count() == 0 && views.left().isEmpty()) {
            log.warn(
                    "ownership: there is nothing to show, as no project has a file of its own that names owners; in that of"
                            + " a pom that only brings modules together, 'service' makes it one");
        }
    }

    private static String skipped(List<Skipped> skipped) {
        Stream<String> shown =
                skipped.stream().limit(MOST_FILES).map(each -> "'" + each.project() + "', " + each.reason());
        Stream<String> more = skipped.size() > MOST_FILES
                ? Stream.of("and " + (skipped.size() - MOST_FILES) + " more")
                : Stream.empty();
        return String.join("; ", Stream.concat(shown, more).toList());
    }

    /**
     * Tells what differs.
     *
     * @param command the command that writes it anew
     * @throws MojoFailureException if anything does
     */
    void verified(Views views, List<ViewFile> changed, String command) throws MojoFailureException {
        if (changed.isEmpty()) {
            log.info("ownership: " + Amounts.of(views.count(), "view") + " verified, all up to date");
            return;
        }
        List<String> lines =
                changed.stream().flatMap(file -> file.difference().stream()).toList();
        lines.stream().limit(MOST_LINES).forEach(log::error);
        if (lines.size() > MOST_LINES) {
            log.error("ownership: " + (lines.size() - MOST_LINES) + " more lines differ");
        }
        log.error("ownership: to write them anew, run '" + command + "'");
        throw new MojoFailureException("ownership: " + Amounts.of(changed.size(), "file") + " of other tools"
                + (changed.size() == 1 ? " is" : " are") + " out of date, as shown above");
    }

    /**
     * Writes what differs, and tells it.
     *
     * @throws MojoExecutionException if a file cannot be written
     */
    void written(Views views, List<ViewFile> changed) throws MojoExecutionException {
        for (ViewFile file : changed) {
            try {
                file.write();
            } catch (IOException e) {
                throw new MojoExecutionException(
                        "ownership: " + file.shown() + " cannot be written; make the file and its folder writable", e);
            }
        }
        changed.stream().limit(MOST_FILES).forEach(file -> log.info("ownership: wrote " + file.shown()));
        if (changed.size() > MOST_FILES) {
            log.info("ownership: wrote " + (changed.size() - MOST_FILES) + " more files");
        }
        log.info(
                "ownership: " + Amounts.of(views.count(), "view") + " up to date, " + changed.size() + " written anew");
    }
}
