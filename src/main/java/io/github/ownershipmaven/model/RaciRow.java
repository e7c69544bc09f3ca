package io.github.ownershipmaven.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who does what in one activity, as a file writes it; each list holds personas as written.
 *
 * @param activity the activity's id
 */
public record RaciRow(
        Located<String> activity,
        List<Located<String>> accountable,
        List<Located<String>> responsible,
        List<Located<String>> consulted,
        List<Located<String>> informed) {

    public RaciRow {
        accountable = List.copyOf(accountable);
        responsible = List.copyOf(responsible);
        consulted = List.copyOf(consulted);
        informed = List.copyOf(informed);
    }

    /** All personas, as written. */
    public Stream<Located<String>> personas() {
        return Stream.of(accountable, responsible, consulted, informed).flatMap(List::stream);
    }
}
