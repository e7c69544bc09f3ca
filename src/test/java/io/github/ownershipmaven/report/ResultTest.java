package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.OwnershipFixture;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.rules.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final String WRITTEN = """
            owners:
              sre: { team: a }
              developer: [ { team: b }, { team: c } ]
            """;
    private static final String REFORMATTED = """
            # A comment.
            lifecycle: production

            owners:
                developer:
                    - team: b
                    - team: c


                sre:
                    team: a
            """;

    @Test
    void a_file_reformatted_and_a_persona_moved_give_the_same_fingerprints() {
        assertThat(fingerprints(WRITTEN)).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(fingerprints(REFORMATTED)).containsExactlyInAnyOrderElementsOf(fingerprints(WRITTEN));
    }

    @Test
    void a_new_finding_gives_a_new_fingerprint_beside_the_old_ones() {
        List<String> before = fingerprints(WRITTEN);
        List<String> after = fingerprints(WRITTEN + "  support-engineer: { team: d }\n");
        assertThat(after).containsAll(before).hasSize(before.size() + 1).doesNotHaveDuplicates();
    }

    @Test
    void findings_of_two_projects_are_two() {
        assertThat(results(
                        inspection("a", finding("a/OWNERS.yaml", 1, "x")),
                        inspection("b", finding("b/OWNERS.yaml", 1, "x"))))
                .extracting(Result::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_finding_that_many_inherit_is_one_and_stays_the_same_whoever_has_it() {
        Finding shared = finding("OWNERS.yaml", 1, "x");
        List<Result> ofTwo = results(inspection("b", shared), inspection("a", shared));
        assertThat(ofTwo).singleElement().satisfies(result -> {
            assertThat(result.projects()).containsExactly("com.example:a", "com.example:b");
            assertThat(result.message()).isEqualTo("x (in 'com.example:a' and 'com.example:b')");
        });
        assertThat(results(inspection("b", shared)).get(0).fingerprint())
                .isEqualTo(ofTwo.get(0).fingerprint());
    }

    @Test
    void a_finding_is_the_same_in_the_report_of_the_build_in_its_modules_own_and_in_a_build_inside_of_the_module() {
        Finding inherited = finding("OWNERS.yaml", 1, "x");
        Finding own = finding("b/OWNERS.yaml", 1, "x");
        Inspection root = ReportFixture.inspection("root", "", List.of(), inherited);
        Inspection module = ReportFixture.inspection("b", "b", List.of(), inherited, own);
        ReportContent build = ReportFixture.content(List.of(root, module), List.of());
        List<String> ofBuild = fingerprints(build);

        assertThat(ofBuild).hasSize(2).doesNotHaveDuplicates();
        Portfolio ofModule = new Portfolio(List.of(module), List.of());
        assertThat(fingerprints(build.of(ofModule))).isEqualTo(ofBuild);
        assertThat(fingerprints(ReportFixture.content(List.of(module), List.of())))
                .isEqualTo(ofBuild);
    }

    private static List<String> fingerprints(ReportContent content) {
        return Result.of(content).stream().map(Result::fingerprint).toList();
    }

    private static List<String> fingerprints(String yaml) {
        Inspection inspection = OwnershipFixture.own(yaml)
                .requiring("product-owner", "service-owner")
                .inspect(Rules.ALL.toArray(Rule[]::new));
        return results(inspection).stream().map(Result::fingerprint).toList();
    }

    private static List<Result> results(Inspection... inspections) {
        return Result.of(ReportFixture.content(List.of(inspections), List.of()));
    }

    private static Inspection inspection(String name, Finding finding) {
        return ReportFixture.inspection(name, name, List.of(), finding);
    }

    private static Finding finding(String file, int line, String message) {
        return ReportFixture.finding("rule", Severity.ERROR, file, line, message)
                .build();
    }
}
