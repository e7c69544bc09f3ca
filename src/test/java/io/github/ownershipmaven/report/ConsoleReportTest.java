package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Policies;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleReportTest {

    private static final Finding SHARED = finding("OWNERS.yaml", 9, Severity.ERROR, "tier is missing");

    @Test
    void a_finding_is_one_line_and_its_excerpt_follows() {
        Problem problem = new Problem(new Location("a/OWNERS.yaml", 2, 8), "text is broken")
                .showing(List.of("  sre: @a", "       ^"));
        Finding finding = new Finding("file-unreadable", Severity.ERROR, problem);
        assertThat(ConsoleReport.entries(portfolio(inspection("a", finding))))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.severity()).isEqualTo(Severity.ERROR);
                    assertThat(entry.projects()).containsExactly("g:a");
                    assertThat(entry.lines())
                            .containsExactly(
                                    "a/OWNERS.yaml:2:8: text is broken [file-unreadable]", "  sre: @a", "       ^");
                });
    }

    @Test
    void a_finding_that_many_projects_inherit_is_told_once() {
        Portfolio portfolio = portfolio(inspection("c", SHARED), inspection("a", SHARED), inspection("b"));
        assertThat(lines(portfolio)).containsExactly("OWNERS.yaml:9:1: tier is missing (in 'g:a' and 'g:c') [rule]");
        assertThat(ConsoleReport.entries(portfolio).get(0).projects()).containsExactly("g:a", "g:c");
    }

    @Test
    void a_finding_that_more_than_three_projects_inherit_counts_them() {
        Portfolio portfolio = portfolio(
                inspection("a", SHARED), inspection("b", SHARED), inspection("c", SHARED), inspection("d", SHARED));
        assertThat(lines(portfolio)).containsExactly("OWNERS.yaml:9:1: tier is missing (in 4 projects) [rule]");
    }

    @Test
    void a_finding_of_the_baseline_is_a_warning_that_says_so() {
        Finding known = finding("a/OWNERS.yaml", 2, Severity.ERROR, "x").asKnown();
        assertThat(ConsoleReport.entries(portfolio(inspection("a", known))))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.severity()).isEqualTo(Severity.WARNING);
                    assertThat(entry.lines()).containsExactly("a/OWNERS.yaml:2:1: x (in the baseline) [rule]");
                });
    }

    @Test
    void findings_sort_by_place_and_not_by_project_or_rule() {
        Portfolio portfolio = portfolio(
                inspection(
                        "z",
                        finding("a/OWNERS.yaml", 10, Severity.WARNING, "third"),
                        finding("a/OWNERS.yaml", 2, Severity.INFO, "second")),
                inspection("b", finding("b/OWNERS.yaml", 1, Severity.ERROR, "last")),
                inspection("a", finding("OWNERS.yaml", 30, Severity.WARNING, "first")));
        assertThat(lines(portfolio))
                .containsExactly(
                        "OWNERS.yaml:30:1: first (in 'g:a') [rule]",
                        "a/OWNERS.yaml:2:1: second (in 'g:z') [rule]",
                        "a/OWNERS.yaml:10:1: third (in 'g:z') [rule]",
                        "b/OWNERS.yaml:1:1: last [rule]");
    }

    @Test
    void the_same_place_under_two_severities_is_told_under_both() {
        Portfolio portfolio = portfolio(
                inspection("a", finding("OWNERS.yaml", 1, Severity.WARNING, "x")),
                inspection("b", finding("OWNERS.yaml", 1, Severity.ERROR, "x")));
        assertThat(ConsoleReport.entries(portfolio))
                .extracting(ConsoleReport.Entry::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void the_summary_without_findings() {
        assertThat(ConsoleReport.summary(portfolio(inspection("a"))))
                .isEqualTo("ownership: no findings in 1 project checked against policy 'default'");
        assertThat(ConsoleReport.summary(portfolio(inspection("a"), inspection("b"))))
                .isEqualTo("ownership: no findings in 2 projects checked against policy 'default'");
    }

    @Test
    void the_summary_counts_a_shared_finding_once_and_every_project_that_has_it() {
        assertThat(ConsoleReport.summary(portfolio(
                        inspection("a", SHARED),
                        inspection("b", SHARED, finding("b/OWNERS.yaml", 1, Severity.WARNING, "w")),
                        inspection("c"))))
                .isEqualTo("ownership: 1 error and 1 warning in 2 of 3 projects checked against policy 'default'");
    }

    @Test
    void a_project_that_is_checked_twice_counts_once() {
        assertThat(ConsoleReport.summary(portfolio(inspection("a", SHARED), inspection("a", SHARED))))
                .isEqualTo("ownership: 1 error in 1 of 1 project checked against policy 'default'");
    }

    @Test
    void an_outline_is_enough_to_tell_everything() {
        Portfolio whole = ReportFixture.build().portfolio();
        Inspection missing = ReportFixture.inspection("bare", "bare", List.of());
        Portfolio all = new Portfolio(
                Stream.concat(whole.inspections().stream(), Stream.of(missing)).toList(), whole.skipped());
        Portfolio outlined = new Portfolio(
                all.inspections().stream().map(Inspection::outline).toList(), all.skipped());

        assertThat(ConsoleReport.entries(outlined)).isNotEmpty().isEqualTo(ConsoleReport.entries(all));
        assertThat(ConsoleReport.summary(outlined)).isEqualTo(ConsoleReport.summary(all));
        assertThat(ConsoleReport.draft(outlined)).isNotEmpty().isEqualTo(ConsoleReport.draft(all));
        assertThat(outlined.inspections())
                .allMatch(each -> each.ownership().owners().isEmpty());
    }

    @Test
    void zero_projects_are_said_loudly() {
        assertThat(ConsoleReport.summary(portfolio())).isEqualTo("ownership: no project was checked");
        assertThat(ConsoleReport.summary(
                        new Portfolio(List.of(), List.of(new Skipped("g:a", "as 'ownership.skip' is set")))))
                .isEqualTo("ownership: no project was checked; 1 skipped, as 'ownership.skip' is set: g:a");
    }

    @Test
    void skipped_projects_are_named_by_reason_up_to_five() {
        List<Skipped> skipped = Stream.concat(
                        IntStream.rangeClosed(1, 6).mapToObj(i -> new Skipped("g:a" + i, "y")),
                        IntStream.rangeClosed(1, 5).mapToObj(i -> new Skipped("g:b" + i, "x")))
                .toList();
        assertThat(ConsoleReport.summary(new Portfolio(List.of(inspection("a")), skipped)))
                .isEqualTo(
                        "ownership: no findings in 1 project checked against policy 'default'; 5 skipped, x: g:b1, g:b2, g:b3, g:b4, g:b5;"
                                + " 6 skipped, y: g:a1, g:a2, g:a3, g:a4, g:a5 and 1 more");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 1 error",
        "2, 1, 0, 2 errors and 1 warning",
        "0, 2, 1, 2 warnings and 1 remark",
        "0, 0, 2, 2 remarks",
        "0, 0, 0, ''"
    })
    void findings_are_counted_by_weight(int errors, int warnings, int remarks, String expected) {
        List<Finding> findings = Stream.of(
                        many(errors, Severity.ERROR), many(warnings, Severity.WARNING), many(remarks, Severity.INFO))
                .flatMap(List::stream)
                .toList();
        assertThat(ConsoleReport.count(findings)).isEqualTo(expected);
    }

    @Test
    void all_three_weights_are_joined_as_in_a_sentence() {
        List<Finding> findings = Stream.of(Severity.INFO, Severity.WARNING, Severity.ERROR)
                .map(severity -> finding("a", 1, severity, "x"))
                .toList();
        assertThat(ConsoleReport.count(findings)).isEqualTo("1 error, 1 warning and 1 remark");
    }

    @Test
    void the_draft_is_a_file_for_the_first_project_that_has_none() {
        assertThat(ConsoleReport.draft(portfolio(withFile("a"), inspection("b"), inspection("c"))))
                .containsExactly(
                        "b/OWNERS.yaml could begin like this, with a name for every TODO:",
                        "  owners:",
                        "    sre: TODO  # Name <email>, \"@handle\" or { team: name, chat: https://... }",
                        "    developer: TODO  # Name <email>, \"@handle\" or { team: name, chat: https://... }");
    }

    @Test
    void the_draft_names_a_persona_even_where_none_is_required() {
        Ownership ownership = inspection("a").ownership();
        Inspection free =
                new Inspection(ownership, Policies.DEFAULT.requiring(List.of()).of(ownership), List.of());
        assertThat(ConsoleReport.draft(portfolio(free)))
                .endsWith(
                        "  owners:",
                        "    service-owner: TODO  # Name <email>, \"@handle\" or { team: name, chat: https://... }");
    }

    @Test
    void where_every_project_has_a_file_there_is_nothing_to_draft() {
        assertThat(ConsoleReport.draft(portfolio(withFile("a")))).isEmpty();
        assertThat(ConsoleReport.draft(portfolio())).isEmpty();
    }

    private static Stream<String> lines(Portfolio portfolio) {
        return ConsoleReport.entries(portfolio).stream().flatMap(entry -> entry.lines().stream());
    }

    private static List<Finding> many(int number, Severity severity) {
        return IntStream.range(0, number)
                .mapToObj(i -> finding("a", i + 1, severity, "x"))
                .toList();
    }

    private static Finding finding(String file, int line, Severity severity, String message) {
        return new Finding("rule", severity, new Problem(new Location(file, line, 1), message));
    }

    private static Portfolio portfolio(Inspection... inspections) {
        return new Portfolio(List.of(inspections), List.of());
    }

    private static Inspection withFile(String name) {
        return inspection(name, List.of(OwnersFile.unreadable(name + "/OWNERS.yaml", List.of())));
    }

    private static Inspection inspection(String name, Finding... findings) {
        return inspection(name, List.of(), findings);
    }

    private static Inspection inspection(String name, List<OwnersFile> files, Finding... findings) {
        Project project = new Project("g", name, "1", "jar", name);
        Ownership ownership = Ownership.of(project, name + "/OWNERS.yaml", files, Personas.BUILT_IN);
        return new Inspection(
                ownership,
                Policies.DEFAULT.requiring(List.of("sre", "developer")).of(ownership),
                List.of(findings));
    }
}
