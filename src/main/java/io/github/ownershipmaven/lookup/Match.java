package io.github.ownershipmaven.lookup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * What was asked for, as far as one project has it.
 *
 * @param paths where it lies
 */
record Match(KnownProject project, List<String> paths) {

    /** The hits by their project, in the order of the first of each. */
    static List<Match> of(List<Hit> hits) {
        return hits.stream()
                .collect(groupingBy(hit -> hit.project().key(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(same -> new Match(
                        same.get(0).project(), same.stream().map(Hit::path).toList()))
                .toList();
    }
}
