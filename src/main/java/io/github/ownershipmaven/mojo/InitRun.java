package io.github.ownershipmaven.mojo;

import static java.util.stream.Collectors.groupingBy;

import io.github.ownershipmaven.imports.GitHistory;
import io.github.ownershipmaven.imports.History;
import io.github.ownershipmaven.imports.Import;
import io.github.ownershipmaven.imports.Sources;
import io.github.ownershipmaven.imports.draft.Draft;
import io.github.ownershipmaven.imports.draft.Drafts;
import io.github.ownershipmaven.imports.draft.Drafts.Drafted;
import io.github.ownershipmaven.imports.draft.Tree;
import io.github.ownershipmaven.inspector.AtomicFile;
import io.github.ownershipmaven.inspector.Inspector.Site;
import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.inspector.Paths;
import io.github.ownershipmaven.model.Amounts;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of {@code init}: from the projects of a build to drafts, and from these to files. */
final class InitRun {

    private static final int MOST_NAMES = 10;

    private final Path base;
    private final Path repository;
    private final List<Inspected> projects = new ArrayList<>();
    private final OwnershipRoots roots = new OwnershipRoots();
    private final StrangersFiles reader = new StrangersFiles();
    private final List<String> told = new ArrayList<>();

    /**
     * A run.
     *
     * @param inspected all projects under their own configuration; those that skip the check get no file
     */
    InitRun(Reactor reactor, ReactorInspection inspected) {
        this.base = reactor.base(roots);
        this.repository = reactor.repository(roots);
        inspected.all().stream()
                .filter(each -> each.inspection().isPresent())
                .sorted(Comparator.comparing(each -> each.execution().key()))
                .forEach(this::take);
        if (projects.isEmpty()) {
            told.add("ownership: no project was checked, so nothing is drafted");
        } else if (projects.stream().noneMatch(each -> folder(each).equals(base))) {
            told.add("ownership: no project of this build lies in " + base
                    + ", the ownership root, so nothing is drafted there");
        }
    }

    private void take(Inspected project) {
        Site site = project.execution().site(roots);
        String where = "ownership: left out: project '" + site.project().id() + "' in " + shown(site.folder());
        if (!site.folder().startsWith(base)) {
            told.add(where + ", which lies outside of " + base + "; run init there");
        } else if (!site.root().equals(base)) {
            told.add(where + ", which has an ownership root of its own, " + shown(site.root()) + "; run init there");
        } else if (isAstray(site.folder())) {
            told.add(where + ", which is a symbolic link out of " + base + "; run init there");
        } else {
            projects.add(project);
        }
    }

    private Path folder(Inspected project) {
        return project.execution().site(roots).folder();
    }

    private boolean isAstray(Path folder) {
        try {
            return !folder.toRealPath().startsWith(base.toRealPath());
        } catch (IOException e) {
            // where the folder lies cannot be told, so nothing is written there
            return true;
        }
    }

    private String shown(Path file) {
        return Paths.shown(file, base);
    }

    /** What to say of the run itself: what was read, and which projects were left out. */
    List<String> told() {
        return told;
    }

    /** Drafts the files, for each of the names that they have in different projects. */
    Drafted draft(boolean withHistory) {
        Map<String, List<Inspected>> byFileName = projects.stream()
                .collect(groupingBy(
                        each -> each.execution().settings().orElseThrow().fileName(),
                        TreeMap::new,
                        Collectors.toList()));
        List<Draft> drafts = new ArrayList<>();
        List<Problem> left = new ArrayList<>();
        byFileName.forEach((fileName, group) -> {
            Drafted drafted = draft(new SourceTree(base, repository, fileName, group), withHistory);
            drafts.addAll(drafted.drafts());
            left.addAll(drafted.left());
        });
        return new Drafted(
                drafts, left.stream().distinct().sorted(Problem.BY_PLACE).toList());
    }

    private Drafted draft(SourceTree tree, boolean withHistory) {
        Personas personas = tree.personas();
        Tree files = tree.tree();
        List<Import> imports = new Sources(repository, personas, reader, this::shown)
                .read(tree.folders(), files.files().keySet(), tree.poms());
        Optional<History> history = withHistory ? Optional.of(history(tree)) : Optional.empty();
        tellRead(imports, history);
        Drafted drafted = Drafts.of(files, imports, history, personas, reader);
        List<Problem> left = Stream.concat(
                        imports.stream().flatMap(each -> each.left().stream()), drafted.left().stream())
                .toList();
        return new Drafted(drafted.drafts(), left);
    }

    private History history(SourceTree tree) {
        List<String> folders = tree.folders().keySet().stream()
                .map(folder -> Paths.shown(folder, repository))
                .toList();
        return GitHistory.read(repository, tree.today(), folders);
    }

    private void tellRead(List<Import> imports, Optional<History> history) {
        List<String> read = imports.stream()
                .filter(each -> !each.statements().isEmpty())
                .map(Import::path)
                .distinct()
                .sorted()
                .toList();
        told.add("ownership: "
                + (read.isEmpty()
                        ? "no file of another tool names an owner"
                        : "owners are named in " + Amounts.few(read, MOST_NAMES)));
        history.ifPresent(known -> told.add("ownership: "
                + known.unknown()
                        .map(reason -> "the history suggests nobody, as " + reason)
                        .orElse("the history since " + known.since()
                                + " suggests developers, where no file names one")));
    }

    /** Writes the drafts, and gives back why some of them cannot be written. */
    List<Problem> write(List<Draft> drafts) {
        List<Problem> unwritten = new ArrayList<>();
        for (Draft draft : drafts) {
            try {
                write(draft).ifPresent(unwritten::add);
            } catch (IOException e) {
                unwritten.add(problem(
                        draft,
                        "file cannot be written (" + e.getClass().getSimpleName()
                                + "); make it and its folder writable, and run again"));
            }
        }
        return unwritten;
    }

    private static Problem problem(Draft draft, String message) {
        return new Problem(Location.startOf(draft.path()), message);
    }

    /** What lies behind a link is written, and the link stays. */
    private Optional<Problem> write(Draft draft) throws IOException {
        Path file = base.resolve(draft.path());
        if (!Paths.isThere(file)) {
            AtomicFile.write(file, draft.after());
            return Optional.empty();
        }
        Path real = file.toRealPath();
        if (!SourceTree.text(real).equals(draft.before())) {
            return Optional.of(problem(draft, "file has changed since it was read, and is not written; run again"));
        }
        boolean marked = Files.readString(real).startsWith(SourceTree.MARK);
        AtomicFile.write(real, (marked ? SourceTree.MARK : "") + draft.after());
        return Optional.empty();
    }
}
