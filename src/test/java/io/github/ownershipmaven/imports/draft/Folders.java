package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.imports.CodeOwners;
import io.github.ownershipmaven.imports.History;
import io.github.ownershipmaven.imports.Import;
import io.github.ownershipmaven.imports.draft.Drafts.Drafted;
import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.yaml.DocumentsReader;
import io.github.ownershipmaven.yaml.OwnersReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source tree in memory, with the folders and files that a test gives it. */
final class Folders {

    private static final Reader READER = new Reader() {
        @Override
        public OwnersFile file(String text, String path) {
            return OwnersReader.read(text, path);
        }

        @Override
        public Documents documents(String text, String path) {
            return DocumentsReader.read(text, path);
        }
    };

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Written> files = new HashMap<>();
    private final List<Import> imports = new ArrayList<>();
    private Optional<History> history = Optional.empty();

    /** A folder with a project. */
    Folders project(String folder, String... required) {
        String name = folder.isEmpty() ? "root" : folder.replace('/', '-');
        Project project = new Project("com.example", name, "1", "jar", name);
        places.add(new Place(folder, path(folder), Optional.of(project), List.of(required)));
        return this;
    }

    /** A folder between projects. */
    Folders between(String folder) {
        places.add(new Place(folder, path(folder), Optional.empty(), List.of()));
        return this;
    }

    Folders file(String folder, String text) {
        files.put(folder, new Written(OwnersReader.read(text, path(folder)), text));
        return this;
    }

    Folders codeOwners(String text) {
        imports.add(CodeOwners.read(text, "CODEOWNERS", Personas.BUILT_IN, path -> true));
        return this;
    }

    Folders imported(Import file) {
        imports.add(file);
        return this;
    }

    Folders history(History known) {
        history = Optional.of(known);
        return this;
    }

    Drafted draft() {
        return Drafts.of(new Tree("", places, files), imports, history, Personas.BUILT_IN, READER);
    }

    /** The text that a folder's file is to have. */
    String text(String folder) {
        return draft().drafts().stream()
                .filter(draft -> draft.folder().equals(folder))
                .map(Draft::after)
                .findFirst()
                .orElse("no draft");
    }

    List<String> paths() {
        return draft().drafts().stream().map(Draft::path).toList();
    }

    List<String> left() {
        return draft().left().stream()
                .map(problem -> problem.location() + ": " + problem.message())
                .toList();
    }

    private static String path(String folder) {
        return folder.isEmpty() ? "OWNERS.yaml" : folder + "/OWNERS.yaml";
    }
}
