package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Activities;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciMatrix;
import io.github.ownershipmaven.model.RaciMatrix.Activity;
import io.github.ownershipmaven.model.RaciMatrix.Cell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a matrix from a table: the first row names the columns, {@code id}, {@code activity} for its title,
 * {@code basis} for its source, and every other one a persona. What it gets wrong is told as problems of the result.
 */
public final class RaciReader {

    private static final String ID = "id";
    private static final String TITLE = "activity";
    private static final String BASIS = "basis";

    private final String name;
    private final String path;
    private final Problems problems = new Problems();
    private final List<Activity> activities = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private List<Located<String>> header = List.of();

    private RaciReader(String name, String path) {
        this.name = name;
        this.path = path;
    }

    /**
     * Reads a file.
     *
     * @param file where it lies
     * @param root the folder that no symbolic link may leave
     * @param path what messages call the file and the matrix
     */
    public static RaciMatrix read(Path file, Path root, String path) {
        RaciReader reader = new RaciReader(path, path);
        Source source = SourceReader.read(file, root, path, Limits.TEXT, reader.problems);
        return source == null ? reader.matrix() : reader.read(source);
    }

    /**
     * Reads the bytes of a table that is not a file of its own.
     *
     * @param name what messages call the matrix
     * @param path what messages call the file
     */
    public static RaciMatrix read(byte[] bytes, String name, String path) {
        RaciReader reader = new RaciReader(name, path);
        Source source = SourceReader.decode(bytes, path, Limits.TEXT, reader.problems);
        return source == null ? reader.matrix() : reader.read(source);
    }

    private RaciMatrix read(Source source) {
        List<List<Located<String>>> rows = Csv.rows(Characters.withoutForbidden(source, problems), problems);
        if (!rows.isEmpty()) {
            header = rows.get(0);
            readHeader();
            rows.subList(1, rows.size()).forEach(this::readRow);
        }
        if (activities.isEmpty() && problems.all().isEmpty()) {
            problems.accept(
                    new Problem(
                            Location.startOf(path),
                            "table has no activities; write a row with 'id', 'activity' and personas, and one below for each activity"));
        }
        return matrix();
    }

    private RaciMatrix matrix() {
        return new RaciMatrix(name, Location.startOf(path), activities, problems.all());
    }

    private void readHeader() {
        Map<String, Located<String>> names = new HashMap<>();
        for (Located<String> cell : header) {
            String column = column(cell);
            if (column.isEmpty()) {
                problems.accept(new Problem(cell.location(), "column has no name; write a persona, or take it out"));
            } else if (names.putIfAbsent(column, cell) != null) {
                problems.accept(new Problem(
                        cell.location(), "column " + quoted(cell.value()) + " is there twice; join the two"));
            }
        }
        if (!names.containsKey(ID) && !names.containsKey(TITLE)) {
            problems.accept(new Problem(
                    header.get(0).location(),
                    "no column is named 'id' or 'activity'; write the names of the columns into the first row"));
        }
    }

    private void readRow(List<Located<String>> row) {
        Location place = row.get(0).location();
        if (row.size() != header.size()) {
            problems.accept(new Problem(
                    place,
                    "row has " + row.size() + " cells, but the first row has " + header.size()
                            + "; write one for each column, and quote those with a separator"));
            return;
        }
        Map<String, Located<String>> known = new HashMap<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String column = column(header.get(i));
            if (List.of(ID, TITLE, BASIS).contains(column)) {
                known.put(column, row.get(i));
            } else if (!column.isEmpty()) {
                cells.add(new Cell(header.get(i), row.get(i)));
            }
        }
        add(known, cells, place);
    }

    private void add(Map<String, Located<String>> known, List<Cell> cells, Location place) {
        Located<String> nothing = new Located<>("", place);
        Located<String> title = known.getOrDefault(TITLE, nothing);
        Located<String> id = known.getOrDefault(ID, title);
        if (id.value().isEmpty()) {
            problems.accept(new Problem(id.location(), "activity has no name; write one, or take the row out"));
            return;
        }
        Integer before = lines.putIfAbsent(
                id.value().toLowerCase(Locale.ROOT), id.location().line());
        if (before != null) {
            problems.accept(Activities.twice(id, before));
            return;
        }
        String shown = title.value().isEmpty() ? id.value() : title.value();
        String basis = known.getOrDefault(BASIS, nothing).value();
        activities.add(new Activity(id, shown, cells, basis));
    }

    /** The name of a column of our own, or of a persona, in lower case. */
    private static String column(Located<String> cell) {
        return cell.value().toLowerCase(Locale.ROOT);
    }
}
