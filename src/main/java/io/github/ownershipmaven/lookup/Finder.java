package io.github.ownershipmaven.lookup;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what people name, write or paste: projects, paths, packages, classes, stack traces and services. */
final class Finder {

    /** A line as compilers write it behind a file: {@code :12}, {@code :12:3} or {@code :[12,3]}. */
    private static final Pattern LINE = Pattern.compile("(:\\d+){1,2}:?$|:\\[\\d+,\\d+]$");

    private static final Pattern METHOD = Pattern.compile("#.*$");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_$]+([./\\\\][\\p{L}\\p{N}_$]+)*");
    private static final Pattern ENDING = Pattern.compile("\\.(java|class|kt|kts|scala|groovy)$");

    private final Grounds grounds;
    private final SourceTree tree;

    Finder(Grounds grounds) {
        this.grounds = grounds;
        this.tree = grounds.tree();
    }

    Found find(String written) {
        String text = written.strip();
        List<StackFrame> frames = StackFrame.in(text);
        if (!frames.isEmpty()) {
            return new Frames(grounds.projects(), sources()).find(frames);
        }
        return Stream.<Function<String, List<Hit>>>of(this::projects, this::paths)
                .map(search -> Found.hits(text, search.apply(text)))
                .filter(found -> !found.hits().isEmpty())
                .findFirst()
                .orElseGet(() -> named(text));
    }

    private Sources sources() {
        return new Sources(grounds);
    }

    /** By {@code groupId:artifactId} with whatever behind it, artifactId with or without a colon, or name. */
    private List<Hit> projects(String text) {
        String[] parts = text.split(":");
        if (parts.length > 1 && !parts[0].isEmpty()) {
            return projects(project -> project.id().equals(parts[0] + ":" + parts[1]));
        }
        String name = text.startsWith(":") ? text.substring(1) : text;
        List<Hit> exact = projects(project -> project.artifactId().equals(name));
        return exact.isEmpty()
                ? projects(project -> project.artifactId().equalsIgnoreCase(name)
                        || project.name().equalsIgnoreCase(name))
                : exact;
    }

    private List<Hit> projects(Predicate<Project> wanted) {
        return grounds.projects().stream()
                .filter(known -> wanted.test(known.project()))
                .map(known -> new Hit(known, known.folder()))
                .toList();
    }

    private List<Hit> paths(String text) {
        return tree
                .find(text)
                .or(() -> tree.find(LINE.matcher(text).replaceFirst("")))
                .flatMap(path -> projectOf(path).map(project -> new Hit(project, path)))
                .stream()
                .toList();
    }

    /** The project of a path: that of the nearest pom upwards, whether the build knows it or not. */
    private Optional<KnownProject> projectOf(String path) {
        Optional<KnownProject> known = grounds.projects().stream()
                .filter(project -> project.holds(path))
                .max(Comparator.comparingInt(project -> project.folder().length()));
        String end = known.map(KnownProject::folder).orElse("");
        for (String at = path; at.length() > end.length(); at = parent(at)) {
            Optional<KnownProject> other = unknownProject(at);
            if (other.isPresent()) {
                return other;
            }
        }
        return path.startsWith("../") ? known : known.or(() -> unknownProject(""));
    }

    private Optional<KnownProject> unknownProject(String folder) {
        return tree.projectIn(folder).map(project -> new KnownProject(project, folder));
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private Found named(String text) {
        String name = ENDING.matcher(
                        METHOD.matcher(LINE.matcher(text).replaceFirst("")).replaceFirst(""))
                .replaceFirst("");
        Sources sources = sources();
        if (NAME.matcher(name).matches()) {
            Found found = classOrPackage(text, name.replace('/', '.').replace('\\', '.'), sources);
            if (!found.hits().isEmpty() || !found.candidates().isEmpty()) {
                return found;
            }
        }
        List<Hit> services = services(text);
        return services.isEmpty() ? Found.nothing(text, candidates(text)) : Found.hits(text, services);
    }

    private static Found classOrPackage(String text, String name, Sources sources) {
        List<Hit> hits = sources.classesOrPackages(name);
        if (!hits.isEmpty()) {
            return Found.hits(text, hits);
        }
        Optional<String> near = sources.near(name);
        List<Hit> around = near.isPresent() || !name.contains(".")
                ? List.of()
                : sources.packages(name.substring(0, name.lastIndexOf('.')));
        return around.isEmpty()
                ? Found.nothing(text, near.stream().toList())
                : Found.hits(text, around, quoted(text) + " has no source file of its own; this is about its package");
    }

    /** By what owners call their service, for which all files have to be read. */
    private List<Hit> services(String text) {
        return grounds.projects().parallelStream()
                .filter(project -> grounds.inspections()
                        .apply(project)
                        .ownership()
                        .ownFile()
                        .flatMap(OwnersFile::service)
                        .filter(service -> service.value().equalsIgnoreCase(text))
                        .isPresent())
                .map(project -> new Hit(project, project.folder()))
                .toList();
    }

    private List<String> candidates(String text) {
        List<String> names = grounds.projects().stream()
                .map(KnownProject::project)
                .flatMap(project -> Stream.of(project.artifactId(), project.id(), project.name()))
                .distinct()
                .toList();
        return Stream.concat(Spelling.nearest(text, names).stream(), pathNear(text).stream())
                .distinct()
                .toList();
    }

    /** The path as far as it is there, and behind that the name that is nearest to what is not. */
    private Optional<String> pathNear(String text) {
        String[] parts = text.replace('\\', '/').split("/");
        StringBuilder there = new StringBuilder();
        for (String part : parts) {
            String folder = there.toString();
            Optional<String> at = tree.find(folder.isEmpty() ? "." : folder);
            Optional<String> next = tree.find(Sources.in(folder, part));
            if (next.isEmpty()) {
                return at.flatMap(path -> Spelling.nearest(part, tree.names(path)))
                        .map(name -> Sources.in(folder, name));
            }
            there.append(there.isEmpty() ? "" : "/").append(part);
        }
        return Optional.empty();
    }
}
