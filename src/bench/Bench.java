import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures what {@code ownership:check} adds to {@code mvn validate}.
 *
 * <pre>
 * mvn install                  # puts the plugin under test into ~/.m2/repository
 * java src/bench/Bench.java    # 1, 100 and 1,000 modules; --help tells how to get 10,000 and the rest
 * </pre>
 *
 * <p>The same generated reactor is built in four {@linkplain Variant variants}: without a plugin, with a goal that
 * does nothing (the floor under every plugin), with ours, and with the enforcer rule that a user would pick instead,
 * on equal facts. Each variant is a profile of the one root pom, so Maven reads the same bytes whichever runs. The
 * runs are interleaved, and what a variant adds is the median of its differences from the run without a plugin in
 * the same round.
 *
 * <p><b>No figure without proof.</b> Before anything is timed, every variant builds projects that lack a required
 * owner: ours and the peer must fail and name the persona, the others must pass. Every measured build must succeed
 * and have run its goal once in each project.
 *
 * <p><b>Wall time</b> is that of the whole process. <b>CPU time</b> is the user and system time of the process and
 * of all it waited for, as the kernel adds it to ours when it ends ({@code /proc/self/stat}), in steps of 10 ms.
 * <b>RSS</b> is the kernel's high-water mark of its resident memory ({@code VmHWM}), last read at most 10 ms before
 * the end. CPU time and RSS need Linux, and a Maven whose script is replaced by its JVM, as Apache's is; elsewhere
 * they are shown as {@code -}.
 *
 * <p><b>Live memory</b> is the figure to compare. The resident memory of a JVM tells first of all how lazy its
 * collector was: equal builds differ by more than a small plugin needs. So one more build of each variant, which is
 * not timed and warms the disk cache, has a collector that stops for a full collection, of which nothing dead is left,
 * whenever the old generation has grown by about a twentieth. <em>Live</em> is the greatest sum of heap and metaspace that such a collection left
 * while the goals ran, their end included. <em>Live peak</em> is the same for the whole build. The peak of a large
 * reactor comes while Maven reads the poms; it needs half of that later, so the peak alone would hide a wasteful goal.
 */
final class Bench {
    private final Options options;
    private final Maven maven;
    private final PrintStream out;
    private final PrintStream progress;

    private Bench(Options options, PrintStream out, PrintStream progress) {
        this.options = options;
        this.maven = new Maven(options.setup());
        this.out = out;
        this.progress = progress;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (List.of(args).contains("--help")) {
            System.out.print(Options.HELP);
            return;
        }
        try {
            new Bench(Options.parse(args), System.out, System.err).run();
        } catch (BenchException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        progress.println("preparing: the plugins, and a proof that they check");
        maven.prepare(options.variants());
        out.print(maven.conditions());
        for (int modules : options.sizes()) {
            out.println();
            out.print(new Report(modules + 1, measure(modules), options.setup().markdown()).text());
        }
    }

    private Measurement<Variant> measure(int modules) throws IOException, InterruptedException {
        Setup setup = options.setup();
        Reactor reactor = Reactor.complete(setup.work().resolve("reactor-" + modules), modules, setup.plugin());
        Map<Variant, Task> tasks = new EnumMap<>(Variant.class);
        for (Variant variant : options.variants()) {
            tasks.put(variant, Task.of(variant, reactor));
        }
        return new Turns(maven, progress).measure(tasks, options.runs(modules));
    }
}

/** Measures builds in turns, so that whatever else the machine does meanwhile hits all of them alike. */
record Turns(Maven maven, PrintStream progress) {
    <T> Measurement<T> measure(Map<T, Task> tasks, int runs) throws IOException, InterruptedException {
        Map<T, LiveMemory> live = new LinkedHashMap<>();
        for (Map.Entry<T, Task> task : tasks.entrySet()) {
            progress.printf("%s, live memory%n", task.getValue().name());
            live.put(task.getKey(), maven.liveMemory(task.getValue()));
        }
        return new Measurement<>(live, time(tasks, runs));
    }

    /** Without their memory, as to find that takes minutes where a compiler runs; the first round is thrown away. */
    <T> Measurement<T> measureTime(Map<T, Task> tasks, int runs) throws IOException, InterruptedException {
        time(tasks, 1);
        return new Measurement<>(Map.of(), time(tasks, runs));
    }

    private <T> Map<T, List<Cost>> time(Map<T, Task> tasks, int runs) throws IOException, InterruptedException {
        Map<T, List<Cost>> costs = new LinkedHashMap<>();
        for (int run = 1; run <= runs; run++) {
            for (Map.Entry<T, Task> task : tasks.entrySet()) {
                progress.printf("%s, run %d of %d%n", task.getValue().name(), run, runs);
                costs.computeIfAbsent(task.getKey(), none -> new ArrayList<>()).add(maven.time(task.getValue()));
            }
        }
        return costs;
    }
}

/** Why there is no figure, told to who runs the benchmark. */
final class BenchException extends RuntimeException {
    BenchException(String message) {
        super(message);
    }
}

/** What was asked for on the command line. */
record Options(List<Integer> sizes, OptionalInt fixedRuns, Set<Variant> variants, Setup setup) {

