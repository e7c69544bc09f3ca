package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes a text apart into rows and cells: separated by commas, semicolons or tabs, whichever the first line has first,
 * and quoted as RFC 4180 says.
 */
final class Csv {

    private static final String SEPARATORS = ",;\t";

    private final String path;
    private final String text;
    private final Consumer<Problem> problems;
    private final char separator;
    private final List<List<Located<String>>> rows = new ArrayList<>();
    private List<Located<String>> row = new ArrayList<>();
    private int index;
    private int line = 1;
    private int column = 1;
    private int cells;

    private Csv(Source source, Consumer<Problem> problems) {
        this.path = source.path();
        this.text = source.text();
        this.problems = problems;
        this.separator = separator(source.restOfLine(0));
    }

    /** The rows that are not blank, up to the first place that cannot be read, which is told; cells are stripped, and on one line. */
    static List<List<Located<String>>> rows(Source source, Consumer<Problem> problems) {
        Csv csv = new Csv(source, problems);
        boolean goesOn = true;
        while (goesOn && csv.index < csv.text.length()) {
            goesOn = csv.cell();
        }
        if (goesOn) {
            csv.endRow();
        }
        return csv.rows;
    }

    private static char separator(String firstLine) {
        return (char) firstLine
                .chars()
                .filter(c -> SEPARATORS.indexOf(c) >= 0)
                .findFirst()
                .orElse(',');
    }

    /** Reads a cell and what follows it; false if nothing after it can be read. */
    private boolean cell() {
        if (++cells > Limits.TEXT.nodes()) {
            return refuse(here(), "table holds more than 20,000 cells; make it smaller");
        }
        Location place = here();
        StringBuilder value = new StringBuilder();
        if (at('"') ? !quotedCell(value, place) : !plainCell(value)) {
            return false;
        }
        row.add(new Located<>(value.toString().strip(), place));
        if (at(separator)) {
            step();
            if (index == text.length() || atLineEnd()) {
                row.add(new Located<>("", here()));
            }
        }
        if (atLineEnd()) {
            endRow();
            step();
        }
        return true;
    }

    private boolean plainCell(StringBuilder value) {
        while (index < text.length() && !at(separator) && !atLineEnd()) {
            if (at('"') && value.toString().isBlank()) {
                return refuse(here(), "a quote follows a blank; begin the cell with the quote");
            }
            value.append(text.charAt(index));
            step();
        }
        return true;
    }

    private boolean quotedCell(StringBuilder value, Location place) {
        step();
        while (index < text.length()) {
            if (at('"')) {
                step();
                if (!at('"')) {
                    return endQuoted();
                }
            }
            value.append(atLineEnd() ? ' ' : text.charAt(index));
            step();
        }
        return refuse(place, "a quote is opened here and never closed; close it, or double the quotes inside of it");
    }

    private boolean endQuoted() {
        while (at(' ')) {
            step();
        }
        return index == text.length()
                || at(separator)
                || atLineEnd()
                || refuse(
                        here(),
                        quoted(Character.toString(text.codePointAt(index)))
                                + " follows the closing quote; put it inside, or double the quotes there");
    }

    private void endRow() {
        if (row.stream().anyMatch(cell -> !cell.value().isEmpty())) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }

    private boolean refuse(Location place, String message) {
        problems.accept(new Problem(place, message));
        return false;
    }

    private boolean at(char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private boolean atLineEnd() {
        return at('\n') || at('\r');
    }

    private Location here() {
        return new Location(path, line, column);
    }

    /** Goes one character on; a carriage return with its line feed is one. */
    private void step() {
        char c = text.charAt(index++);
        if (c == '\r' && at('\n')) {
            index++;
        }
        if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
    }
}
