package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.yaml.PolicyReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Policies by their texts; each extends the one before it. */
final class PolicyFixture {

    /** The ids of all rules that the product will have, whether their files are written or not. */
    static final List<String> RULES = List.of(
            "file-missing",
            "file-unreadable",
            "project-mismatch",
            "persona-unknown",
            "persona-required",
            "persona-count",
            "owner-placeholder",
            "owner-kind",
            "owner-duplicate",
            "owner-unreachable",
            "contact-invalid",
            "contact-required",
            "owner-term",
            "persona-vacant",
            "review-stale",
            "party-unrepresented",
            "single-point-of-failure",
            "duties-separated",
            "escalation-vacant",
            "raci-accountable",
            "raci-responsible",
            "raci-letter",
            "raci-vacant",
            "raci-parties",
            "raci-overload",
            "waiver-expired",
            "baseline-stale");

    private PolicyFixture() {}

    /** The policy of this text, as messages call it {@code policy.yaml}. */
    static PolicyFile file(String yaml) {
        return file(yaml, "policy.yaml");
    }

    static PolicyFile file(String yaml, String path) {
        return PolicyReader.read(yaml.getBytes(StandardCharsets.UTF_8), path);
    }

    /** A chain of policies {@code a.yaml}, {@code b.yaml} and so on, each extending the one before. */
    static List<PolicyFile> chain(String... yamls) {
        List<PolicyFile> chain = new ArrayList<>();
        for (String yaml : yamls) {
            chain.add(file(yaml, (char) ('a' + chain.size()) + ".yaml"));
        }
        return chain;
    }

    /** A sound policy of such a chain. */
    static Policies policies(String... yamls) {
        List<Problem> problems = new ArrayList<>();
        Policies policies = Policies.of(chain(yamls), Optional.empty(), RULES, problems::add);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        return policies;
    }

    /** What is wrong with such a chain, as {@code file:line:column: message}. */
    static Stream<String> problems(String... yamls) {
        List<Problem> problems = new ArrayList<>();
        Policies.of(chain(yamls), Optional.empty(), RULES, problems::add);
        return problems.stream()
                .map(problem -> problem.location() + ": " + problem.message())
                .distinct();
    }
}
