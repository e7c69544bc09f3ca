package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.RaciLetter;
import io.github.ownershipmaven.model.RaciMatrix;
import io.github.ownershipmaven.model.RaciMatrix.Activity;
import io.github.ownershipmaven.model.RaciMatrix.Cell;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The built-in matrix for those who run what they build. In every row that gives the SRE an A, the engineering manager
 * has it; where the SRE has an R, developers have it. The SRE is consulted there, and all other cells stay.
 */
public final class YouBuildItYouRunIt {

    /** The name under which policies take it. */
    public static final String NAME = "you-build-it-you-run-it";

    private static final String GIVER = "sre";

    private YouBuildItYouRunIt() {}

    /** The matrix with these cells moved. */
    public static RaciMatrix of(RaciMatrix builtIn) {
        List<Activity> rows =
                builtIn.activities().stream().map(YouBuildItYouRunIt::moved).toList();
        return new RaciMatrix(NAME, builtIn.location(), rows, builtIn.problems());
    }

    private static Activity moved(Activity row) {
        Set<RaciLetter> given = EnumSet.noneOf(RaciLetter.class);
        for (Cell cell : row.cells()) {
            if (cell.persona().value().equals(GIVER)) {
                given.addAll(work(cell));
            }
        }
        List<Cell> cells = row.cells().stream().map(cell -> moved(cell, given)).toList();
        return new Activity(row.id(), row.title(), cells, row.basis());
    }

    private static Cell moved(Cell cell, Set<RaciLetter> given) {
        return switch (cell.persona().value()) {
            case GIVER -> given.isEmpty() ? cell : written(cell, EnumSet.of(RaciLetter.CONSULTED));
            case "engineering-manager" -> taking(cell, given, RaciLetter.ACCOUNTABLE);
            case "developer" -> taking(cell, given, RaciLetter.RESPONSIBLE);
            default -> cell;
        };
    }

    /** Who takes a letter keeps an A or R beside it; a C or I gives way. */
    private static Cell taking(Cell cell, Set<RaciLetter> given, RaciLetter letter) {
        if (!given.contains(letter)) {
            return cell;
        }
        Set<RaciLetter> letters = work(cell);
        letters.add(letter);
        return written(cell, letters);
    }

    /** The A and R of a cell. */
    private static Set<RaciLetter> work(Cell cell) {
        Set<RaciLetter> letters = EnumSet.noneOf(RaciLetter.class);
        letters.addAll(RaciLetter.read(cell.letters().value()).orElse(Set.of()));
        letters.retainAll(EnumSet.of(RaciLetter.ACCOUNTABLE, RaciLetter.RESPONSIBLE));
        return letters;
    }

    private static Cell written(Cell cell, Set<RaciLetter> letters) {
        return new Cell(
                cell.persona(),
                new Located<>(RaciLetter.write(letters), cell.letters().location()));
    }
}
