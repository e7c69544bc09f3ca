package io.github.ownershipmaven.imports;

import io.github.ownershipmaven.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one file of another tool says about owners.
 *
 * @param path what messages call the file
 * @param statements in the order of the file
 * @param left what the file says that no owner is drafted from, and why
 */
public record Import(String path, List<Statement> statements, List<Problem> left) {

    public Import {
        statements = List.copyOf(statements);
        left = List.copyOf(left);
    }

    /** The statements that hold for a folder: of each group the last one that covers it. */
    public List<Statement> of(String folder) {
        Map<String, Statement> last = Map.of();
        for (Statement statement : statements) {
            if (statement.scope().covers(folder)) {
                // Most files say nothing of most folders.
                last = last.isEmpty() ? new LinkedHashMap<>() : last;
                last.put(statement.group(), statement);
            }
        }
        return new ArrayList<>(last.values());
    }
}
