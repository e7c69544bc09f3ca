package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Location;
import org.yaml.snakeyaml.error.Mark;

/** Where in a source the parser's marks are, which count code points. */
final class Marks {

    private final Source source;
    /** The mark up to which characters were counted, and their index in the text: counting anew takes time. */
    private int countedMark;

    private int countedIndex;

    Marks(Source source) {
        this.source = source;
    }

    /** The place for messages. */
    Location at(Mark mark) {
        return new Location(source.path(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The index in the text. */
    int index(Mark mark) {
        countedIndex = source.text().offsetByCodePoints(countedIndex, mark.getIndex() - countedMark);
        countedMark = mark.getIndex();
        return countedIndex;
    }
}
