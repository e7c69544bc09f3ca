package io.github.ownershipmaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.RaciMatrix;
import io.github.ownershipmaven.model.RaciMatrix.Activity;
import io.github.ownershipmaven.model.RaciMatrix.Cell;
import io.github.ownershipmaven.policy.BuiltInRaci;
import io.github.ownershipmaven.policy.YouBuildItYouRunIt;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RaciPageTest {

    private static final Path PAGE = Pages.SITE.resolve("raci.md");
    private static final RaciMatrix BUILT_IN = BuiltInRaci.matrix();
    private static final RaciMatrix PROFILE = YouBuildItYouRunIt.of(BUILT_IN);

    @Test
    void thePageShowsTheBuiltInMatrixWithItsSources() {
        Page page = Page.read(PAGE);

        Pages.hold(page, page.withTable("## The built-in matrix", table(BUILT_IN.activities())));
    }

    @Test
    void thePageShowsWhatTheProfileChanges() {
        Page page = Page.read(PAGE);
        List<Activity> changed = PROFILE.activities().stream()
                .filter(row -> !BUILT_IN.activities().contains(row))
                .toList();

        Pages.hold(page, page.withTable("## You build it and run it", table(changed)));
    }

    @Test
    void thePageNamesEverySource() {
        String sources = Page.read(PAGE).text().substring(Page.read(PAGE).text().indexOf("\n## Sources"));

        assertThat(BUILT_IN.activities().stream()
                        .flatMap(row -> Arrays.stream(row.basis().split("; ")))
                        .map(source -> source.replace(" with a deviation", "").replaceFirst("^SIG-SRE ", ""))
                        .distinct())
                .allSatisfy(source -> assertThat(sources).contains(source));
    }

    private static List<String> table(List<Activity> rows) {
        List<Cell> columns = rows.get(0).cells();
        String names = columns.stream().map(cell -> cell.persona().value()).collect(Collectors.joining(" | "));
        Stream<String> head = Stream.of(
                "| activity | title | " + names + " | source |", "|---|---|" + "---|".repeat(columns.size()) + "---|");
        return Stream.concat(head, rows.stream().map(RaciPageTest::row)).toList();
    }

    private static String row(Activity row) {
        String letters =
                row.cells().stream().map(cell -> cell.letters().value()).collect(Collectors.joining(" | "));
        return "| " + row.id().value() + " | " + row.title() + " | " + letters + " | " + row.basis() + " |";
    }
}
