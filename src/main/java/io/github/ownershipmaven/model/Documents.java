package io.github.ownershipmaven.model;

import java.util.List;

/**
 * A YAML file of any format, as it is written.
 *
 * @param path from the ownership root, with {@code /} on every system
 * @param all the documents that hold something, in the order of the file
 * @param problems what could not be read
 */
public record Documents(String path, List<Node> all, List<Problem> problems) {

    public Documents {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }
}
