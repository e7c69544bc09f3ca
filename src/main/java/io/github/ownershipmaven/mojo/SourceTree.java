package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.imports.Sources.Pom;
import io.github.ownershipmaven.imports.draft.Place;
import io.github.ownershipmaven.imports.draft.Tree;
import io.github.ownershipmaven.imports.draft.Written;
import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.inspector.Paths;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.maven.model.Contributor;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;

/** The folders of the projects whose files have one name, with the files and poms in them and above. */
final class SourceTree {

    /** What a file may begin with, and no text does. */
    static final String MARK = "\uFEFF";

    private static final String FILE_MISSING = "file-missing";

    private final Path base;
    private final Path repository;
    private final String fileName;
    private final Map<Path, Inspected> projects = new TreeMap<>();
    private final Set<Path> folders = new TreeSet<>();
    private final Map<Path, List<Path>> projectsBelow = new TreeMap<>();

    /**
     * A tree.
     *
     * @param base the ownership root of all these projects
     * @param repository the root of the repository, which is the ownership root or lies above it
     * @param inspected the projects; of several in one folder, which share a file, the first counts
     */
    SourceTree(Path base, Path repository, String fileName, Collection<Inspected> inspected) {
        this.base = base;
        this.repository = repository;
        this.fileName = fileName;
        inspected.forEach(each -> projects.putIfAbsent(folder(each), each));
        projects.keySet().forEach(this::addWithAbove);
        folders.stream()
                .filter(folder -> !projects.containsKey(folder))
                .forEach(folder -> projectsBelow.put(folder, projectsBelow(folder)));
    }

    private List<Path> projectsBelow(Path folder) {
        return projects.keySet().stream()
                .filter(project -> project.startsWith(folder))
                .toList();
    }

    private static Path folder(Inspected inspected) {
        return inspected
                .execution()
                .project()
                .getBasedir()
                .toPath()
                .toAbsolutePath()
                .normalize();
    }

    private void addWithAbove(Path folder) {
        for (Path at = folder; at != null && at.startsWith(repository); at = at.getParent()) {
            folders.add(at);
        }
    }

    /** The personas of the topmost project's policy. */
    Personas personas() {
        return top().policy().personas();
    }

    /** The day against which the topmost project holds dates. */
    LocalDate today() {
        return projects.values()
                .iterator()
                .next()
                .execution()
                .settings()
                .orElseThrow()
                .today();
    }

    private Inspection top() {
        return projects.values().iterator().next().inspection().orElseThrow();
    }

    /** The folders of the projects and those above, the upper ones first, with the artifact's name where there is a project. */
    Map<Path, String> folders() {
        Map<Path, String> named = new TreeMap<>();
        folders.forEach(folder -> named.put(
                folder,
                project(folder)
                        .map(each -> each.inspection().orElseThrow().project().artifactId())
                        .orElse("")));
        return named;
    }

    private Optional<Inspected> project(Path folder) {
        return Optional.ofNullable(projects.get(folder));
    }

    /** What may be drafted, and what is there. */
    Tree tree() {
        Inspector inspector = new Inspector(base);
        Map<String, Written> files = new TreeMap<>();
        List<Place> places = new ArrayList<>();
        for (Path folder : folders) {
            Optional<OwnersFile> file =
                    folder.startsWith(base) ? inspector.file(folder, base, fileName) : Optional.empty();
            file.ifPresent(there -> files.put(inRepository(folder), new Written(there, text(there))));
            if (isBelowProject(folder)) {
                places.add(place(folder, file));
            }
        }
        return new Tree(inRepository(base), places, files);
    }

    /** Files are drafted for the projects of this build, and for folders between them; those above are none of its business. */
    private boolean isBelowProject(Path folder) {
        for (Path at = folder; at != null && at.startsWith(base); at = at.getParent()) {
            if (projects.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    private Place place(Path folder, Optional<OwnersFile> file) {
        Optional<Inspection> inspection = project(folder).flatMap(Inspected::inspection);
        Optional<Project> project = inspection.map(Inspection::project);
        String path = file.map(OwnersFile::path).orElseGet(() -> Paths.shown(folder.resolve(fileName), base));
        List<String> required = inspection.map(SourceTree::required).orElse(List.of());
        return new Place(inRepository(folder), path, project, required);
    }

    /** Who is to be named: a project that is refused for having no file gets one, even if nobody must be named in it. */
    private static List<String> required(Inspection inspection) {
        boolean missing = inspection.findings().stream().anyMatch(finding -> FILE_MISSING.equals(finding.rule()));
        return missing ? inspection.policy().firstIds() : inspection.policy().requiredIds();
    }

    /** The text of a file that was read to its end; what could not be read is not touched, so that its text does not matter. */
    private String text(OwnersFile file) {
        try {
            return file.complete() ? text(base.resolve(file.path())) : "";
        } catch (IOException e) {
            // it has gone since it was read; who writes it looks again, and refuses
            return "";
        }
    }

    /** The text of a file, without a mark before it. */
    static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private String inRepository(Path folder) {
        return Paths.shown(folder, repository);
    }

    /** The poms that declare people, each for the projects that inherit them from there. */
    List<Pom> poms() {
        Map<Path, Set<Path>> developers = heirs(Model::getDevelopers);
        Map<Path, Set<Path>> contributors = heirs(Model::getContributors);
        Set<Path> poms = new TreeSet<>(developers.keySet());
        poms.addAll(contributors.keySet());
        return poms.stream()
                .map(pom -> new Pom(
                        pom,
                        covered(developers.getOrDefault(pom, Set.of()))::contains,
                        covered(contributors.getOrDefault(pom, Set.of()))::contains))
                .toList();
    }

    /** The folders of the projects by the pom on disk, theirs or the nearest of a parent, that declares people of a kind. */
    private Map<Path, Set<Path>> heirs(Function<Model, List<? extends Contributor>> people) {
        Map<Path, Set<Path>> heirs = new TreeMap<>();
        projects.forEach((folder, inspected) -> {
            MavenProject at = inspected.execution().project();
            while (at != null
                    && at.getFile() != null
                    && people.apply(at.getOriginalModel()).isEmpty()) {
                at = at.getParent();
            }
            if (at != null && at.getFile() != null) {
                Path pom = at.getFile().toPath().toAbsolutePath().normalize();
                heirs.computeIfAbsent(pom, key -> new HashSet<>()).add(folder);
            }
        });
        return heirs;
    }

    /** The folders of the heirs, and those without a project that hold nothing but heirs. */
    private Set<String> covered(Set<Path> heirs) {
        Set<String> covered = new HashSet<>();
        heirs.forEach(folder -> covered.add(inRepository(folder)));
        projectsBelow.forEach((folder, below) -> {
            if (heirs.size() >= below.size() && heirs.containsAll(below)) {
                covered.add(inRepository(folder));
            }
        });
        return covered;
    }
}
