package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.inspector.Paths;
import io.github.ownershipmaven.lookup.SourceTree;
import io.github.ownershipmaven.model.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.io.ModelReader;

/**
 * The source tree on disk.
 *
 * @param base the ownership root
 * @param starts the folders at which people begin a path, the likeliest first
 * @param poms reads poms of projects that the build does not know
 */
record DiskTree(Path base, List<Path> starts, ModelReader poms) implements SourceTree {

    private static final Pattern SCHEME = Pattern.compile("^file:(?://)?");
    private static final Pattern ABSOLUTE = Pattern.compile("^(/|[A-Za-z]:/).*");

    /** A path of another machine, as a server's log shows it, has an end of at least two names that is here too. */
    private static final int NAMES_THAT_TELL = 2;

    DiskTree {
        starts = List.copyOf(starts);
    }

    @Override
    public Optional<String> find(String written) {
        String path = SCHEME.matcher(written.strip()).replaceFirst("");
        String slashed = path.replace('\\', '/');
        Stream<Path> here = Stream.of(path, slashed)
                .flatMap(text -> starts.stream().map(start -> at(start, text)))
                .flatMap(Optional::stream);
        Stream<Path> elsewhere = ABSOLUTE.matcher(slashed).matches() ? ends(slashed.split("/+")) : Stream.empty();
        return Stream.concat(here, elsewhere)
                .filter(file -> file.toFile().exists())
                .map(file -> Paths.shown(file, base))
                .findFirst();
    }

    private Stream<Path> ends(String[] names) {
        List<String> all = List.of(names);
        return IntStream.rangeClosed(1, names.length - NAMES_THAT_TELL)
                .mapToObj(i -> String.join("/", all.subList(i, names.length)))
                .flatMap(end -> at(base, end).stream());
    }

    private static Optional<Path> at(Path folder, String text) {
        try {
            return Optional.of(folder.resolve(text).normalize());
        } catch (InvalidPathException e) {
            // what cannot be a path on this system may still be a class or a line of a stack trace
            return Optional.empty();
        }
    }

    @Override
    public List<String> names(String folder) {
        String[] names = at(base, folder).map(path -> path.toFile().list()).orElse(null);
        return names == null ? List.of() : Stream.of(names).sorted().toList();
    }

    @Override
    public Optional<Project> projectIn(String folder) {
        Path home = base.resolve(folder);
        File pom = home.resolve("pom.xml").toFile();
        return pom.isFile() ? Optional.of(project(pom, String.valueOf(home.getFileName()))) : Optional.empty();
    }

    private Project project(File pom, String folderName) {
        try {
            Model model = poms.read(pom, Map.of(ModelReader.IS_STRICT, false));
            Optional<Parent> parent = Optional.ofNullable(model.getParent());
            String artifactId = Objects.requireNonNullElse(model.getArtifactId(), folderName);
            return new Project(
                    Optional.ofNullable(model.getGroupId())
                            .or(() -> parent.map(Parent::getGroupId))
                            .orElse(""),
                    artifactId,
                    Optional.ofNullable(model.getVersion())
                            .or(() -> parent.map(Parent::getVersion))
                            .orElse(""),
                    Objects.requireNonNullElse(model.getPackaging(), "jar"),
                    Objects.requireNonNullElse(model.getName(), artifactId));
        } catch (IOException e) {
            // its owners lie beside it all the same, and they are what is asked for
            return new Project("", folderName, "", "jar", folderName);
        }
    }
}
