package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts lines under {@code owners} into a text that people wrote, and leaves every other character of it as it is. */
final class Completion {

    private static final String STEP = "  ";
    private static final String KEY = "owners";

    /** Each with its own end. */
    private final List<String> lines;

    private final String lineEnd;

    private Completion(String text) {
        this.lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * The text with these entries; empty where the file is not laid out so that lines can be added.
     *
     * @param parsed the same text
     * @param comments lines to put behind the entries
     */
    static Optional<String> of(String text, Documents parsed, List<Entry> entries, List<String> comments) {
        if (parsed.all().size() != 1
                || !(parsed.all().get(0) instanceof Node.Mapping root)
                || text.replace("\r\n", "").contains("\r")) {
            return Optional.empty();
        }
        Completion completion = new Completion(text);
        return completion.isInBraces(root) || !completion.put(root, entries, comments)
                ? Optional.empty()
                : Optional.of(String.join("", completion.lines));
    }

    private boolean isInBraces(Node node) {
        return lines.get(node.at().line() - 1).startsWith("{", node.at().column() - 1);
    }

    private boolean put(Node.Mapping root, List<Entry> entries, List<String> comments) {
        Optional<Node.Entry> owners = root.get(KEY);
        if (owners.isEmpty()) {
            insert(lines.size(), Stream.concat(Stream.of(KEY + ":"), lines(STEP, entries, comments)));
            return true;
        }
        Node value = owners.get().value();
        if (value instanceof Node.Mapping mapping && isInBraces(mapping)) {
            return putInBraces(mapping, entries);
        }
        if (value instanceof Node.Mapping mapping) {
            int column = mapping.at().column();
            insert(end(mapping, root), lines(" ".repeat(column - 1), entries, comments));
            return true;
        }
        if (value instanceof Node.Scalar scalar && scalar.isEmpty()) {
            insert(owners.get().key().at().line(), lines(STEP, entries, comments));
            return true;
        }
        return false;
    }

    private static Stream<String> lines(String indent, List<Entry> entries, List<String> comments) {
        return Stream.concat(entries.stream().flatMap(entry -> entry.lines().stream()), comments.stream())
                .map(line -> indent + line);
    }

    /** A last line without an end gets one, and the new last line has none then. */
    private void insert(int at, Stream<String> texts) {
        String added = texts.map(text -> text + lineEnd).collect(Collectors.joining());
        boolean open = at > 0 && !lines.get(at - 1).endsWith("\n");
        lines.add(at, open ? lineEnd + added.substring(0, added.length() - lineEnd.length()) : added);
    }

    /** How many lines there are up to the last one of a block; behind it come blank lines, comments further left, and the next key. */
    private int end(Node.Mapping block, Node.Mapping root) {
        int start = block.at().line();
        int end = root.entries().stream()
                .mapToInt(entry -> entry.key().at().line() - 1)
                .filter(line -> line >= start)
                .min()
                .orElse(lines.size());
        while (end > start && isBehind(lines.get(end - 1), block.at().column() - 1)) {
            end--;
        }
        return end;
    }

    private static boolean isBehind(String line, int indentation) {
        String stripped = line.stripLeading();
        boolean outside = line.length() - stripped.length() < indentation;
        return stripped.isEmpty() || outside && (stripped.startsWith("#") || stripped.startsWith("..."));
    }

    private boolean putInBraces(Node.Mapping mapping, List<Entry> entries) {
        int index = mapping.at().line() - 1;
        String line = lines.get(index);
        int behind = line.offsetByCodePoints(0, mapping.at().column() - 1) + 1;
        String added = entries.stream()
                .map(entry -> STEP + entry.lineInBraces() + lineEnd)
                .collect(Collectors.joining("", lineEnd, STEP));
        lines.set(
                index,
                line.substring(0, behind) + added + line.substring(behind).stripLeading());
        return true;
    }
}
