package io.github.ownershipmaven.imports;

import io.github.ownershipmaven.model.Quoted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks the command {@code git} for last year's authors, under the names that {@code .mailmap} gives them. */
public final class GitHistory {

    private static final long MOST_SECONDS = 60;
    private static final String COMMIT = "\u0001";
    private static final String BETWEEN = "\u0002";
    private static final Pattern BOT = Pattern.compile(
            "(?i).*\\[bot\\].*|.*\\bbots?\\b.*|.*-bot@.*|(?:github|gitlab|jenkins|travis|ci|build|automation|dependabot|renovate"
                    + "|greenkeeper|snyk|semantic-release|github-actions)(?:[ @+-].*)?|no-?reply@.*");

    private final Path repository;
    private final LocalDate since;
    private final Set<String> folders;
    private final Map<String, Map<Author, Integer>> counts = new TreeMap<>();
    private final Set<String> touched = new HashSet<>();
    private Optional<Author> author = Optional.empty();

    private GitHistory(Path repository, LocalDate today, Collection<String> folders) {
        this.repository = repository;
        this.since = today.minusYears(1);
        this.folders = Set.copyOf(folders);
    }

    private record Author(String name, String email) {

        boolean isBot() {
            return BOT.matcher(name).matches() || BOT.matcher(email).matches();
        }
    }

    /**
     * The authors of the year up to a day; nothing of a clone whose history is cut off.
     *
     * @param repository the root of the repository
     * @param folders the folders to tell apart, by their paths from that root
     */
    public static History read(Path repository, LocalDate today, Collection<String> folders) {
        GitHistory git = new GitHistory(repository, today, folders);
        return git.refusal().map(reason -> History.unknown(git.since, reason)).orElseGet(() -> git.log(today));
    }

    private Optional<String> refusal() {
        if (!repository.resolve(".git").toFile().exists()) {
            return Optional.of("this is no git repository");
        }
        Ran shallow = run("rev-parse", "--is-shallow-repository");
        boolean cut = shallow.fault.isEmpty() && shallow.lines.contains("true");
        return cut
                ? Optional.of("the clone is shallow, so most authors are missing; 'git fetch --unshallow' brings them")
                : shallow.fault;
    }

    private History log(LocalDate today) {
        Ran log = run(
                "log",
                "--no-merges",
                "--since=" + since + "T00:00:00Z",
                "--until=" + today.plusDays(1) + "T00:00:00Z",
                "--no-ext-diff",
                "--no-renames",
                "--name-only",
                "--format=" + COMMIT + "%aN" + BETWEEN + "%aE");
        if (log.fault.isPresent()) {
            return History.unknown(since, log.fault.get());
        }
        log.lines.forEach(this::line);
        commitEnds();
        Map<String, History.Share> byFolder = new TreeMap<>();
        counts.forEach((folder, authors) -> byFolder.put(folder, share(authors)));
        return new History(since, byFolder, Optional.empty());
    }

    private void line(String line) {
        if (line.startsWith(COMMIT)) {
            commitEnds();
            String[] parts = line.substring(1).split(BETWEEN, -1);
            author = Optional.of(new Author(parts[0].strip(), parts[parts.length - 1].strip()))
                    .filter(who -> !who.isBot());
        } else if (!line.isEmpty()) {
            touch(line);
        }
    }

    /** Notes the folders above a file. */
    private void touch(String file) {
        for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            String folder = file.substring(0, slash);
            if (folders.contains(folder) && !touched.add(folder)) {
                return;
            }
        }
        touched.add("");
    }

    private void commitEnds() {
        author.ifPresent(who -> touched.stream()
                .filter(folders::contains)
                .forEach(folder ->
                        counts.computeIfAbsent(folder, key -> new HashMap<>()).merge(who, 1, Integer::sum)));
        touched.clear();
    }

    private static History.Share share(Map<Author, Integer> authors) {
        List<History.Author> sorted = authors.entrySet().stream()
                .map(entry -> new History.Author(entry.getKey().name, entry.getKey().email, entry.getValue()))
                .sorted(Comparator.comparing((History.Author author) -> -author.commits())
                        .thenComparing(History.Author::name)
                        .thenComparing(History.Author::email))
                .toList();
        return new History.Share(
                sorted.stream().mapToInt(History.Author::commits).sum(), sorted);
    }

    /** What a command wrote, or why there is nothing. */
    private record Ran(List<String> lines, Optional<String> fault) {}

    private Ran run(String... arguments) {
        try {
            Path out = Files.createTempFile("ownership", ".git");
            Path error = Files.createTempFile("ownership", ".git");
            try {
                return run(command(arguments), out, error);
            } finally {
                Files.deleteIfExists(out);
                Files.deleteIfExists(error);
            }
        } catch (IOException e) {
            return new Ran(List.of(), Optional.of("the command 'git' cannot be run"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ran(List.of(), Optional.of("the build was interrupted"));
        }
    }

    private static Ran run(ProcessBuilder command, Path out, Path error) throws IOException, InterruptedException {
        Process process = command.redirectOutput(out.toFile())
                .redirectError(error.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return new Ran(List.of(), Optional.of("git did not answer within " + MOST_SECONDS + " seconds"));
        }
        if (process.exitValue() != 0) {
            String said = lines(error).stream().findFirst().orElse("exit code " + process.exitValue());
            return new Ran(List.of(), Optional.of("git says " + Quoted.quoted(said)));
        }
        return new Ran(lines(out), Optional.empty());
    }

    /** Names may be of any encoding. */
    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** Nothing asks, fetches, pages, runs what the repository configures, or looks for another one above it. */
    private ProcessBuilder command(String... arguments) {
        Stream<String> git = Stream.of(
                "git",
                "--no-pager",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.quotePath=false",
                "-c",
                "log.showSignature=false");
        ProcessBuilder command =
                new ProcessBuilder(Stream.concat(git, Stream.of(arguments)).toList());
        command.directory(repository.toFile());
        command.environment()
                .putAll(Map.of(
                        "GIT_CEILING_DIRECTORIES",
                        String.valueOf(repository.toAbsolutePath().getParent()),
                        "LC_ALL",
                        "C",
                        "GIT_OPTIONAL_LOCKS",
                        "0",
                        "GIT_TERMINAL_PROMPT",
                        "0",
                        "GIT_NO_LAZY_FETCH",
                        "1"));
        return command;
    }
}
