package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.model.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to stand under {@code owners} for one persona.
 *
 * @param persona its id
 * @param owners who holds it; nobody for a line to fill in
 */
record Entry(String persona, List<Merged> owners) {

    private static final String TO_FILL_IN =
            "TODO  # nothing names one; write Name <email>, \"@handle\" or { team: name, chat: https://... }";

    /** A line to fill in, which the check refuses until somebody has. */
    static Entry toFillIn(String persona) {
        return new Entry(persona, List.of());
    }

    boolean isToFillIn() {
        return owners.isEmpty();
    }

    /** The lines, without indentation of their own. */
    List<String> lines() {
        if (isToFillIn()) {
            return List.of(persona + ": " + TO_FILL_IN);
        }
        if (owners.size() == 1) {
            return List.of(persona + ": " + line(owners.get(0)));
        }
        List<String> lines = new ArrayList<>(List.of(persona + ":"));
        owners.forEach(owner -> lines.add("  - " + line(owner)));
        return lines;
    }

    /** The line between braces, with a comma before the comment. */
    String lineInBraces() {
        String value = isToFillIn()
                ? "TODO"
                : owners.size() == 1
                        ? OwnerYaml.of(owners.get(0).owner())
                        : owners.stream()
                                .map(owner -> OwnerYaml.of(owner.owner()))
                                .collect(Collectors.joining(", ", "[", "]"));
        String comment = isToFillIn()
                ? TO_FILL_IN.substring(TO_FILL_IN.indexOf('#'))
                : owners.stream().map(Entry::comment).collect(Collectors.joining("; ", "# ", ""));
        return persona + ": " + value + ",  " + comment;
    }

    private static String line(Merged owner) {
        return OwnerYaml.of(owner.owner()) + "  # " + comment(owner);
    }

    private static String comment(Merged owner) {
        return Quoted.whole(String.join(", ", owner.origins()));
    }
}
