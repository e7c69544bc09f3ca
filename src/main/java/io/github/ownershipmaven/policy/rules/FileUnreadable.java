package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.model.Spelling;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Tells what the reader could not read, which travels in the ownership until here, and tiers that mean nothing. */
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
        List<String> tiers = subject.policy().tiers();
        if (!tiers.isEmpty()) {
            subject.ownership()
                    .tier()
                    .filter(tier -> !tiers.contains(tier.value()))
                    .ifPresent(tier -> problems.accept(unknown(tier, tiers)));
        }
    }

    /** A tier that the policy does not know would escape all that is demanded of tiers. */
    private static Problem unknown(Located<String> tier, List<String> tiers) {
        String remedy = Spelling.remedy(tier.value(), tiers, "the policy knows " + quoted(tiers));
        return new Problem(tier.location(), "tier " + quoted(tier.value()) + " is not known; " + remedy).about("tier");
    }
}
