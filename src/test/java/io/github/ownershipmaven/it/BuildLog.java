package io.github.ownershipmaven.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What Maven printed for an integration test, for its {@code verify.groovy}. */
@NullMarked
public final class BuildLog {

    private static final Pattern OURS = Pattern.compile(
            "\\[(ERROR|WARNING|INFO)] (ownership(:| of) .*|.* \\[[a-z]+(-[a-z]+)+]|.* could begin like this, .*| {2,}.*)");
    private static final Pattern MAVENS = Pattern.compile("\\[(ERROR|INFO)]   (mvn [<\\[]args.*|from .*)");
    private static final Pattern GOAL = Pattern.compile("\\[INFO] --- ownership(-maven-plugin)?:[^:]+:(.*) @ (.*) ---");

    private final List<String> lines;

    private BuildLog(List<String> lines) {
        this.lines = lines;
    }

    /** The runs of Maven in this folder, one for each of {@code invoker.goals}. */
    public static List<BuildLog> runs(File basedir) throws IOException {
        List<List<String>> runs = new ArrayList<>();
        for (String line : Files.readAllLines(basedir.toPath().resolve("build.log"))) {
            if (line.equals("[INFO] Scanning for projects...")) {
                runs.add(new ArrayList<>());
            }
            if (!runs.isEmpty()) {
                runs.get(runs.size() - 1).add(line);
            }
        }
        return runs.stream().map(BuildLog::new).toList();
    }

    /** The one run of Maven in this folder. */
    public static BuildLog of(File basedir) throws IOException {
        List<BuildLog> runs = runs(basedir);
        if (runs.size() != 1) {
            throw new IllegalStateException(runs.size() + " runs of Maven, but one was expected");
        }
        return runs.get(0);
    }

    /**
     * Runs Maven once more, for what cannot lie in the folder of an integration test.
     *
     * @param basedir the folder of the integration test, which gives Maven, repository and plugin
     * @param folder where Maven starts
     */
    public static BuildLog run(File basedir, String mavenVersion, File folder, String... arguments)
            throws IOException, InterruptedException {
        File target = basedir.getParentFile().getParentFile().getParentFile();
        String mvn = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        List<String> command = new ArrayList<>();
        command.add(new File(target, "maven/apache-maven-" + mavenVersion + "/bin/" + mvn).getPath());
        command.addAll(List.of("-B", "-o", "-Dmaven.repo.local=" + new File(target, "it-repo")));
        // Offline, an artifact counts only if it came from a repository that this build has, too; without such files,
        // it counts, but to Maven 4 not the poms that other poms import.
        command.addAll(List.of("-s", new File(target.getParentFile(), "it/settings.xml").getPath()));
        command.add("-Daether.enhancedLocalRepository.trackingFilename=untracked");
        command.addAll(List.of(arguments));
        File log = new File(folder, "build.log");
        new ProcessBuilder(command)
                .directory(folder)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        return of(folder);
    }

    /** All lines. */
    public List<String> lines() {
        return lines;
    }

    /** The lines that the plugin logged, with their levels. */
    public List<String> ours() {
        return only(
                line -> OURS.matcher(line).matches() && !MAVENS.matcher(line).matches());
    }

    /** The same as one text, to compare with a text block. */
    public String told() {
        return String.join("\n", ours());
    }

    /** The same in the order of the alphabet, for builds in which modules run at once. */
    public String toldInAnyOrder() {
        return String.join("\n", ours().stream().sorted().toList());
    }

    /** Warnings that are not ours: of a user's build there should be none. */
    public List<String> foreignWarnings() {
        return only(line -> line.startsWith("[WARNING]") && !OURS.matcher(line).matches());
    }

    /** The executions of our goals, such as {@code check (default) @ shop}. */
    public List<String> executions() {
        return lines.stream()
                .map(GOAL::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(2) + " @ " + found.group(3))
                .toList();
    }

    /** Why Maven says the build failed: the text after the colon of each {@code Failed to execute goal}. */
    public List<String> failures() {
        return lines.stream()
                .filter(line -> line.startsWith("[ERROR] Failed to execute goal "))
                .map(line -> line.replaceFirst("^.*? on project ", "").replaceFirst(" -> \\[Help \\d+]$", ""))
                .toList();
    }

    private List<String> only(Predicate<String> wanted) {
        return lines.stream().filter(wanted).toList();
    }
}
