package io.github.ownershipmaven.policy.rules;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds files that nobody has looked through for as long as the policy allows. */
final class ReviewStale {

    static final Rule RULE =
            new Rule("review-stale", Severity.WARNING, "not reviewed within the policy's period", ReviewStale::check);

    private ReviewStale() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        OwnersFile nearest = subject.ownership().files().get(0);
        Optional<Located<Integer>> every = subject.policy().reviewEvery();
        if (nearest.reviewed().isPresent()) {
            Located<LocalDate> reviewed = nearest.reviewed().get();
            if (reviewed.value().isAfter(subject.today())) {
                problems.accept(problem(
                        reviewed.location(), "which is yet to come; write the day of the last review", reviewed));
            } else if (every.isPresent()) {
                overdue(reviewed, every.get(), subject.today(), problems);
            }
        } else if (every.isPresent() && !isUnreadable(nearest)) {
            problems.accept(missing(nearest, every.get()));
        }
    }

    private static void overdue(
            Located<LocalDate> reviewed, Located<Integer> every, LocalDate today, Consumer<Problem> problems) {
        LocalDate due = reviewed.value().plusDays(every.value());
        if (due.isBefore(today)) {
            problems.accept(problem(
                    reviewed.location(),
                    "so a review was due by " + due + " (" + period(every)
                            + "); see whether all of this is still true, and write the day",
                    reviewed));
        }
    }

    /** A day that could not be read is told as such. */
    private static boolean isUnreadable(OwnersFile file) {
        return file.problems().stream().anyMatch(problem -> problem.subject().equals("reviewed"));
    }

    private static Problem missing(OwnersFile file, Located<Integer> every) {
        return new Problem(
                        Location.startOf(file.path()),
                        "file does not say when it was 'reviewed', but the policy asks for a review (" + period(every)
                                + "); see whether all of this is true, and write the day")
                .about("reviewed");
    }

    private static String period(Located<Integer> every) {
        return "every " + every.value() + " days: " + every.location().fileAndLine();
    }

    private static Problem problem(Location place, String fault, Located<LocalDate> reviewed) {
        return new Problem(place, "'reviewed' is " + reviewed.value() + ", " + fault).about("reviewed");
    }
}
