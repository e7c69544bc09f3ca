package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Node;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads YAML files of any format, with many documents where they are. What a file gets wrong is told as problems of the
 * result, never as an exception; what stands before a fault of the syntax counts.
 */
public final class DocumentsReader {

    private DocumentsReader() {}

    /**
     * Reads a file.
     *
     * @param file where it lies
     * @param root the folder that no symbolic link may leave
     * @param path what messages call the file
     */
    public static Documents read(Path file, Path root, String path) {
        Problems problems = new Problems();
        Source source = SourceReader.read(file, root, path, Limits.FOREIGN, problems);
        return source == null ? new Documents(path, List.of(), problems.all()) : read(source, problems);
    }

    /**
     * Reads a text.
     *
     * @param path what messages call the file
     */
    public static Documents read(String text, String path) {
        return read(new Source(path, text), new Problems());
    }

    private static Documents read(Source source, Problems problems) {
        List<Node> documents =
                Composer.composeAll(Characters.withoutForbidden(source, problems), Limits.FOREIGN, problems);
        return new Documents(source.path(), documents, problems.all());
    }
}
