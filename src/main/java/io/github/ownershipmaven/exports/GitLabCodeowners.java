package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.exports.ReviewRules.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * CODEOWNERS as GitLab reads it: a section a persona, each with its own last rule that matches. The first persona must
 * approve where a branch asks for approvals; sections of the others are optional.
 */
final class GitLabCodeowners {

    private static final Dialect DIALECT = new Dialect(
            Pattern.compile("@[A-Za-z0-9_][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]++)*+"),
            Pattern.compile("[*?\\[\\]!\"\\\\]"));

    private GitLabCodeowners() {}

    static View view(Excerpt excerpt) {
        ReviewRules rules = new ReviewRules(excerpt, DIALECT);
        List<String> lines = new ArrayList<>();
        for (String persona : excerpt.choice().reviewers()) {
            List<String> ofPersona = rules.lines(List.of(persona));
            if (!ofPersona.isEmpty()) {
                boolean first = persona.equals(excerpt.choice().reviewers().get(0));
                lines.add((first ? "" : "^") + "[" + persona + "]");
                lines.addAll(ofPersona);
            }
        }
        return new View(lines, rules.gaps());
    }
}
