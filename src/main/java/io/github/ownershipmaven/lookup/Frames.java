package io.github.ownershipmaven.lookup;

import static io.github.ownershipmaven.model.Quoted.quoted;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds the project from which a stack trace comes: that of the first line whose source is here, or else whose jar is built
 * here, or else whose package is here.
 */
record Frames(List<KnownProject> projects, Sources sources) {

    Found find(List<StackFrame> frames) {
        return Stream.<BiFunction<Frames, StackFrame, Found>>of(Frames::bySource, Frames::byJar, Frames::byPackage)
                .flatMap(search -> frames.stream().map(frame -> search.apply(this, frame)))
                .filter(found -> !found.hits().isEmpty())
                .findFirst()
                .orElseGet(() -> Found.nothing(frames.get(0).className(), List.of()));
    }

    private Found bySource(StackFrame frame) {
        List<Hit> hits = frame.file()
                .map(file -> sources.files(frame.packageName(), file::equals))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> sources.classes(frame.className()));
        List<Hit> inJar = hits.stream()
                .filter(hit -> isBuiltTo(hit.project(), frame.jar()))
                .toList();
        return Found.hits(frame.className(), inJar.isEmpty() ? hits : inJar);
    }

    private Found byJar(StackFrame frame) {
        return Found.hits(
                frame.className(),
                projects.stream()
                        .filter(project -> isBuiltTo(project, frame.jar()))
                        .map(project -> new Hit(project, project.folder()))
                        .toList(),
                "the source of " + quoted(frame.className()) + " is not here; this goes by the jar "
                        + quoted(frame.jar().orElse("")));
    }

    private Found byPackage(StackFrame frame) {
        return Found.hits(
                frame.className(),
                frame.packageName().isEmpty() ? List.of() : sources.packages(frame.packageName()),
                quoted(frame.className()) + " has no source file of its own; this is about its package");
    }

    /** Whether a jar's name is the artifactId, with a version behind it or without. */
    private static boolean isBuiltTo(KnownProject project, Optional<String> jar) {
        String artifactId = project.project().artifactId();
        return jar.filter(name -> name.startsWith(artifactId))
                .map(name -> name.substring(artifactId.length()))
                .filter(rest -> rest.equals(".jar") || rest.matches("-\\d.*\\.jar"))
                .isPresent();
    }
}
