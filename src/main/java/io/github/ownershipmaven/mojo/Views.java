package io.github.ownershipmaven.mojo;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.exports.Excerpt;
import io.github.ownershipmaven.exports.MarkedFile;
import io.github.ownershipmaven.exports.MarkedFile.Outcome;
import io.github.ownershipmaven.exports.ServiceFacts;
import io.github.ownershipmaven.exports.ViewFormat;
import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the files of other tools are, and what they should be, in a whole build; nothing is written here. */
final class Views {

    private final Path base;
    private final Path repository;
    private final String prefix;
    private final boolean whole;
    private final ExportSettings settings;
    private final List<ServiceFacts> services;
    private final Map<Path, ViewFile> files = new TreeMap<>();
    private final Set<ViewFormat> formats = new TreeSet<>();
    private final Set<ViewFormat> left = new TreeSet<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> crowded = new ArrayList<>();
    private int count;

    private Views(Reactor reactor, OwnershipRoots roots, Portfolio portfolio, ExportSettings settings) {
        this.base = reactor.base(roots);
        this.repository = reactor.repository(roots);
        this.prefix = Reports.folder(reactor);
        this.whole = reactor.isWhole(roots);
        this.settings = settings;
        Map<String, ServiceFacts> byFolder = new LinkedHashMap<>();
        for (Inspection inspection : portfolio.inspections()) {
            ServiceFacts facts = ServiceFacts.of(inspection, settings.choice().people());
            ServiceFacts first = byFolder.putIfAbsent(facts.folder(), facts);
            if (first != null && facts.own() && !first.project().equals(facts.project())) {
                crowded.add("project " + quoted(facts.project().id()) + ", as "
                        + quoted(first.project().id()) + " has the same folder");
            }
        }
        this.services = List.copyOf(byFolder.values());
    }

    /**
     * The views of a build.
     *
     * @throws IOException if a file cannot be read
     */
    static Views of(Reactor reactor, OwnershipRoots roots, Portfolio portfolio, ExportSettings settings)
            throws IOException {
        Views views = new Views(reactor, roots, portfolio, settings);
        for (ViewFormat format : ViewFormat.values()) {
            if (settings.asksFor(format)) {
                views.add(format);
            }
        }
        return views;
    }

    /** The formats that were asked for, or are there. */
    Set<ViewFormat> formats() {
        return formats;
    }

    /** The formats that would show the whole source tree, of which this build holds only a part. */
    Set<ViewFormat> left() {
        return left;
    }

    /** The files that cannot be what they should be, each with the reason and the way out. */
    List<String> refused() {
        return refused;
    }

    /** The projects that are not shown, each with the one in whose folder they lie. */
    List<String> crowded() {
        return crowded;
    }

    /** How many views there are. */
    int count() {
        return count;
    }

    /** The files that are not what they should be, in the order of their paths. */
    List<ViewFile> changed() {
        return files.values().stream().filter(ViewFile::isChanged).toList();
    }

    private void add(ViewFormat format) throws IOException {
        List<Target> targets = targets(format);
        boolean used = settings.views().contains(format);
        for (Target target : targets) {
            used |= target.marked().isOurs(file(target).text());
        }
        if (!used) {
            return;
        }
        formats.add(format);
        if (format.scope() != ViewFormat.Scope.PROJECT && !whole) {
            left.add(format);
            return;
        }
        for (Target target : targets) {
            place(format, target);
        }
    }

    private void place(ViewFormat format, Target target) throws IOException {
        ViewFile file = file(target);
        List<String> part = target.excerpt().map(format::render).orElse(List.of());
        if (file.obstacle().isPresent()) {
            file.obstacle()
                    .filter(reason -> !part.isEmpty())
                    .ifPresent(reason -> refused.add(file.shown() + ": " + reason));
            return;
        }
        boolean ours = !settings.files().containsKey(format);
        Outcome outcome = target.marked().with(file.content(), part, ours && settings.overwrite());
        if (outcome instanceof Outcome.Text text) {
            count++;
            files.put(target.path(), file.with(text.text()));
        } else if (outcome instanceof Outcome.Refused reason) {
            String remedy = ours ? ", or replace the whole file with -Downership.overwrite=true" : "";
            refused.add(file.shown() + ": the file " + reason.reason() + remedy);
        }
    }

    private ViewFile file(Target target) throws IOException {
        ViewFile known = files.get(target.path());
        if (known == null) {
            known = ViewFile.read(target.path(), target.boundary(), shown(target.path()));
            files.put(target.path(), known);
        }
        return known;
    }

    private String shown(Path file) {
        Path path = file.startsWith(base) ? base.relativize(file) : file;
        return path.toString().replace(File.separatorChar, '/');
    }

    /**
     * A part of a file.
     *
     * @param boundary the folder out of which no link may lead
     * @param excerpt what it is to show; empty where there is nothing to show
     */
    private record Target(Path path, Path boundary, MarkedFile marked, Optional<Excerpt> excerpt) {}

    private List<Target> targets(ViewFormat format) {
        return switch (format.scope()) {
            case PROJECT ->
                services.stream().map(service -> target(format, service)).toList();
            case TREE ->
                List.of(new Target(
                        path(format, base), base, new MarkedFile(format), Optional.of(excerpt(services, ""))));
            case REPOSITORY ->
                List.of(new Target(
                        path(format, repository),
                        repository,
                        new MarkedFile(format, prefix),
                        Optional.of(excerpt(services, prefix))));
        };
    }

    private Target target(ViewFormat format, ServiceFacts service) {
        Path folder = base.resolve(service.folder()).normalize();
        return new Target(
                path(format, folder),
                folder.startsWith(base) ? base : folder,
                new MarkedFile(format),
                Optional.of(excerpt(List.of(service), "")).filter(excerpt -> service.own()));
    }

    private Excerpt excerpt(List<ServiceFacts> shown, String prefix) {
        return new Excerpt(shown, settings.choice(), prefix);
    }

    /** Where the user wants the file, or where it is, or where it usually is. */
    private Path path(ViewFormat format, Path folder) {
        String otherwise = format.places().stream()
                .filter(place -> folder.resolve(place).toFile().exists())
                .findFirst()
                .orElse(format.places().get(0));
        return folder.resolve(settings.files().getOrDefault(format, otherwise)).normalize();
    }
}
