package io.github.ownershipmaven.imports;

import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Problem;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds the files of other tools that say who owns what, in the folders of projects and those above, and nowhere else. */
public final class Sources {

    /** Where CODEOWNERS may lie; the first one counts. */
    private static final List<String> CODEOWNERS =
            List.of(".github/CODEOWNERS", ".gitlab/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");

    private static final List<String> BACKSTAGE = List.of("catalog-info.yaml", "catalog-info.yml");
    private static final List<String> DATADOG =
            List.of("entity.datadog.yaml", "entity.datadog.yml", "service.datadog.yaml", "service.datadog.yml");
    private static final List<String> OPS_LEVEL = List.of("opslevel.yml", "opslevel.yaml");
    private static final List<String> CORTEX = List.of("cortex.yaml", "cortex.yml");

    private final Path repository;
    private final Personas personas;
    private final Reader reader;
    private final Function<Path, String> shown;
    private final List<Import> imports = new ArrayList<>();

    /**
     * Files of a repository.
     *
     * @param repository its root
     * @param shown what messages call a file
     */
    public Sources(Path repository, Personas personas, Reader reader, Function<Path, String> shown) {
        this.repository = repository;
        this.personas = personas;
        this.reader = reader;
        this.shown = shown;
    }

    /** Reads files that strangers wrote. */
    public interface Reader {

        /** The documents of a YAML file. */
        Documents documents(Path file, Path root, String path);

        /** The text of another file, or nothing after a problem was told. */
        Optional<String> text(Path file, Path root, String path, Consumer<Problem> problems);
    }

    /**
     * A pom on disk.
     *
     * @param developers the folders of the projects whose developers it declares
     * @param contributors the folders of the projects whose contributors it declares
     */
    public record Pom(Path file, Scope developers, Scope contributors) {}

    /**
     * Reads all files that are there.
     *
     * @param folders the folders of the projects and those above them up to the repository's root, the upper ones first, each
     *     with the name of what it holds
     * @param owned the paths, from the repository's root, of folders that have a file of owners already
     */
    public List<Import> read(Map<Path, String> folders, Set<String> owned, List<Pom> poms) {
        poms.forEach(this::pom);
        codeOwners();
        kubernetes(folders);
        Map<Path, Documents> catalog = new LinkedHashMap<>();
        folders.keySet()
                .forEach(folder -> BACKSTAGE.forEach(name ->
                        documents(folder.resolve(name)).ifPresent(file -> catalog.put(folder.resolve(name), file))));
        catalog.forEach((file, documents) -> {
            String folder = folder(file);
            String name = folders.getOrDefault(file.getParent(), "");
            imports.add(Backstage.read(
                    documents, catalog.values(), personas, new Backstage.Home(folder, name, owned.contains(folder))));
        });
        folders.forEach((folder, name) -> {
            each(folder, DATADOG, file -> Datadog.read(file, personas, inRepository(folder), name));
            each(folder, OPS_LEVEL, file -> OpsLevel.read(file, personas, inRepository(folder)));
            each(folder, CORTEX, file -> Cortex.read(file, personas, inRepository(folder)));
        });
        return imports;
    }

    /** The path of a folder from the root of the repository, with {@code /}. */
    public String inRepository(Path folder) {
        return repository.relativize(folder).toString().replace(File.separatorChar, '/');
    }

    private void pom(Pom pom) {
        String path = shown.apply(pom.file());
        try (InputStream in = Files.newInputStream(pom.file())) {
            imports.add(PomDevelopers.read(in, path, personas, pom.developers(), pom.contributors()));
        } catch (IOException e) {
            leave(path, "file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private void codeOwners() {
        List<Path> there = CODEOWNERS.stream()
                .map(repository::resolve)
                .filter(file -> file.toFile().isFile())
                .toList();
        if (there.isEmpty()) {
            return;
        }
        String path = shown.apply(there.get(0));
        there.subList(1, there.size())
                .forEach(other -> leave(shown.apply(other), "file is not read, as " + path + " counts before it"));
        reader.text(
                        there.get(0),
                        repository,
                        path,
                        problem -> imports.add(new Import(path, List.of(), List.of(problem))))
                .ifPresent(text -> imports.add(CodeOwners.read(text, path, personas, this::isThere)));
    }

    private boolean isThere(String place) {
        try {
            return repository.resolve(place).toFile().exists();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void kubernetes(Map<Path, String> folders) {
        Optional<Documents> aliases = documents(repository.resolve("OWNERS_ALIASES"));
        aliases.map(file -> new Import(file.path(), List.of(), KubernetesOwners.faults(file)))
                .ifPresent(imports::add);
        folders.keySet()
                .forEach(folder -> each(
                        folder,
                        List.of("OWNERS"),
                        file -> KubernetesOwners.read(file, aliases, personas, inRepository(folder))));
    }

    private void each(Path folder, List<String> names, Function<Documents, Import> format) {
        names.forEach(name -> documents(folder.resolve(name)).map(format).ifPresent(imports::add));
    }

    private Optional<Documents> documents(Path file) {
        return file.toFile().isFile()
                ? Optional.of(reader.documents(file, repository, shown.apply(file)))
                : Optional.empty();
    }

    private void leave(String path, String reason) {
        imports.add(new Import(path, List.of(), List.of(new Problem(Location.startOf(path), reason))));
    }

    private String folder(Path file) {
        return inRepository(Objects.requireNonNull(file.getParent()));
    }
}
