package io.github.ownershipmaven.lookup;

import java.util.List;

/**
 * What a question is about.
 *
 * @param what what it was taken for
 * @param hits where that lies; empty if it is not here
 * @param remarks what is to be said of that
 * @param candidates what might have been meant, where it is not here
 */
record Found(String what, List<Hit> hits, List<String> remarks, List<String> candidates) {

    Found {
        hits = List.copyOf(hits);
        remarks = List.copyOf(remarks);
        candidates = List.copyOf(candidates);
    }

    static Found hits(String what, List<Hit> hits, String... remarks) {
        return new Found(what, hits, List.of(remarks), List.of());
    }

    static Found nothing(String what, List<String> candidates) {
        return new Found(what, List.of(), List.of(), candidates);
    }
}
