package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {

    @Test
    void errors_come_first_and_everything_is_escaped() {
        List<String> commands = GitHubAnnotations.commands(ReportFixture.build());
        assertThat(commands)
                .extracting(command -> command.split(" ")[0])
                .containsExactly("::error", "::error", "::warning", "::warning", "::notice");
        assertThat(commands.get(0))
                .isEqualTo("::error file=OWNERS.yaml,line=9,col=3,title=ownership%3A persona-required::"
                        + "persona 'executive' has no owner (in 'com.example:checkout' and 'com.example:ledger')");
        assertThat(commands.get(1))
                .startsWith("::error file=mit Blank/größe 100%25#1/C%3A\\x/OWNERS.yaml,line=2,col=3,")
                .contains("::first%0D%0Asecond");
        assertThat(commands)
                .allSatisfy(command -> assertThat(command).doesNotContain("\n").doesNotContain("\r"));
    }

    @Test
    void what_is_in_no_file_is_marked_in_the_nearest_one() {
        assertThat(GitHubAnnotations.commands(ReportFixture.misconfigured()))
                .extracting(command -> command.substring(0, command.indexOf(",title")))
                .containsExactly(
                        "::error file=.mvn/ownership-policy.yaml,line=2,col=27",
                        "::error file=checkout/pom.xml,line=1,col=1",
                        "::warning file=shop/OWNERS.yaml,line=1,col=1");
    }

    @Test
    void no_more_are_written_than_are_shown_and_the_rest_is_said() {
        ReportContent content = ReportFixture.content(60);
        assertThat(GitHubAnnotations.commands(content))
                .hasSize(20)
                .satisfies(
                        commands -> assertThat(commands.subList(0, 10)).allMatch(each -> each.startsWith("::error ")));
        assertThat(GitHubAnnotations.left(content))
                .containsExactly(
                        "ownership: GitHub shows 10 annotations of a level a step; 30 more at level 'error' stand only in"
                                + " this log and in the reports",
                        "ownership: GitHub shows 10 annotations of a level a step; 10 more at level 'warning' stand only in"
                                + " this log and in the reports");
        assertThat(GitHubAnnotations.left(ReportFixture.build())).isEmpty();
    }
}
