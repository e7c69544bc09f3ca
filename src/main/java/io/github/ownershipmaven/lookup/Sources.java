package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source folders of all projects. A class or package is looked for where it has to lie; no tree is walked. */
final class Sources {

    private static final Set<String> LANGUAGES = Set.of("java", "kotlin", "scala", "groovy");
    private static final Set<String> ENDINGS = Set.of("java", "kt", "kts", "scala", "groovy", "aj");

    private final SourceTree tree;
    private final Map<String, KnownProject> byRoot;

    Sources(Grounds grounds) {
        this.tree = grounds.tree();
        this.byRoot = new LinkedHashMap<>();
        grounds.projects().parallelStream()
                .map(project ->
                        Map.entry(project, roots(project, grounds.sources().apply(project))))
                .toList()
                .forEach(found -> found.getValue().forEach(root -> byRoot.putIfAbsent(root, found.getKey())));
    }

    /** What the pom says, and {@code src/main/java}, {@code src/test/kotlin}, {@code src/it/groovy} and the like. */
    private Collection<String> roots(KnownProject project, List<String> written) {
        Set<String> roots = new LinkedHashSet<>(written);
        String src = in(project.folder(), "src");
        for (String kind : tree.names(src)) {
            tree.names(in(src, kind)).stream()
                    .filter(LANGUAGES::contains)
                    .forEach(language -> roots.add(src + "/" + kind + "/" + language));
        }
        return roots;
    }

    /** The source files that have this name in a folder that fits the package. */
    List<Hit> files(String packageName, Predicate<String> fileName) {
        return byRoot.entrySet().parallelStream()
                .flatMap(
                        root -> files(root.getKey(), packageName, fileName).map(path -> new Hit(root.getValue(), path)))
                .toList();
    }

    private Stream<String> files(String root, String packageName, Predicate<String> fileName) {
        String folder = folder(root, packageName);
        return tree.names(folder).stream().filter(fileName).map(name -> in(folder, name));
    }

    /** The source files of a class, or of one in which it is nested: the innermost that has a file of its own. */
    List<Hit> classes(String name) {
        String[] parts = StackFrame.outermost(name).split("\\.");
        for (int i = parts.length - 1; i >= 0; i--) {
            String packageName = String.join(".", List.of(parts).subList(0, i));
            String simple = parts[i];
            List<Hit> hits = simple.isEmpty() ? List.of() : files(packageName, file -> isOf(file, simple));
            if (!hits.isEmpty()) {
                return hits;
            }
        }
        return List.of();
    }

    /** Whether a file holds a class; what stands outside of classes in {@code Pay.kt} is compiled to {@code PayKt}. */
    private static boolean isOf(String file, String simple) {
        int dot = file.lastIndexOf('.');
        String stem = file.substring(0, Math.max(0, dot));
        return isSource(file) && (stem.equals(simple) || simple.equals(stem + "Kt") && file.endsWith(".kt"));
    }

    private static boolean isSource(String file) {
        return ENDINGS.contains(file.substring(file.lastIndexOf('.') + 1));
    }

    /** The folders of a package: those that hold sources of it, or if there are none, those that hold packages below. */
    List<Hit> packages(String name) {
        List<Hit> hits = new ArrayList<>();
        List<Hit> above = new ArrayList<>();
        byRoot.forEach((root, project) -> {
            String folder = folder(root, name);
            List<String> names = tree.names(folder);
            if (!names.isEmpty()) {
                (names.stream().anyMatch(Sources::isSource) ? hits : above).add(new Hit(project, folder));
            }
        });
        return hits.isEmpty() ? above : hits;
    }

    /** What lies where a class of this name has to, or else where a package of this name has to. */
    List<Hit> classesOrPackages(String name) {
        List<Hit> hits = classes(name);
        return hits.isEmpty() ? packages(name) : hits;
    }

    /** The name with its first part that is not here spelled as something that is. */
    Optional<String> near(String name) {
        String[] parts = name.split("\\.");
        String before = "";
        for (String part : parts) {
            String here = before.isEmpty() ? part : before + "." + part;
            if (packages(here).isEmpty()) {
                String prefix = here.substring(0, here.length() - part.length());
                return Spelling.nearest(part, names(before))
                        .map(near -> prefix + near)
                        .map(near -> completed(near, name.substring(here.length())));
            }
            before = here;
        }
        return Optional.empty();
    }

    /** With the rest of the name, if that is there too. */
    private String completed(String near, String rest) {
        return classesOrPackages(near + rest).isEmpty() ? near : near + rest;
    }

    /** The classes and packages in a package, by their simple names. */
    private Collection<String> names(String packageName) {
        return byRoot.keySet().stream()
                .flatMap(root -> tree.names(folder(root, packageName)).stream())
                .filter(file -> isSource(file) || !file.contains("."))
                .map(file -> file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String folder(String root, String packageName) {
        return packageName.isEmpty() ? root : in(root, packageName.replace('.', '/'));
    }

    /** The path of something in a folder. */
    static String in(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
