package io.github.ownershipmaven.imports.draft;

import java.util.List;
import java.util.Map;

/**
 * The folders of one source tree.
 *
 * @param root the ownership root, from the root of the repository
 * @param places where files may be drafted, the upper ones first
 * @param files those that are there already, by folder, from the ownership root down
 */
public record Tree(String root, List<Place> places, Map<String, Written> files) {

    public Tree {
        places = List.copyOf(places);
        files = Map.copyOf(files);
    }
}
