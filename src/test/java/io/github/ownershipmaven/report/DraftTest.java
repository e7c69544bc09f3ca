package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.policy.OwnershipFixture;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.rules.Rules;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The draft that a failing build shows, copied as it stands. */
class DraftTest {

    private final List<String> draft = ConsoleReport.draft(new Portfolio(
            List.of(OwnershipFixture.noFile().requiring("sre", "service-owner").inspect()), List.of()));

    @Test
    void the_check_refuses_it_for_its_placeholders_and_for_nothing_else_that_is_an_error() {
        assertThat(errors(text())).hasSize(2).allMatch(line -> line.endsWith("[owner-placeholder]"));
    }

    @Test
    void with_names_in_it_is_accepted() {
        assertThat(errors(text().replace("TODO", "Ana <ana@example.com>"))).isEmpty();
    }

    private String text() {
        return draft.stream().skip(1).map(line -> line.substring(2) + "\n").collect(Collectors.joining());
    }

    private static List<String> errors(String yaml) {
        return OwnershipFixture.own(yaml)
                .requiring("sre", "service-owner")
                .findings(Rules.ALL.toArray(Rule[]::new))
                .filter(line -> line.startsWith("error"))
                .toList();
    }
}
