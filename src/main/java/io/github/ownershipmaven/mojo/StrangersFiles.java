package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.imports.Sources;
import io.github.ownershipmaven.imports.draft.Reader;
import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.yaml.DocumentsReader;
import io.github.ownershipmaven.yaml.OwnersReader;
import io.github.ownershipmaven.yaml.TextReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files and texts for those who know no YAML. */
final class StrangersFiles implements Sources.Reader, Reader {

    @Override
    public Documents documents(Path file, Path root, String path) {
        return DocumentsReader.read(file, root, path);
    }

    @Override
    public Optional<String> text(Path file, Path root, String path, Consumer<Problem> problems) {
        return TextReader.read(file, root, path, problems);
    }

    @Override
    public OwnersFile file(String text, String path) {
        return OwnersReader.read(text, path);
    }

    @Override
    public Documents documents(String text, String path) {
        return DocumentsReader.read(text, path);
    }
}