    static final String HELP = """
            Measures what ownership:check adds to 'mvn validate', beside a goal that does nothing and the enforcer
            rule requireDeveloperRoles. Run 'mvn install' first; the first run needs the network.

            java src/bench/Bench.java [options]
              --sizes 1,100,1000        modules of the reactors to build, besides their parent
              --runs K                  timed runs of each variant; default: 7 for 1 module, 5 up to 1000, 3 above
              --variants floor,peer     compare only these with none; default: floor,ours,peer
            """ + Setup.HELP;

    static Options parse(String... args) {
        Arguments given = Arguments.parse(Set.of("--sizes", "--runs", "--variants"), args);
        return new Options(
                given.words("--sizes", "1,100,1000").map(Arguments::positive).toList(),
                given.number("--runs"),
                Stream.concat(Stream.of("none"), given.words("--variants", "floor,ours,peer"))
                        .map(Variant::of)
                        .collect(toCollection(() -> EnumSet.noneOf(Variant.class))),
                Setup.of(given));
    }

    int runs(int modules) {
        return fixedRuns.orElse(modules == 1 ? 7 : modules <= 1000 ? 5 : 3);
    }
}

/** What all measured builds have in common; all paths are absolute. */
record Setup(
        String maven, List<String> mavenArgs, String jvmArgs, PluginUnderTest plugin, Path work, boolean markdown) {

    static final String HELP = """
              --maven PATH              the Maven to run; default: mvn
              --mvn-args "-T 4"         further arguments of every measured build
              --jvm-args "-Xmx4g"       JVM arguments of every measured build, in place of MAVEN_OPTS
              --plugin-version VERSION  the plugin under test; default: 0.1.0-SNAPSHOT
              --local-repository PATH   where 'mvn install' has put it; default: ~/.m2/repository
                                        (a version that is not there is downloaded)
              --work PATH               for reactors, logs and a local repository; default: target/bench
              --markdown                print Markdown tables
              --help                    print this
            """;

    /** The options that this comes from. */
    static final Set<String> NAMES = Set.of(
            "--maven",
            "--mvn-args",
            "--jvm-args",
            "--plugin-version",
            "--local-repository",
            "--work",
            Arguments.MARKDOWN);

    static Setup of(Arguments given) {
        return new Setup(
                command(given.text("--maven", "mvn")),
                given.words("--mvn-args", "").toList(),
                given.text("--jvm-args", ""),
                new PluginUnderTest(
                        given.text("--plugin-version", "0.1.0-SNAPSHOT"),
                        absolute(
                                given.text("--local-repository", System.getProperty("user.home") + "/.m2/repository"))),
                absolute(given.text("--work", "target/bench")),
                given.has(Arguments.MARKDOWN));
    }

    /** The process starts in another folder, so a relative path must not stay one. */
    private static String command(String maven) {
        return maven.contains("/") || maven.contains(File.separator)
                ? absolute(maven).toString()
                : maven;
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    /** The local repository of all builds here: what the benchmark installs stays out of the user's. */
    Path benchRepository() {
        return work.resolve("repository");
    }
}

/** Options of the command line with their values, by name. */
record Arguments(Map<String, String> given) {
    /** The only option that has no value. */
    static final String MARKDOWN = "--markdown";

    /**
     * Reads a command line.
     *
     * @param own the names of options besides those of the {@link Setup}
     */
    static Arguments parse(Set<String> own, String... args) {
        Map<String, String> given = new HashMap<>();
        for (Iterator<String> rest = List.of(args).iterator(); rest.hasNext(); ) {
            String name = rest.next();
            if (!own.contains(name) && !Setup.NAMES.contains(name)) {
                throw new BenchException("unknown option '" + name + "'; --help lists the known ones");
            }
            boolean flag = name.equals(MARKDOWN);
            if (!flag && !rest.hasNext()) {
                throw new BenchException("option '" + name + "' needs a value");
            }
            given.put(name, flag ? "" : rest.next());
        }
        return new Arguments(given);
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    /** The words of a value, which commas and blanks part. */
    Stream<String> words(String name, String otherwise) {
        return Stream.of(text(name, otherwise).split("[,\\s]+")).filter(word -> !word.isEmpty());
    }

    OptionalInt number(String name) {
        return has(name) ? OptionalInt.of(positive(given.get(name))) : OptionalInt.empty();
    }

    static int positive(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new BenchException("'" + text + "' is not a number from 1 to 999999");
        }
        return Integer.parseInt(text);
    }
}

/** What is built with the reactor: each variant is the profile of that name in the root pom. */
enum Variant {
    NONE("", false),
    FLOOR("floor", false),
    OURS("check", true),
    PEER("enforce", true);

    private final String goal;
    private final boolean checks;

    Variant(String goal, boolean checks) {
        this.goal = goal;
        this.checks = checks;
    }

    static Variant of(String label) {
        return Stream.of(values())
                .filter(variant -> variant.label().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        new BenchException("'" + label + "' is not a variant; there are none, floor, ours, peer"));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The goal that runs in each project. */
    String goal() {
        return goal;
    }

    /** Whether the goal fails on a project that lacks a required owner. */
    boolean checks() {
        return checks;
    }

    String profile(PluginUnderTest plugin) {
        String build = this == NONE ? "" : "<build><plugins><plugin>%s</plugin></plugins></build>";
        return "<profile><id>" + label() + "</id>" + build.formatted(declaration(plugin)) + "</profile>\n";
    }

    private String declaration(PluginUnderTest plugin) {
        return switch (this) {
            case NONE -> "";
            case FLOOR -> BenchPlugin.COORDINATES + execution("");
            case OURS -> plugin.coordinates() + execution("");
            case PEER ->
                """
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-enforcer-plugin</artifactId>
                <version>3.6.2</version>
                <dependencies>
                  <dependency>
                    <groupId>org.codehaus.mojo</groupId>
                    <artifactId>extra-enforcer-rules</artifactId>
                    <version>1.12.0</version>
                  </dependency>
                </dependencies>
                """
                        + execution("<rules><requireDeveloperRoles><requiredRoles>"
                                + String.join(",", Project.REQUIRED)
                                + "</requiredRoles></requireDeveloperRoles></rules>");
        };
    }

    private String execution(String configuration) {
        return """
                <executions>
                  <execution>
                    <id>bench</id>
                    <phase>validate</phase>
                    <goals><goal>%s</goal></goals>
                    <configuration>%s</configuration>
                  </execution>
                </executions>
                """.formatted(goal, configuration);
    }
}

/** The version of {@code ownership-maven-plugin} to measure, and the local repository that it was installed to. */
record PluginUnderTest(String version, Path installedTo) {
    private static final Path FOLDER = Path.of("io", "github", "ownershipmaven", "ownership-maven-plugin");

    String coordinates() {
        return """
                <groupId>io.github.ownershipmaven</groupId>
                <artifactId>ownership-maven-plugin</artifactId>
                <version>%s</version>
                """.formatted(version);
    }

    /** A goal, as it is called from the command line. */
    String goal(String name) {
        return "io.github.ownershipmaven:ownership-maven-plugin:" + version + ":" + name;
    }

    void copyTo(Path repository) throws IOException {
        Path source = installedTo.resolve(FOLDER).resolve(version);
        if (!Files.isDirectory(source)) {
            if (version.endsWith("-SNAPSHOT")) {
                throw new BenchException("no " + source + "; 'mvn install' puts the plugin there");
            }
            return;
        }
        Path target = Files.createDirectories(repository.resolve(FOLDER).resolve(version));
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Tells when the installed plugin was built, because an old one is easily measured by mistake. */
    String describe() throws IOException {
        Path jar = installedTo.resolve(FOLDER).resolve(version).resolve("ownership-maven-plugin-" + version + ".jar");
        return version + (Files.exists(jar) ? ", jar of " + Files.getLastModifiedTime(jar) : ", not installed here");
    }
}

/**
 * The benchmark's own plugin. Goal {@code floor} does nothing: it tells what it costs to run any goal at all. Goal
 * {@code start} does nothing either, but once a build: all that it takes is Maven's own start. Goal {@code collect}
 * marks in the collector's log where the goals begin and where they have ended.
 */
final class BenchPlugin {
    /** The goal that collects all garbage, as it is called from the command line. */
    static final String COLLECT = "io.github.ownershipmaven.bench:bench-maven-plugin:1:collect";

    /** The goal that does nothing once a build, as it is called from the command line. */
    static final String START = "io.github.ownershipmaven.bench:bench-maven-plugin:1:start";

    static final String COORDINATES = """
            <groupId>io.github.ownershipmaven.bench</groupId>
            <artifactId>bench-maven-plugin</artifactId>
            <version>1</version>
            """;

    /** The compiler of this plugin and of all reactors, so that it is fetched but once. */
    static final String COMPILER =
            "<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>";

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
            %s
              <packaging>maven-plugin</packaging>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>org.apache.maven</groupId>
                  <artifactId>maven-plugin-api</artifactId>
                  <version>3.9.16</version>
                  <scope>provided</scope>
                </dependency>
                <dependency>
                  <groupId>org.apache.maven.plugin-tools</groupId>
                  <artifactId>maven-plugin-annotations</artifactId>
                  <version>3.15.2</version>
                  <scope>provided</scope>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  %s
                  <plugin><artifactId>maven-plugin-plugin</artifactId><version>3.15.2</version></plugin>
                </plugins>
              </build>
            </project>
            """.formatted(COORDINATES, COMPILER);

    private static final String FLOOR_GOAL = """
            import org.apache.maven.plugin.AbstractMojo;
            import org.apache.maven.plugins.annotations.LifecyclePhase;
            import org.apache.maven.plugins.annotations.Mojo;

            /** Does nothing. */
            @Mojo(name = "floor", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
            public class FloorMojo extends AbstractMojo {
                @Override
                public void execute() {}
            }
            """;

    private static final String START_GOAL = """
            import org.apache.maven.plugin.AbstractMojo;
            import org.apache.maven.plugins.annotations.Mojo;

            /** Does nothing, once a build. */
            @Mojo(name = "start", aggregator = true, threadSafe = true)
            public class StartMojo extends AbstractMojo {
                @Override
                public void execute() {}
            }
            """;

    private static final String COLLECT_GOAL = """
            import org.apache.maven.plugin.AbstractMojo;
            import org.apache.maven.plugins.annotations.Mojo;

            /** Collects all garbage, once a build. */
            @Mojo(name = "collect", aggregator = true, threadSafe = true)
            public class CollectMojo extends AbstractMojo {
                @Override
                public void execute() {
                    System.gc();
                }
            }
            """;

    private BenchPlugin() {}

    static void install(Maven maven, Path folder) throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("src/main/java"));
        Files.createDirectories(folder.resolve(".mvn"));
        Files.writeString(folder.resolve("pom.xml"), POM);
        Files.writeString(sources.resolve("FloorMojo.java"), FLOOR_GOAL);
        Files.writeString(sources.resolve("StartMojo.java"), START_GOAL);
        Files.writeString(sources.resolve("CollectMojo.java"), COLLECT_GOAL);
        maven.install(folder);
    }
}

/** A generated parent with its modules below it, without sources. */
record Reactor(Path folder, List<Path> homes) {
    /** A reactor that is in order: every project names the owner of every required persona. */
    static Reactor complete(Path folder, int modules, PluginUnderTest plugin) throws IOException {
        return of(
                folder,
                IntStream.rangeClosed(0, modules).mapToObj(Project::complete).toList(),
                plugin);
    }

    /** A parent and a module, which both lack an owner whom the policy requires. */
    static Reactor withoutProductOwner(Path folder, PluginUnderTest plugin) throws IOException {
        return of(folder, Stream.of(0, 1).map(Project::withoutProductOwner).toList(), plugin);
    }

    /**
     * The reactor of a parent, which comes first, and its modules. One that is there already is moved away. Deleting it
     * would be measured too: ext4 passes over the places of deleted files for minutes, one by one, whenever it looks for
     * that of a new one.
     */
    static Reactor of(Path folder, List<Project> projects, PluginUnderTest plugin) throws IOException {
        if (Files.exists(folder)) {
            Files.move(folder, Files.createTempDirectory(folder.getParent(), "aside-").resolve(folder.getFileName()));
        }
        Files.createDirectories(folder.resolve(".mvn"));
        Project parent = projects.get(0);
        List<Project> modules = projects.subList(1, projects.size());
        Files.writeString(folder.resolve("OWNERS.yaml"), parent.owners());
        Files.writeString(folder.resolve("pom.xml"), parent.parentPom(modules, plugin));
        for (Project module : modules) {
            Path own = Files.createDirectories(folder.resolve(module.folder()));
            Files.writeString(own.resolve("OWNERS.yaml"), module.owners());
            Files.writeString(own.resolve("pom.xml"), module.pom());
        }
        return new Reactor(
                folder,
                projects.stream()
                        .map(project -> folder.resolve(project.folder()))
                        .toList());
    }

    int projects() {
        return homes.size();
    }

    /** Moves away what the last build has made, so that the next one makes it anew. */
    void setOutputAside() throws IOException {
        Path aside = Files.createTempDirectory(folder, "aside-");
        for (int i = 0; i < homes.size(); i++) {
            Path output = homes.get(i).resolve("target");
            if (Files.isDirectory(output)) {
                Files.move(output, aside.resolve(Integer.toString(i)));
            }
        }
    }

    String name() {
        return folder.getFileName().toString();
    }
}

/**
 * One project of a reactor. Its owners stand twice: in an OWNERS.yaml of 40 lines, which our goal reads, and as
 * developers with roles in the pom, which the peer reads.
 *
 * @param folder where it lies below its parent, with {@code /}; empty for the parent
 * @param personas those of {@link #REQUIRED} that have an owner
 */
record Project(int number, String folder, List<String> personas) {
    /** The personas that our default policy requires, and the roles that the peer is told to require. */
    static final List<String> REQUIRED = List.of("service-owner", "product-owner", "engineering-manager", "sre");

    private static final List<String> FIRST_NAMES =
            List.of("Ana", "Li", "Omar", "Noor", "Jürgen", "Chloé", "Kwame", "Mei", "Søren", "Tomáš", "Ravi");
    private static final List<String> LAST_NAMES =
            List.of("Souza", "Wei", "Haddad", "Aziz", "Müller", "Laurent", "Mensah");
    private static final List<String> SERVICES =
            List.of("checkout", "ledger", "storefront", "search", "shipping", "billing", "identity", "pricing");
    private static final List<String> TIERS = List.of("critical", "standard", "internal");

    private static final String OWNERS = """
            # Who stands for ${service}; kept by the ${team} team and read by the build.
            project: com.example.bench:${artifactId}
            service: ${service} ${number}
            tier: ${tier}
            lifecycle: production
            reviewed: ${today}
            inherit: fallback

            owners:
              service-owner: ${service-owner} <service-owner.${number}@example.com>
              product-owner: { name: ${product-owner}, email: product-owner.${number}@example.com, since: 2024-05-01 }
              engineering-manager:
                name: ${engineering-manager}
                email: engineering-manager.${number}@example.com
                since: 2025-02-01
                until: 2099-01-31
                successor: service-owner.${number}@example.com
              developer: { team: ${team}-dev, email: ${team}-dev@example.com, chat: "https://chat.example.com/${team}" }
              architecture-lead: architect.${number}@example.com
              quality-engineer:
                - { name: "${quality-engineer}", email: quality.${number}@example.com }
                - { team: ${team}-quality, chat: "https://chat.example.com/${team}-quality" }
              sre:
                - { team: ${team}-sre, email: sre@example.com, on-call: https://oncall.example.com/${team} }
                - ${sre} <sre.${number}@example.com>
              support-engineer: "@${team}-support"
              service-consumer: [ { project: com.example.bench:storefront }, { project: com.example.bench:search } ]

            escalation: [sre, engineering-manager, service-owner]
            response:
              sev1: { contact: https://oncall.example.com/${team}, within: 15m }
              sev2: { contact: https://chat.example.com/${team}, within: 4h }
            links:
              runbook: https://docs.example.com/${team}/runbook
              dashboard: https://metrics.example.com/d/${team}?var-instance=${number}
              slo: https://docs.example.com/${team}/slo#availability

            # For the organisation's own reports.
            x-cost-centre: "${number}"
            x-data: { classification: confidential, regions: [eu-central-1, eu-west-1] }
            """;

    static Project complete(int number) {
        return at(artifactId(number), number);
    }

    /** A complete project in a folder of its own. */
    static Project at(String folder, int number) {
        return new Project(number, number == 0 ? "" : folder, REQUIRED);
    }

    static Project withoutProductOwner(int number) {
        return new Project(
                number,
                number == 0 ? "" : artifactId(number),
                REQUIRED.stream()
                        .filter(persona -> !persona.equals("product-owner"))
                        .toList());
    }

    String artifactId() {
        return artifactId(number);
    }

    private static String artifactId(int number) {
        return number == 0 ? "parent" : "module-%05d".formatted(number);
    }

    /** The text of OWNERS.yaml. */
    String owners() {
        String service = SERVICES.get(number % SERVICES.size());
        String text = OWNERS.replace("${artifactId}", artifactId())
                .replace("${number}", Integer.toString(number))
                .replace("${service}", service)
                .replace("${team}", service + "-" + TIERS.get(number % TIERS.size()))
                .replace("${tier}", TIERS.get(number % TIERS.size()))
                .replace("${today}", LocalDate.now().toString())
                .replace("${quality-engineer}", person("quality-engineer"));
        for (String persona : REQUIRED) {
            text = personas.contains(persona)
                    ? text.replace("${" + persona + "}", person(persona))
                    : text.replaceAll("(?m)^  " + persona + ":.*\\R", "");
        }
        return text;
    }

    private String person(String persona) {
        int seed = 31 * number + persona.length();
        return FIRST_NAMES.get(seed % FIRST_NAMES.size()) + " " + LAST_NAMES.get(seed % LAST_NAMES.size());
    }

    String pom() {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>com.example.bench</groupId>
                    <artifactId>parent</artifactId>
                    <version>1</version>
                    <relativePath>%s</relativePath>
                  </parent>
                  <artifactId>%s</artifactId>
                %s</project>
                """.formatted("../".repeat(folder.split("/").length), artifactId(), developers());
    }

    String parentPom(List<Project> modules, PluginUnderTest plugin) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example.bench</groupId>
                  <artifactId>parent</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                %s<modules>
                %s</modules>
                <build><pluginManagement><plugins>%s</plugins></pluginManagement></build>
                <profiles>
                %s</profiles>
                </project>
                """.formatted(
                        developers(),
                        modules.stream()
                                .map(module -> "<module>" + module.folder() + "</module>\n")
                                .collect(joining()),
                        BenchPlugin.COMPILER,
                        Stream.of(Variant.values())
                                .map(variant -> variant.profile(plugin))
                                .collect(joining()));
    }

    private String developers() {
        return personas.stream().map(this::developer).collect(joining("", "  <developers>\n", "  </developers>\n"));
    }

    private String developer(String persona) {
        return """
                    <developer>
                      <name>%s</name>
                      <email>%s.%d@example.com</email>
                      <roles><role>%s</role></roles>
                    </developer>
                """.formatted(person(persona), persona, number, persona);
    }
}

/**
 * A build to measure.
 *
 * @param label what tells it from others of its reactor
 * @param phase how far it goes, or the goal that it runs
 * @param arguments further arguments of Maven
 * @param verdict what our goal must say; empty where another one runs
 */
record Task(
        String label, Variant variant, Reactor reactor, String phase, List<String> arguments, String verdict) {
    /** The build of a reactor that is in order. */
    static Task of(Variant variant, Reactor reactor) {
        String verdict = variant == Variant.OURS ? "no findings in " + reactor.projects() + " projects checked" : "";
        return new Task(variant.label(), variant, reactor, "validate", List.of(), verdict);
    }

    String name() {
        return reactor.name() + "-" + label;
    }
}

/** Runs Maven, and believes no build that it has not looked at. */
final class Maven {
    private static final String EAGER_COLLECTOR =
            "-XX:+UseSerialGC -Xms8m -Xmn8m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10"
                    + " -XX:-ShrinkHeapInSteps -XX:MarkSweepAlwaysCompactCount=1"
                    + " -Xlog:gc,gc+metaspace:file=collector.log";

    private static final Pattern EXECUTION = Pattern.compile("(?m)^\\[INFO] --- \\S+:(\\S+) \\(bench\\) @ ");

    private static final String HOME = "Maven home: ";

    private final Setup setup;

    Maven(Setup setup) {
        this.setup = setup;
    }

    /** Fetches what the variants need, and holds their goals against a reactor that those that check must refuse. */
    void prepare(Set<Variant> variants) throws IOException, InterruptedException {
        BenchPlugin.install(this, setup.work().resolve("bench-plugin"));
        if (variants.contains(Variant.OURS)) {
            setup.plugin().copyTo(setup.benchRepository());
        }
        Reactor flawed = Reactor.withoutProductOwner(setup.work().resolve("flawed"), setup.plugin());
        for (Variant variant : variants) {
            prove(Task.of(variant, flawed));
        }
    }

    private void prove(Task task) throws IOException, InterruptedException {
        Build build = build(task, setup.jvmArgs(), List.of("validate"));
        if (task.variant().checks()) {
            build.require(!build.succeeded() && build.output().contains("product-owner"), "to miss the product-owner");
        } else {
            build.require(build.succeeded(), "to succeed");
        }
    }

    /** Under which conditions all is measured. */
    String conditions() throws IOException, InterruptedException {
        return """
                %s
                Processors: %d
                Plugin under test: %s
                Further Maven arguments: %s
                JVM arguments: %s
                %s""".formatted(
                version(),
                Runtime.getRuntime().availableProcessors(),
                setup.plugin().describe(),
                String.join(" ", setup.mavenArgs()),
                setup.jvmArgs(),
                LinuxProcesses.AVAILABLE ? "" : "CPU time and RSS are not measured: this system has no /proc\n");
    }

    /** The first lines of {@code mvn --version}: Maven's version, its home and its JVM. */
    private String version() throws IOException, InterruptedException {
        return run(setup.work(), "version", "", List.of("--version"))
                .output()
                .lines()
                .limit(3)
                .collect(joining("\n"));
    }

    /** Where Maven is installed. */
    Path home() throws IOException, InterruptedException {
        return version()
                .lines()
                .filter(line -> line.startsWith(HOME))
                .map(line -> Path.of(line.substring(HOME.length())))
                .findFirst()
                .orElseThrow(() -> new BenchException("'mvn --version' does not say where Maven is"));
    }

    void install(Path folder) throws IOException, InterruptedException {
        Build build = run(folder, "install", "", List.of("install", "-Dmaven.test.skip=true"));
        build.require(build.succeeded(), "to succeed");
    }

    Cost time(Task task) throws IOException, InterruptedException {
        task.reactor().setOutputAside();
        return measured(task, setup.jvmArgs(), "-o", task.phase()).cost();
    }

    /** What the goals of a build hold in memory, found in a build that is too busy with that to be timed. */
    LiveMemory liveMemory(Task task) throws IOException, InterruptedException {
        String jvmArgs = setup.jvmArgs() + " " + EAGER_COLLECTOR;
        measured(task, jvmArgs, "-o", BenchPlugin.COLLECT, task.phase(), BenchPlugin.COLLECT);
        return LiveMemory.read(Files.readString(task.reactor().folder().resolve("collector.log")));
    }

    /** A build that must succeed, and run its goal once in each project; offline, since the proof has fetched all. */
    private Build measured(Task task, String jvmArgs, String... arguments) throws IOException, InterruptedException {
        Build build = build(task, jvmArgs, List.of(arguments));
        build.require(build.succeeded(), "to succeed");
        List<String> goals = EXECUTION
                .matcher(build.output())
                .results()
                .map(run -> run.group(1))
                .toList();
        Variant variant = task.variant();
        int projects = task.reactor().projects();
        List<String> expected = variant == Variant.NONE ? List.of() : nCopies(projects, variant.goal());
        build.require(goals.equals(expected), "to run '" + variant.goal() + "' once in each project");
        build.require(build.output().contains(task.verdict()), "to say '" + task.verdict() + "'");
        return build;
    }

    private Build build(Task task, String jvmArgs, List<String> arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-P", task.variant().label()));
        all.addAll(arguments);
        all.addAll(task.arguments());
        all.addAll(setup.mavenArgs());
        return run(task.reactor().folder(), task.name(), jvmArgs, all);
    }

    private Build run(Path folder, String name, String jvmArgs, List<String> arguments)
            throws IOException, InterruptedException {
        Path log = Files.createDirectories(setup.work().resolve("logs")).resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(setup.maven(), "-B"));
        command.add("-Dmaven.repo.local=" + setup.benchRepository());
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().keySet().removeAll(Set.of("MAVEN_ARGS", "MAVEN_CONFIG"));
        process.environment().putAll(Map.of("MAVEN_OPTS", jvmArgs, "MAVEN_SKIP_RC", "true"));
        return Build.of(process, log);
    }
}

/** One run of Maven that has ended: what it said (read in a charset that takes every byte), and what it took. */
record Build(int exitCode, Path log, String output, Cost cost) {
    static Build of(ProcessBuilder builder, Path log) throws IOException, InterruptedException {
        double cpuBefore = LinuxProcesses.cpuSecondsOfEndedChildren();
        long start = System.nanoTime();
        Process process = start(builder);
        double rss = Double.NaN;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            rss = LinuxProcesses.peakMiB(process.pid()).orElse(rss);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        double cpu = LinuxProcesses.cpuSecondsOfEndedChildren() - cpuBefore;
        return new Build(process.exitValue(), log, Files.readString(log, ISO_8859_1), new Cost(wall, cpu, rss));
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new BenchException(e.getMessage());
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    void require(boolean condition, String expectation) {
        if (!condition) {
            throw new BenchException("expected the build " + expectation + ", see " + log);
        }
    }
}

/** What a build took, or what one took more than another; NaN where it could not be measured. */
record Cost(double wallSeconds, double cpuSeconds, double rssMiB) {
    Cost minus(Cost other) {
        return new Cost(wallSeconds - other.wallSeconds, cpuSeconds - other.cpuSeconds, rssMiB - other.rssMiB);
    }
}

/** What Linux knows about our child processes. */
final class LinuxProcesses {
    static final boolean AVAILABLE = Files.isReadable(Path.of("/proc/self/stat"));

    /** The unit of /proc/PID/stat, the same on every architecture that has a current JVM. */
    private static final double TICKS_PER_SECOND = 100;

    private static final Pattern PEAK_OF_JVM = Pattern.compile("(?s)^Name:\\s+java\\n.*\\nVmHWM:\\s+(\\d+) kB");

    private LinuxProcesses() {}

    /** User and system time of all children that have ended and been waited for, and of theirs. */
    static double cpuSecondsOfEndedChildren() throws IOException {
        if (!AVAILABLE) {
            return Double.NaN;
        }
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fieldsFromThird = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long cutime = Long.parseLong(fieldsFromThird[16 - 3]);
        long cstime = Long.parseLong(fieldsFromThird[17 - 3]);
        return (cutime + cstime) / TICKS_PER_SECOND;
    }

    /** The most resident memory that a JVM has held so far; empty before the JVM has started and after it has ended. */
    static OptionalDouble peakMiB(long pid) {
        try {
            Matcher peak = PEAK_OF_JVM.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return peak.find() ? OptionalDouble.of(Long.parseLong(peak.group(1)) / 1024.0) : OptionalDouble.empty();
        } catch (IOException ended) {
            return OptionalDouble.empty();
        }
    }
}

/** Heap and metaspace, in MiB, that full collections left: at most while the goals ran, and in the whole build. */
record LiveMemory(double whileGoalsRanMiB, double peakMiB) {
    private static final Pattern METASPACE = Pattern.compile("Metaspace: \\d+K\\(\\d+K\\)->(\\d+)K");
    private static final Pattern FULL_COLLECTION = Pattern.compile("Pause Full \\((.*)\\) \\d+M->(\\d+)M\\(");

    /** Reads what {@code -Xlog:gc,gc+metaspace} wrote: for each collection the metaspace, and then the heap. */
    static LiveMemory read(String log) {
        double metaspace = 0;
        int marks = 0;
        double whileGoalsRan = 0;
        double peak = 0;
        for (String line : log.lines().toList()) {
            Matcher left = METASPACE.matcher(line);
            if (left.find()) {
                metaspace = Long.parseLong(left.group(1)) / 1024.0;
            }
            Matcher full = FULL_COLLECTION.matcher(line);
            if (full.find()) {
                marks += full.group(1).equals("System.gc()") ? 1 : 0;
                double live = metaspace + Long.parseLong(full.group(2));
                whileGoalsRan = marks == 0 ? 0 : Math.max(whileGoalsRan, live);
                peak = Math.max(peak, live);
            }
        }
        if (marks != 2) {
            throw new BenchException("the collector's log does not show where the goals began and ended");
        }
        return new LiveMemory(whileGoalsRan, peak);
    }
}

/**
 * All that was measured of some builds.
 *
 * @param <T> what tells the builds apart
 * @param costs each list holds the rounds in their order
 */
record Measurement<T>(Map<T, LiveMemory> live, Map<T, List<Cost>> costs) {
    int rounds() {
        return costs.values().iterator().next().size();
    }

    Spread spread(T build, ToDoubleFunction<Cost> quantity) {
        return Spread.of(costs.get(build).stream().mapToDouble(quantity));
    }

    /** What a build takes more than another, each compared with the run of the same round. */
    Spread difference(T build, T base, ToDoubleFunction<Cost> quantity) {
        List<Cost> more = costs.get(build);
        List<Cost> less = costs.get(base);
        return Spread.of(IntStream.range(0, rounds())
                .mapToDouble(round -> quantity.applyAsDouble(more.get(round).minus(less.get(round)))));
    }

    double liveDifference(T build, T base, ToDoubleFunction<LiveMemory> figure) {
        return figure.applyAsDouble(live.get(build)) - figure.applyAsDouble(live.get(base));
    }

    /** How many times as much a build adds to a base as another one does; NaN if that adds nothing measurable. */
    double ratio(T build, T other, T base, ToDoubleFunction<Cost> quantity) {
        double added = difference(other, base, quantity).median();
        return added > 0 ? difference(build, base, quantity).median() / added : Double.NaN;
    }
}

/** The middle and the ends of some figures. */
record Spread(double median, double least, double most) {
    static Spread of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** The median with the ends in brackets. */
    String text() {
        return Table.number(2, median) + " (" + Table.number(2, least) + ".." + Table.number(2, most) + ")";
    }
}

/** One measurement as text for people. */
record Report(int projects, Measurement<Variant> measurement, boolean markdown) {
    String text() {
        String title = "Modules besides the parent: %d; medians of %d runs (least..most)"
                .formatted(projects - 1, measurement.rounds());
        return Stream.of(whole(), added(), compared())
                .filter(Table::hasRows)
                .map(table -> table.text(markdown))
                .collect(joining("\n", (markdown ? "### " : "") + title + "\n\n", ""));
    }

    private Table whole() {
        Table table = new Table("mvn validate", "wall s", "CPU s", "RSS MiB", "live MiB", "live peak MiB");
        for (Variant variant : measurement.costs().keySet()) {
            table.row(
                    variant.label(),
                    measurement.spread(variant, Cost::wallSeconds).text(),
                    measurement.spread(variant, Cost::cpuSeconds).text(),
                    Table.number(0, measurement.spread(variant, Cost::rssMiB).median()),
                    Table.number(1, measurement.live().get(variant).whileGoalsRanMiB()),
                    Table.number(1, measurement.live().get(variant).peakMiB()));
        }
        return table;
    }

    private Table added() {
        Table table = new Table(
                "added",
                "wall s",
                "CPU s",
                "wall ms/project",
                "CPU ms/project",
                "RSS MiB",
                "live MiB",
                "live peak MiB");
        for (Variant variant : measurement.costs().keySet()) {
            Spread wall = measurement.difference(variant, Variant.NONE, Cost::wallSeconds);
            Spread cpu = measurement.difference(variant, Variant.NONE, Cost::cpuSeconds);
            if (variant != Variant.NONE) {
                table.row(
                        variant.label(),
                        wall.text(),
                        cpu.text(),
                        Table.number(2, wall.median() * 1000 / projects),
                        Table.number(2, cpu.median() * 1000 / projects),
                        Table.number(
                                0,
                                measurement
                                        .difference(variant, Variant.NONE, Cost::rssMiB)
                                        .median()),
                        Table.number(
                                1, measurement.liveDifference(variant, Variant.NONE, LiveMemory::whileGoalsRanMiB)),
                        Table.number(1, measurement.liveDifference(variant, Variant.NONE, LiveMemory::peakMiB)));
            }
        }
        return table;
    }

    private Table compared() {
        Table table = new Table("ours against", "x added wall", "x added CPU", "+ wall s", "+ CPU s", "+ live MiB");
        for (Variant other : List.of(Variant.FLOOR, Variant.PEER)) {
            if (measurement.costs().keySet().containsAll(Set.of(Variant.OURS, other))) {
                table.row(
                        other.label(),
                        Table.number(2, measurement.ratio(Variant.OURS, other, Variant.NONE, Cost::wallSeconds)),
                        Table.number(2, measurement.ratio(Variant.OURS, other, Variant.NONE, Cost::cpuSeconds)),
                        measurement
                                .difference(Variant.OURS, other, Cost::wallSeconds)
                                .text(),
                        measurement
                                .difference(Variant.OURS, other, Cost::cpuSeconds)
                                .text(),
                        Table.number(1, measurement.liveDifference(Variant.OURS, other, LiveMemory::whileGoalsRanMiB)));
            }
        }
        return table;
    }
}

/** Rows of cells under a head; the first column names the row, the others hold figures. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... head) {
        row(head);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** A figure as a cell; {@code -} where there is none. */
    static String number(int decimals, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "-";
    }

    boolean hasRows() {
        return rows.size() > 1;
    }

    String text(boolean markdown) {
        List<String> lines =
                new ArrayList<>(rows.stream().map(row -> line(row, markdown)).toList());
        if (markdown) {
            lines.add(1, rows.get(0).stream().skip(1).map(cell -> "---:|").collect(joining("", "|---|", "")));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(joining());
    }

    private String line(List<String> row, boolean markdown) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), column))
                .collect(joining(markdown ? " | " : "   ", markdown ? "| " : "", markdown ? " |" : ""));
    }

    private String padded(String cell, int column) {
        int width =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElseThrow();
        return String.format("%" + (column == 0 ? "-" : "") + width + "s", cell);
    }
}
