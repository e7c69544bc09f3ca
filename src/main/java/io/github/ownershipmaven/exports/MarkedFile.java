package io.github.ownershipmaven.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of which one part is ours, between two lines of comment; the rest belongs to people and stays as it is. */
public final class MarkedFile {

    private static final String NOTHING = "nothing is known that could stand here";

    private final ViewFormat format;
    private final String begin;
    private final String end;

    /** Files of a format that show a project or a source tree. */
    public MarkedFile(ViewFormat format) {
        this(format, "");
    }

    /**
     * Files of a format.
     *
     * @param prefix the way from the root of the repository to the source tree that is shown; empty where the file shows
     *     nothing else
     */
    public MarkedFile(ViewFormat format, String prefix) {
        this.format = format;
        this.begin = marker("begin", prefix);
        this.end = marker("end", prefix);
    }

    private String marker(String word, String prefix) {
        return format.comments().line(("ownership:" + word + " " + format + " " + prefix).strip());
    }

    /** What comes of a file. */
    public sealed interface Outcome {

        /** The text that the file should have. */
        record Text(String text) implements Outcome {}

        /** Nothing: there is no file, and none is needed. */
        record Nothing() implements Outcome {}

        /**
         * The file belongs to somebody else.
         *
         * @param reason what is, and how to mend it, as the end of a message
         */
        record Refused(String reason) implements Outcome {}
    }

    /** Whether a part of the file is ours. */
    public boolean isOurs(String text) {
        return text.lines().map(String::strip).anyMatch(begin::equals);
    }

    /** The lines between which our part stands. */
    public List<String> markers() {
        return List.of(begin, end);
    }

    /**
     * Puts our part into a file.
     *
     * @param before the file as it is; empty if there is none
     * @param part our part; no lines where nothing is known
     * @param overwrite whether a file that is not ours may be replaced as a whole
     */
    public Outcome with(Optional<String> before, List<String> part, boolean overwrite) {
        List<String> lines = before.map(MarkedFile::split).orElse(List.of());
        List<Integer> begins = places(lines, begin);
        List<Integer> ends = places(lines, end);
        if (begins.isEmpty() && ends.isEmpty()) {
            return part.isEmpty()
                    ? new Outcome.Nothing()
                    : without(before.filter(text -> !text.isBlank()), part, overwrite);
        }
        if (begins.size() != 1 || ends.size() != 1 || begins.get(0) > ends.get(0)) {
            return new Outcome.Refused("has the lines '" + begin + "' and '" + end
                    + "', but each must be there once, in this order; mend them");
        }
        return new Outcome.Text(merged(lines, begins.get(0), ends.get(0), part));
    }

    private Outcome without(Optional<String> before, List<String> part, boolean overwrite) {
        if (before.isPresent() && before.get().lines().anyMatch(this::isOfOtherTree)) {
            String lineEnd = before.get().endsWith("\n") ? "" : "\n";
            return new Outcome.Text(before.get() + lineEnd + fresh(List.of(), part));
        }
        return before.isEmpty() || overwrite
                ? new Outcome.Text(fresh(format.frame().head(), part))
                : new Outcome.Refused("is not written by this goal, and stays as it is; put the lines '" + begin
                        + "' and '" + end + "' where its part is to go");
    }

    /** Whether another source tree of the same repository has its part here. */
    private boolean isOfOtherTree(String line) {
        return format.scope() == ViewFormat.Scope.REPOSITORY && line.startsWith(marker("begin", ""));
    }

    private String fresh(List<String> head, List<String> part) {
        Stream<String> ours = Stream.of(List.of(begin), part, List.of(end))
                .flatMap(List::stream)
                .map(line -> indented(format.frame().indent(), line));
        return Stream.concat(head.stream(), ours).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The lines with their ends, which stay as they are outside our part. */
    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline + 1;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    private static List<Integer> places(List<String> lines, String marker) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(marker)) {
                places.add(i);
            }
        }
        return places;
    }

    private String merged(List<String> lines, int first, int last, List<String> part) {
        String marker = lines.get(first);
        String indent = marker.substring(0, marker.indexOf(begin));
        String lineEnd = marker.endsWith("\r\n") ? "\r\n" : "\n";
        List<String> ours = part.isEmpty() ? List.of(format.comments().line(NOTHING)) : part;
        StringBuilder text = new StringBuilder();
        lines.subList(0, first + 1).forEach(text::append);
        ours.forEach(line -> text.append(indented(indent, line)).append(lineEnd));
        lines.subList(last, lines.size()).forEach(text::append);
        return text.toString();
    }

    private static String indented(String indent, String line) {
        return line.isEmpty() ? line : indent + line;
    }
}
