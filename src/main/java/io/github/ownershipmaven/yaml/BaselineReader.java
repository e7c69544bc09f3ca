package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a baseline. What it gets wrong is told as problems of the result, never as an exception. */
public final class BaselineReader {

    private static final List<String> KEYS = List.of("baseline");
    private static final List<String> ENTRY = List.of("rule", "project", "subject", "count");

    private final String path;
    private final Problems problems = new Problems();

    private BaselineReader(String path) {
        this.path = path;
    }

    /**
     * Reads a file.
     *
     * @param file where it lies
     * @param root the folder that no symbolic link may leave
     * @param path what messages call the file
     */
    public static Baseline read(Path file, Path root, String path) {
        BaselineReader reader = new BaselineReader(path);
        Source source = SourceReader.read(file, root, path, Limits.LIST, reader.problems);
        List<Baseline.Entry> entries = source == null ? List.of() : reader.entries(source);
        return new Baseline(path, entries, reader.problems.all());
    }

    private List<Baseline.Entry> entries(Source source) {
        Node node = Composer.compose(Characters.withoutForbidden(source, problems), Limits.LIST, problems);
        if (node == null || node instanceof Node.Scalar scalar && scalar.isEmpty()) {
            if (problems.all().isEmpty()) {
                problems.accept(new Problem(
                        Location.startOf(path), "baseline is empty; write 'baseline: []', or take the file away"));
            }
            return List.of();
        }
        List<Baseline.Entry> entries = new ArrayList<>();
        Fields fields = Fields.ofFile(node, problems).allow(KEYS);
        for (Fields entry : new Items("baseline", problems).of(fields)) {
            entry(entry.allow(ENTRY)).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<Baseline.Entry> entry(Fields fields) {
        Optional<String> rule = fields.text("rule").map(Located::value);
        Optional<String> project = fields.text("project").map(Located::value);
        if (!fields.has("rule") || !fields.has("project")) {
            problems.accept(new Problem(
                    fields.at(), "an entry of the baseline names no rule or no project; write 'rule' and 'project'"));
        }
        if (rule.isEmpty() || project.isEmpty()) {
            return Optional.empty();
        }
        String subject = fields.text("subject").map(Located::value).orElse("");
        int count = fields.number("count").map(Located::value).orElse(1);
        return Optional.of(
                new Baseline.Entry(fields.at(), new Baseline.Key(rule.get(), project.get(), subject), count));
    }
}
