package io.github.ownershipmaven.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The effective ownership of one project, after inheritance; every owner knows the file, line and column it came from. */
public final class Ownership {

    private final Project project;
    private final String ownPath;
    private final List<OwnersFile> files;
    private final Map<String, List<Owner>> owners;

    private Ownership(Project project, String ownPath, List<OwnersFile> files, Map<String, List<Owner>> owners) {
        this.project = project;
        this.ownPath = ownPath;
        this.files = files;
        this.owners = owners;
    }

    /**
     * Merges the files of a project.
     *
     * @param ownPath where the project's own OWNERS.yaml lies or should lie, as messages write it
     * @param upwards the files from the project's folder up to the ownership root, the nearest first
     * @param personas the catalogue under which the files' personas are looked up; unknown ones take no part
     */
    public static Ownership of(Project project, String ownPath, List<OwnersFile> upwards, Personas personas) {
        List<OwnersFile> files = untilInheritanceEnds(upwards);
        Map<String, List<Owner>> owners = new LinkedHashMap<>();
        for (int i = files.size() - 1; i >= 0; i--) {
            merge(files.get(i), owners, personas);
        }
        return new Ownership(project, ownPath, files, Collections.unmodifiableMap(owners));
    }

    private static List<OwnersFile> untilInheritanceEnds(List<OwnersFile> upwards) {
        List<OwnersFile> files = new ArrayList<>();
        for (OwnersFile file : upwards) {
            files.add(file);
            if (file.inherit() == Inheritance.NONE) {
                break;
            }
        }
        return List.copyOf(files);
    }

    private static void merge(OwnersFile file, Map<String, List<Owner>> owners, Personas personas) {
        named(file, personas).forEach((persona, named) -> {
            List<Owner> inherited = owners.getOrDefault(persona, List.of());
            owners.put(persona, file.inherit() == Inheritance.APPEND ? joined(named, inherited) : List.copyOf(named));
        });
    }

    /** The nearer owners and those inherited ones that are not among them. */
    private static List<Owner> joined(List<Owner> nearer, List<Owner> inherited) {
        Set<String> known =
                nearer.stream().flatMap(owner -> owner.identities().stream()).collect(Collectors.toSet());
        Stream<Owner> others = inherited.stream().filter(owner -> Collections.disjoint(known, owner.identities()));
        return Stream.concat(nearer.stream(), others).toList();
    }

    private static Map<String, List<Owner>> named(OwnersFile file, Personas personas) {
        Map<String, List<Owner>> named = new LinkedHashMap<>();
        for (Assignment assignment : file.owners()) {
            personas.find(assignment.persona().value())
                    .ifPresent(persona -> named.computeIfAbsent(persona.id(), id -> new ArrayList<>())
                            .addAll(assignment.owners()));
        }
        return named;
    }

    /** The place and no more: the nearest file without what it says. However many are inherited, it takes the same memory. */
    Ownership outline() {
        return new Ownership(
                project,
                ownPath,
                files.stream().limit(1).map(OwnersFile::outline).toList(),
                Map.of());
    }

    /** Whose ownership it is. */
    public Project project() {
        return project;
    }

    /** The project's folder as messages write it; empty for the one from which they write paths. */
    public String folder() {
        String folder = folder(ownPath);
        return folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
    }

    /** The files that take part, the nearest first; empty if there is none. */
    public List<OwnersFile> files() {
        return files;
    }

    /** The file in the project's own folder. */
    public Optional<OwnersFile> ownFile() {
        return files.isEmpty() || !isOwn(files.get(0)) ? Optional.empty() : Optional.of(files.get(0));
    }

    /** Whether the file lies in the project's own folder. */
    public boolean isOwn(OwnersFile file) {
        return isOwn(Location.startOf(file.path()));
    }

    /** Whether the place is in the project's own file. */
    public boolean isOwn(Location place) {
        return folder(place.file()).equals(folder(ownPath));
    }

    /** {@code (inherited from ../OWNERS.yaml:4)}, the path as seen from the project's folder. */
    public String inheritedFrom(Location place) {
        long depth = levels(ownPath) - levels(place.file());
        String name = place.file().substring(folder(place.file()).length());
        return "(inherited from " + "../".repeat((int) Math.max(0, depth)) + name + ":" + place.line() + ")";
    }

    private static long levels(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    /** Whether every file could be read to its end, so that what is not there is truly missing. */
    public boolean isComplete() {
        return files.stream().allMatch(OwnersFile::complete);
    }

    /** Who holds the persona, vacancies included; empty if nobody is named. */
    public List<Owner> holders(String personaId) {
        return owners.getOrDefault(personaId, List.of());
    }

    /** The ids of the personas that any file names, and who holds them. */
    public Map<String, List<Owner>> owners() {
        return owners;
    }

    /** The nearest tier that is written. */
    public Optional<Located<String>> tier() {
        return nearest(OwnersFile::tier);
    }

    /** The nearest stage of life that is written. */
    public Optional<Located<Lifecycle>> lifecycle() {
        return nearest(OwnersFile::lifecycle);
    }

    /** The steps of the nearest escalation that is written, as written. */
    public List<Located<String>> escalation() {
        for (OwnersFile file : files) {
            if (!file.escalation().isEmpty()) {
                return file.escalation();
            }
        }
        return List.of();
    }

    /** Every entry under {@code owners} in all files that take part. */
    public List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        for (OwnersFile file : files) {
            assignments.addAll(file.owners());
        }
        return assignments;
    }

    /** The place to name when something is missing: in the project's own file, or else in the nearest one. */
    public Location place() {
        return files.isEmpty() ? Location.startOf(ownPath) : files.get(0).ownersPlace();
    }

    /** The place of a file of the project's own, whether there is one or not. */
    public Location ownPlace() {
        return Location.startOf(ownPath);
    }

    private <T> Optional<T> nearest(Function<OwnersFile, Optional<T>> part) {
        return files.stream().map(part).flatMap(Optional::stream).findFirst();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
