package io.github.ownershipmaven.imports;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Personas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads CODEOWNERS as GitHub and GitLab do: the last pattern that matches counts, in GitLab the last one of each section. */
public final class CodeOwners {

    private static final Pattern SECTION = Pattern.compile("\\^?\\[([^\\]]+)\\](?:\\[\\d+\\])?(?:[ \\t]+(.*))?");
    private static final Pattern WORD = Pattern.compile("(?:\\\\.|[^\\s\\\\])++");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    private final String path;
    private final boolean gitLab;
    private final Predicate<String> exists;
    private final Claims claims;
    private final List<Statement> statements = new ArrayList<>();
    private String section = "";
    private List<Located<String>> sectionOwners = List.of();

    private CodeOwners(String path, boolean gitLab, Personas personas, Predicate<String> exists) {
        this.path = path;
        this.gitLab = gitLab;
        this.exists = exists;
        this.claims = new Claims(personas);
    }

    /**
     * Reads a file; it is one of GitLab if it lies in {@code .gitlab} or has sections.
     *
     * @param path what messages call the file
     * @param exists whether there is a file or folder of this path, from the root of the repository
     */
    public static Import read(String text, String path, Personas personas, Predicate<String> exists) {
        List<String> lines = text.lines().toList();
        boolean gitLab = path.contains(".gitlab/")
                || lines.stream().anyMatch(line -> SECTION.matcher(line.strip()).matches());
        CodeOwners reader = new CodeOwners(path, gitLab, personas, exists);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i + 1);
        }
        return reader.claims.asImport(path, reader.statements);
    }

    private void line(String line, int number) {
        Matcher header = SECTION.matcher(line.strip());
        if (line.isBlank() || line.strip().startsWith("#")) {
            return;
        }
        if (gitLab && header.matches()) {
            section = header.group(1).strip().toLowerCase(Locale.ROOT);
            sectionOwners = header.group(2) == null ? List.of() : words(line, number, line.indexOf(header.group(2)));
        } else {
            List<Located<String>> words = words(line, number, 0);
            if (words.isEmpty()) {
                claims.leave(
                        new Location(path, number, 1),
                        "line " + quoted(line.strip()) + " is not read, as it names no path");
            } else {
                rule(words.get(0), words.subList(1, words.size()));
            }
        }
    }

    /** The words from an index on, up to a comment. */
    private List<Located<String>> words(String line, int number, int from) {
        List<Located<String>> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        for (int at = from; word.find(at) && !word.group().startsWith("#"); at = word.end()) {
            int column = line.codePointCount(0, word.start()) + 1;
            words.add(new Located<>(word.group(), new Location(path, number, column)));
        }
        return words;
    }

    private void rule(Located<String> written, List<Located<String>> owners) {
        boolean exclusion = written.value().startsWith("!");
        if (exclusion && !gitLab) {
            claims.leave(
                    written.location(),
                    "pattern " + quoted(written.value()) + " is not read, as only GitLab knows exclusions");
            return;
        }
        String text = written.value().substring(exclusion ? 1 : 0);
        PathPattern pattern = PathPattern.of(ESCAPE.matcher(text).replaceAll("$1"), gitLab);
        if (pattern.isLiteral() && !exists.test(pattern.path())) {
            claims.leave(written.location(), "pattern " + quoted(text) + " matches nothing, as that is not there");
            return;
        }
        if (!exclusion) {
            own(written.location(), owners.isEmpty() ? sectionOwners : owners);
        }
        statements.add(claims.statement(section, pattern));
    }

    private void own(Location place, List<Located<String>> owners) {
        if (owners.isEmpty()) {
            claims.add(new Owner.Vacancy(place.fileAndLine() + " names nobody", Optional.empty(), place));
        }
        for (Located<String> owner : owners) {
            if (owner.value().startsWith("@@")) {
                claims.leave(
                        owner.location(),
                        "owner " + quoted(owner.value()) + " is a role of GitLab, which names nobody here");
            } else {
                claims.mentioned(owner).ifPresent(mentioned -> claims.add(mentioned));
            }
        }
    }
}
