package io.github.ownershipmaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.exports.Choice;
import io.github.ownershipmaven.exports.Excerpt;
import io.github.ownershipmaven.exports.MarkedFile;
import io.github.ownershipmaven.exports.MarkedFile.Outcome;
import io.github.ownershipmaven.exports.ServiceFacts;
import io.github.ownershipmaven.exports.ViewFormat;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.yaml.OwnersReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportPageTest {

    private static final Page PAGE = Page.read(Pages.SITE.resolve("export.md"));
    private static final Project PROJECT = new Project("com.example", "checkout", "1.0", "jar", "checkout");

    @Test
    void the_page_shows_what_is_written() {
        Page truth = with(PAGE, "```yml", file(ViewFormat.BACKSTAGE));

        Pages.hold(PAGE, with(truth, "```codeowners", file(ViewFormat.CODEOWNERS_GITHUB)));
    }

    @ParameterizedTest
    @EnumSource
    void the_page_has_a_row_for_every_view(ViewFormat format) {
        assertThat(PAGE.text())
                .contains("\n| `" + format + "` | `" + format.places().get(0) + "` | ");
    }

    @Test
    void the_page_names_the_personas_that_count_where_nobody_chooses() {
        assertThat(PAGE.text().replace('\n', ' ')).contains(told(Choice.LEAD), told(Choice.REVIEWERS));
    }

    private static String told(List<String> personas) {
        int last = personas.size() - 1;
        return "`" + String.join("`, `", personas.subList(0, last)) + "` and `" + personas.get(last) + "`";
    }

    private static Page with(Page page, String fence, List<String> lines) {
        int from = page.lines().indexOf(fence) + 1;
        int to = from + page.lines().subList(from, page.lines().size()).indexOf("```");
        return page.withLines(from, to, lines);
    }

    private static List<String> file(ViewFormat format) {
        OwnersFile file =
                OwnersReader.read(PAGE.examples("Example").get(0).files().get(Page.OWN_FILE), Page.OWN_FILE);
        Ownership ownership = Ownership.of(PROJECT, Page.OWN_FILE, List.of(file), Personas.BUILT_IN);
        Inspection inspection = new Inspection(ownership, Policies.DEFAULT.of(ownership), List.of());
        Excerpt excerpt = new Excerpt(
                List.of(ServiceFacts.of(inspection, People.FULL)),
                new Choice(People.FULL, Choice.LEAD, Choice.REVIEWERS),
                "");
        Outcome outcome = new MarkedFile(format).with(Optional.empty(), format.render(excerpt), false);
        return ((Outcome.Text) outcome).text().lines().toList();
    }
}
