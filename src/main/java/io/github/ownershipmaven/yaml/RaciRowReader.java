package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciRow;
import java.util.List;
import java.util.function.Consumer;

/** Reads who does what in one activity. */
final class RaciRowReader {

    private static final List<String> KEYS = List.of("accountable", "responsible", "consulted", "informed");

    private final Consumer<Problem> problems;

    RaciRowReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    RaciRow read(Node.Entry entry) {
        Fields fields = Fields.of(entry.value(), entry.key().text(), problems).allow(KEYS);
        return new RaciRow(
                new Located<>(entry.key().text(), entry.key().at()),
                fields.texts("accountable"),
                fields.texts("responsible"),
                fields.texts("consulted"),
                fields.texts("informed"));
    }
}
