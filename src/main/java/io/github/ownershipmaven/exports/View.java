package io.github.ownershipmaven.exports;

import java.util.List;

/**
 * What a format shows.
 *
 * @param lines the text; empty where nothing is known that the format could hold
 * @param gaps what is known and not in the text, each as the end of "not here:"
 */
record View(List<String> lines, List<String> gaps) {

    View {
        lines = List.copyOf(lines);
        gaps = gaps.stream().distinct().toList();
    }
}
