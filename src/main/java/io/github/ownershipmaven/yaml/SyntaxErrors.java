package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;
import static io.github.ownershipmaven.model.Quoted.shown;

import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what the parser did not understand, and how to mend it. */
final class SyntaxErrors {

    /** What the parser says, in part, and what helps. */
    private static final Map<String, String> REMEDIES = Map.of(
            "mapping values are not allowed", "a text with ': ' in it must be quoted, and nested keys must be indented",
            "expected <block end>", "indent the keys of one mapping alike, with blanks",
            "could not find expected ':'", "put ': ' behind the key",
            "found unexpected end of stream", "close the quote",
            "expected ',' or", "close the bracket or brace, or put a comma between its items",
            "expected alphabetic or numeric character", "quote a text that begins with '*' or '&'");

    private static final String ELSE = "quote the text, or correct the indentation";

    private SyntaxErrors() {}

    /**
     * The message for an error.
     *
     * @param rest what stands on the line from the place of the error on
     */
    static String message(MarkedYAMLException error, String rest) {
        String said = error.getProblem() == null ? "" : error.getProblem();
        if (said.contains("cannot start any token")) {
            return cannotStart(rest);
        }
        String remedy = REMEDIES.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ELSE);
        String what = said.isEmpty()
                ? "yaml is broken"
                : said.strip().replace('"', '\'').toLowerCase(Locale.ROOT);
        return "yaml: " + what + begin(error) + "; " + remedy;
    }

    /** Where the brace, bracket or quote begins that is found open only lines later. */
    private static String begin(MarkedYAMLException error) {
        Mark begin = error.getContextMark();
        Mark end = error.getProblemMark();
        return begin == null || end == null || begin.getLine() == end.getLine()
                ? ""
                : ", in what begins on line " + (begin.getLine() + 1);
    }

    private static String cannotStart(String rest) {
        if (rest.startsWith("\t")) {
            return "a tab stands where the indentation should be; use blanks";
        }
        String word = rest.strip().split("[\\s,\\]}#]", 2)[0];
        return "text " + quoted(word) + " begins with a character that yaml keeps for itself; quote it: \""
                + shown(word) + "\"";
    }
}
