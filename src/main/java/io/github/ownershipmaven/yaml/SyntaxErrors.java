package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;
import static io.github.ownershipmaven.model.Quoted.shown;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what the parser did not understand, and how to mend it. */
final class SyntaxErrors {

    private static final String END = "found unexpected end of stream";
    private static final String KEY_WITHOUT_COLON = "could not find expected ':'";

    private static final String BROKEN_OFF = "expected the node content, but found '<stream end>'";

    /** What the parser says, in part, and what helps. */
    private static final Map<String, String> REMEDIES = Map.of(
            "mapping values are not allowed",
            "a text with ': ' in it must be quoted, and nested keys must be indented",
            "expected <block end>",
            "indent the keys of one mapping alike, with blanks",
            KEY_WITHOUT_COLON,
            "put ': ' behind the key",
            END,
            "close the quote",
            BROKEN_OFF,
            "close the bracket or brace that is open here",
            "expected ',' or",
            "close the bracket or brace, or put a comma between its items",
            "found unknown escape character",
            "write '\\\\' for a backslash, or use single quotes",
            "unexpected character found",
            "quote a text that begins with '*' or '&'",
            "expected chomping or indentation",
            "quote a text that begins with '|' or '>'",
            "expected '<document start>'",
            "only one value has a place at the start of a line; take the rest out");

    /** The line before the two sides that a version control system leaves behind. */
    private static final Pattern CONFLICT = Pattern.compile("^<{7}(?: .*)?$", Pattern.MULTILINE);

    /** A sign that stands where it has no place, at the end of what the parser says. */
    private static final Pattern SIGN = Pattern.compile("(?<=but got )([^<\\s']+)$");

    private static final String ELSE = "quote the text, or correct the indentation";

    private SyntaxErrors() {}

    /** The place to look at: of what is not closed where it begins, and not the end of the file where it was missed. */
    static @Nullable Mark place(MarkedYAMLException error) {
        String said = said(error);
        boolean unclosed = said.contains(END) || said.contains("<stream end>") || said.contains(KEY_WITHOUT_COLON);
        return unclosed && error.getContextMark() != null ? error.getContextMark() : error.getProblemMark();
    }

    /** Whether the file ends inside of a list or mapping in brackets; the parser then knows no place but the end. */
    static boolean isBrokenOff(MarkedYAMLException error) {
        return said(error).contains(BROKEN_OFF);
    }

    /** Where a text has two sides, between which somebody has still to decide. */
    static OptionalInt conflict(String text) {
        Matcher matcher = CONFLICT.matcher(text);
        return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
    }

    /**
     * The message for an error.
     *
     * @param rest what stands on the line from the place of the error on
     */
    static String message(MarkedYAMLException error, String rest) {
        String said = said(error);
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
                : shown(SIGN.matcher(said.strip().replace('"', '\'').toLowerCase(Locale.ROOT))
                        .replaceFirst("'$1'"));
        return "yaml: " + what + begin(error) + "; " + remedy;
    }

    /** Where the brace, bracket or quote begins that is found open only lines later. */
    private static String begin(MarkedYAMLException error) {
        Mark begin = error.getContextMark();
        Mark end = place(error);
        return begin == null || end == null || begin.getLine() == end.getLine()
                ? ""
                : ", in what begins on line " + (begin.getLine() + 1);
    }

    private static String said(MarkedYAMLException error) {
        return error.getProblem() == null ? "" : error.getProblem();
    }

    private static String cannotStart(String rest) {
        if (rest.startsWith("\t")) {
            return "a tab stands where yaml takes blanks only; use blanks";
        }
        String word = rest.strip().split("[\\s,\\]}#]", 2)[0];
        return "text " + quoted(word) + " begins with a character that yaml keeps for itself; quote it: \""
                + shown(word) + "\"";
    }
}
