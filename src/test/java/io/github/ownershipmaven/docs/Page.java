package io.github.ownershipmaven.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in Markdown, as far as tests need to understand it: headings, and fenced blocks.
 *
 * <p>An example is one or more {@code yaml} or {@code csv} blocks, each the text of a file, with at most one {@code text} block behind them:
 * what a build says about these files. A line that is only a path in backticks and a colon names the file of the block
 * below; without one it is the example project's own file. {@code yaml fragment} is a part of a file, which does for
 * the reader, but not for a policy. Any other prose begins a new example.
 */
record Page(Path file, List<String> lines) {

    static final String OWN_FILE = "checkout/OWNERS.yaml";

    private static final Pattern CAPTION = Pattern.compile("`([^`]+)`:");
    private static final String FENCE = "```";

    static Page read(Path file) {
        try {
            return new Page(file, Files.readAllLines(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The headings of the second level, in their order. */
    List<String> sections() {
        return lines.stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
    }

    /** The page with other lines above its first section. */
    Page withHead(List<String> head) {
        List<String> changed = new ArrayList<>(head);
        changed.addAll(lines.stream().dropWhile(line -> !line.startsWith("## ")).toList());
        return new Page(file, changed);
    }

    /** The page with another first table behind the heading. */
    Page withTable(String heading, List<String> rows) {
        int from = lines.indexOf(heading);
        while (!lines.get(from).startsWith("|")) {
            from++;
        }
        int to = from;
        while (to < lines.size() && lines.get(to).startsWith("|")) {
            to++;
        }
        return withLines(from, to, rows);
    }

    /** The page with other lines in place of those from one index to before another. */
    Page withLines(int from, int to, List<String> others) {
        List<String> changed = new ArrayList<>(lines.subList(0, from));
        changed.addAll(others);
        changed.addAll(lines.subList(to, lines.size()));
        return new Page(file, changed);
    }

    /** All examples of the page, in its order. */
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Example open = Example.in("");
        String path = OWN_FILE;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher caption = CAPTION.matcher(line);
            if (line.startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                String kind = line.substring(FENCE.length());
                if (kind.startsWith("yaml") || kind.equals("csv")) {
                    open = open.with(path, lines.subList(i + 1, end), kind.endsWith(" fragment"));
                } else if (kind.equals("text") && !open.files().isEmpty()) {
                    examples.add(open.with(new Output(i + 1, end)));
                    open = Example.in(open.section());
                }
                i = end;
                path = OWN_FILE;
            } else if (caption.matches()) {
                path = caption.group(1);
            } else if (!line.isBlank()) {
                open.addTo(examples);
                open = Example.in(line.startsWith("## ") ? line.substring(3) : open.section());
            }
        }
        open.addTo(examples);
        return examples;
    }

    /** The examples of one section. */
    List<Example> examples(String section) {
        return examples().stream()
                .filter(example -> example.section().equals(section))
                .toList();
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /**
     * Files, and what a build says about them.
     *
     * @param section the heading above
     * @param files their text by path, seen from the ownership root
     * @param output the lines of the page that show the output, if it shows one
     */
    record Example(String section, Map<String, String> files, boolean fragment, Optional<Output> output) {

        private static Example in(String section) {
            return new Example(section, Map.of(), false, Optional.empty());
        }

        private Example with(String path, List<String> content, boolean isFragment) {
            Map<String, String> more = new LinkedHashMap<>(files);
            more.put(path, String.join("\n", content) + "\n");
            return new Example(section, more, isFragment, output);
        }

        private Example with(Output shown) {
            return new Example(section, files, fragment, Optional.of(shown));
        }

        private void addTo(List<Example> examples) {
            if (!files.isEmpty()) {
                examples.add(this);
            }
        }
    }

    /** The indices of the first line of an output and of the line behind its last. */
    record Output(int from, int to) {}
}
