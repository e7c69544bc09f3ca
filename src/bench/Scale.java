import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how what {@code ownership:check} adds to {@code mvn validate} grows with all that may become large.
 *
 * <pre>
 * mvn install                  # puts the plugin under test into ~/.m2/repository
 * javac -d target/bench/classes src/bench/*.java
 * java -cp target/bench/classes Scale    # all scenarios; --help tells how to pick
 * </pre>
 *
 * <p>It is compiled with {@link Bench}, which says how time and memory are measured, and whose reactors, builds and
 * tables it takes. Each step of a scenario is told as what it adds to a build of the same reactor without a plugin in
 * the same round; reports, as what they add to a check that writes none; answers of {@code who}, as what they add to
 * Maven's own start.
 *
 * <p><b>No figure without proof.</b> Every measured build must end with the very numbers of findings and projects that
 * it is made for: of a policy's entries every tenth leaves a warning, waivers and a baseline must cover all that is found,
 * who inherits passes only if the owners on all levels of folders come down, reports are named by who has written them,
 * and an answer names the place.
 */
final class Scale {
    private final ScaleOptions options;
    private final Maven maven;
    private final PrintStream out;
    private final PrintStream progress;

    private Scale(ScaleOptions options, PrintStream out, PrintStream progress) {
        this.options = options;
        this.maven = new Maven(options.setup());
        this.out = out;
        this.progress = progress;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (List.of(args).contains("--help")) {
            System.out.print(ScaleOptions.HELP);
            return;
        }
        try {
            new Scale(ScaleOptions.parse(args), System.out, System.err).run();
        } catch (BenchException e) {
            System.err.println("scale: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        progress.println("preparing: the plugins, and a proof that they check");
        maven.prepare(EnumSet.of(Variant.NONE, Variant.FLOOR, Variant.OURS));
        out.print(maven.conditions());
        for (Scenario scenario : options.scenarios()) {
            for (Series series : new Scenarios(options).of(scenario)) {
                out.println();
                out.print(
                        new Growth(series, measure(series)).text(options.setup().markdown()));
            }
        }
        if (options.scenarios().contains(Scenario.FORMATS)) {
            share("a check without reports", new Scenarios(options).formats());
        }
        if (options.scenarios().contains(Scenario.WHO)) {
            share("a goal that does nothing, once a build", new Scenarios(options).who());
        }
        if (options.scenarios().contains(Scenario.RESIDENT)) {
            resident();
        }
    }

    private void share(String of, Series series) throws IOException, InterruptedException {
        Share share = new Share(of, series, new Turns(maven, progress).measureTime(tasks(series), series.runs()));
        out.println();
        out.print(share.text(options.setup().markdown()));
    }

    private void resident() throws IOException, InterruptedException {
        for (int modules : new TreeSet<>(List.of(Math.min(100, options.modules()), options.modules()))) {
            LongLife life = new LongLife(options, maven, new Scenarios(options).complete(modules));
            Map<Variant, List<Remains>> remains = new EnumMap<>(Variant.class);
            for (Variant variant : List.of(Variant.FLOOR, Variant.OURS)) {
                progress.printf("%d modules, %d builds in one JVM: %s%n", modules, options.builds(), variant.label());
                remains.put(variant, life.of(variant));
            }
            out.println();
            out.print(life.text(remains, options.setup().markdown()));
        }
    }

    private Measurement<Task> measure(Series series) throws IOException, InterruptedException {
        return new Turns(maven, progress).measure(tasks(series), series.runs());
    }

    private static Map<Task, Task> tasks(Series series) {
        return series.tasks().stream()
                .collect(toMap(Function.identity(), Function.identity(), (task, same) -> task, LinkedHashMap::new));
    }
}

/** What may become large. */
enum Scenario {
    THREADS,
    DEPTH,
    POLICY,
    BASELINE,
    ORGANISATION,
    FORMATS,
    WHO,
    RESIDENT;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String labels() {
        return Stream.of(values()).map(Scenario::label).collect(joining(","));
    }

    static Scenario of(String label) {
        return Stream.of(values())
                .filter(scenario -> scenario.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new BenchException("'" + label + "' is not a scenario; there are " + labels()));
    }
}

/**
 * What was asked for on the command line.
 *
 * @param modules how many a reactor has besides its parent
 * @param many how many the largest has
 * @param builds how many there are in one JVM
 */
record ScaleOptions(Set<Scenario> scenarios, int modules, int many, OptionalInt fixedRuns, int builds, Setup setup) {

    static final String HELP = """
            Measures how what ownership:check adds to 'mvn validate' grows. Run 'mvn install' first; the first run
            needs the network.

            javac -d target/bench/classes src/bench/*.java
            java -cp target/bench/classes Scale [options]
              --scenarios policy,depth  only these; default: all of
                threads                 modules, with two threads of Maven
                depth                   levels of folders from which the owners of each module come
                policy                  entries under 'when', and waivers
                baseline                findings in a baseline
                organisation            a policy, a RACI matrix and a baseline at once
                formats                 reports in all formats, beside a check without and a compiler
                who                     answers of 'who'
                resident                what stays behind of builds in one JVM, with 100 modules and with --modules
              --modules 1000            modules of the reactors, besides their parent
              --many 10000              modules of the largest reactor, which has two threads
              --builds 50               builds in one JVM
              --runs K                  timed runs of each build; default: 3, of the largest reactor 1
            """ + Setup.HELP;

    static ScaleOptions parse(String... args) {
        Arguments given = Arguments.parse(Set.of("--scenarios", "--modules", "--many", "--builds", "--runs"), args);
        return new ScaleOptions(
                given.words("--scenarios", Scenario.labels())
                        .map(Scenario::of)
                        .collect(toCollection(LinkedHashSet::new)),
                given.number("--modules").orElse(1000),
                given.number("--many").orElse(10_000),
                given.number("--runs"),
                given.number("--builds").orElse(50),
                Setup.of(given));
    }

    int runs() {
        return fixedRuns.orElse(3);
    }
}

/**
 * Builds that are told together.
 *
 * @param grows what tells the steps apart
 * @param steps the later ones are compared with the first
 */
record Series(String grows, int runs, List<Step> steps) {
    /** A build, and the one without a plugin to which it adds something. */
    record Step(String label, Task task, Task base) {}

    /** All builds, each once. */
    Set<Task> tasks() {
        return steps.stream()
                .flatMap(step -> Stream.of(step.base(), step.task()))
                .collect(toCollection(LinkedHashSet::new));
    }
}

/** Makes the reactors of the scenarios, and says what their builds must say. */
record Scenarios(ScaleOptions options) {

    List<Series> of(Scenario scenario) throws IOException {
        return switch (scenario) {
            case THREADS ->
                List.of(
                        threads(options.modules(), options.runs()),
                        threads(options.many(), options.fixedRuns().orElse(1)));
            case DEPTH -> List.of(depth());
            case POLICY -> List.of(policy());
            case BASELINE -> List.of(baseline());
            case ORGANISATION -> List.of(organisation());
            case FORMATS, WHO, RESIDENT -> List.of();
        };
    }

    private Series threads(int modules, int runs) throws IOException {
        Steps steps = new Steps(complete(modules), "-T", "2");
        return new Series(
                modules + " modules, two threads", runs, List.of(steps.floor(), steps.ours("ours", steps.inOrder())));
    }

    private Series depth() throws IOException {
        Steps flat = new Steps(Inheritance.FLAT.reactor(options));
        Steps deep = new Steps(Inheritance.DEEP.reactor(options));
        return new Series(
                options.modules() + " modules, owners from",
                options.runs(),
                List.of(flat.ours("1 folder above", flat.inOrder()), deep.ours("10 folders above", deep.inOrder())));
    }

    private Series policy() throws IOException {
        Steps steps = new Steps(complete(options.modules()));
        List<Series.Step> all = new ArrayList<>(List.of(steps.ours("default", steps.inOrder())));
        for (int entries : List.of(10, 100, 500)) {
            int warnings = Organisation.warnings(entries, options.modules());
            all.add(steps.ours(
                    entries + " entries under 'when'",
                    steps.found(warnings, "warning", warnings),
                    steps.policy("when-" + entries, Organisation.policy("", Organisation.entries(entries, options)))));
        }
        int waivers = Math.min(500, options.modules() / 2);
        int left = options.modules() - waivers;
        String waived = Organisation.guilds(1) + Organisation.waivers(waivers);
        all.add(steps.ours(
                waivers + " waivers",
                steps.found(left, "warning", left),
                steps.policy("waivers-" + waivers, Organisation.policy(waived, Organisation.gap(1)))));
        return new Series(options.modules() + " modules, policy", options.runs(), all);
    }

    private Series baseline() throws IOException {
        Steps steps = new Steps(complete(options.modules()));
        List<Series.Step> all = new ArrayList<>();
        for (int each : List.of(1, 20)) {
            int findings = each * options.modules();
            String policy = steps.policy(
                    "gaps-" + each, Organisation.policy(Organisation.guilds(each), Organisation.gap(each)));
            all.add(steps.ours(
                    findings + " let pass",
                    steps.found(findings, "error", options.modules()),
                    policy,
                    "-Downership.failOnViolation=false"));
            all.add(steps.ours(
                    findings + " in the baseline",
                    steps.found(findings, "warning", options.modules()),
                    policy,
                    steps.baseline("baseline-" + each, Organisation.baseline(options.modules(), each))));
        }
        return new Series(options.modules() + " modules, findings", options.runs(), all);
    }

    /** Besides what the baseline lists, nobody holds two personas of the matrix, and an entry leaves its warning. */
    private Series organisation() throws IOException {
        Steps steps = new Steps(complete(options.modules()));
        String policy = Organisation.policy(
                "raci: built-in\n" + Organisation.guilds(1), Organisation.entries(10, options) + Organisation.gap(1));
        return new Series(
                options.modules() + " modules with",
                options.runs(),
                List.of(
                        steps.ours("nothing", steps.inOrder()),
                        steps.ours(
                                "policy, RACI, baseline of " + options.modules(),
                                steps.found(options.modules() + 2 + 1, "warning", options.modules() + 1),
                                steps.policy("organisation", policy),
                                steps.baseline("baseline-1", Organisation.baseline(options.modules(), 1)))));
    }

    /** Modules of one class each, of which every tenth has a warning. */
    Series formats() throws IOException {
        Steps steps = new Steps(complete(options.modules()), "-Dmaven.compiler.release=17");
        for (int i = 1; i < steps.reactor().projects(); i++) {
            Path sources = steps.reactor().homes().get(i).resolve("src/main/java");
            Files.writeString(Files.createDirectories(sources).resolve("Service.java"), "class Service {}\n");
        }
        int warnings = (options.modules() + 3) / 10;
        String verdict = steps.found(warnings, "warning", warnings);
        String gap = "  - { artifactId: module-*7, required: [executive], severity: { persona-required: warning } }\n";
        String policy = steps.policy("gap-of-formats", Organisation.policy("", gap));
        return new Series(
                options.modules() + " modules, all reports",
                options.runs(),
                Stream.of("validate", "compile")
                        .flatMap(phase -> steps.reports(phase, verdict, policy))
                        .toList());
    }

    /** A question about one module, and three for which all files are read. */
    Series who() throws IOException {
        Steps steps = new Steps(complete(options.modules()));
        String goal = options.setup().plugin().goal("who");
        String module = Project.complete(options.modules()).artifactId();
        String address = "sre." + options.modules() + "@example.com";
        String place = " [" + module + "/OWNERS.yaml:25]";
        String projects = steps.reactor().projects() + " projects";
        return new Series(
                options.modules() + " modules, who",
                options.runs(),
                List.of(
                        steps.who(goal, "of", module, place),
                        steps.who(goal, "for", address, " in 1 of " + projects),
                        steps.who(goal, "vacant", "true", "nothing is vacant in " + projects),
                        steps.who(goal, "persona", "sre", place)));
    }

    Reactor complete(int modules) throws IOException {
        return Reactor.complete(
                options.setup().work().resolve("scale-" + modules),
                modules,
                options.setup().plugin());
    }
}

/** Makes steps of one reactor. */
record Steps(Reactor reactor, String... always) {
    private static final String FORMATS = "-Downership.formats=json,sarif,junit,checkstyle,gitlab,csv,markdown";
    private static final String WROTE = "ownership: wrote reactor.json, reactor.sarif, reactor.junit.xml,"
            + " reactor.checkstyle.xml, reactor.gitlab.json, reactor.csv, reactor.md to ";

    Series.Step floor() {
        return step("floor", Variant.FLOOR, "");
    }

    Series.Step ours(String label, String verdict, String... arguments) {
        return step(label, Variant.OURS, verdict, arguments);
    }

    /** All reports, new ones and, in a folder that is never set aside, unchanged ones; each beside a check without. */
    Stream<Series.Step> reports(String phase, String verdict, String policy) {
        Task base = task(phase + " without", Variant.OURS, phase, verdict, policy);
        return Stream.of("target/ownership", "reports-of-" + phase).map(folder -> {
            String label = phase + (folder.startsWith("target") ? ", new" : ", unchanged");
            String[] arguments = {policy, FORMATS, "-Downership.outputDirectory=" + folder};
            return new Series.Step(label, task(label, Variant.OURS, phase, WROTE, arguments), base);
        });
    }

    /** A question, beside Maven's own start. */
    Series.Step who(String goal, String parameter, String value, String verdict) {
        return new Series.Step(
                parameter,
                task(parameter, Variant.NONE, goal, verdict, "-Downership." + parameter + "=" + value),
                task("start", Variant.NONE, BenchPlugin.START, ""));
    }

    private Series.Step step(String label, Variant variant, String verdict, String... arguments) {
        return new Series.Step(
                label,
                task(label, variant, "validate", verdict, arguments),
                task("none", Variant.NONE, "validate", ""));
    }

    private Task task(String label, Variant variant, String phase, String verdict, String... arguments) {
        List<String> all =
                Stream.concat(Stream.of(always), Stream.of(arguments)).toList();
        return new Task(label.replaceAll("\\W+", "-"), variant, reactor, phase, all, verdict);
    }

    /** What is said of a reactor in which there is nothing to find. */
    String inOrder() {
        return "ownership: no findings in " + reactor.projects() + " projects checked";
    }

    String found(int findings, String severity, int projects) {
        String plural = findings == 1 ? "" : "s";
        return "ownership: " + findings + " " + severity + plural + " in " + projects + " of " + reactor.projects()
                + " projects checked";
    }

    /** Writes a policy, and names the argument that asks for it. */
    String policy(String name, String text) throws IOException {
        return "-Downership.policy=" + write(name, text);
    }

    /** Writes a baseline, and names the argument that asks for it. */
    String baseline(String name, String text) throws IOException {
        return "-Downership.baseline=" + write(name, text);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(reactor.folder().resolve(name + ".yaml"), text)
                .getFileName()
                .toString();
    }
}

/** What an organisation writes for all of its modules. */
final class Organisation {

    private Organisation() {}

    /**
     * A policy.
     *
     * @param head what it says at its top
     * @param entries what it says under {@code when}, a line each
     */
    static String policy(String head, String entries) {
        return "extends: default\ntiers: [critical, standard, internal]\n" + head + "when:\n" + entries;
    }

    /** Entries of all kinds: some for nobody, some for a few modules, some for all; every tenth leaves a warning. */
    static String entries(int number, ScaleOptions options) {
        return IntStream.range(0, number)
                .mapToObj(i -> "  - { " + entry(i % 10, i / 10 % options.modules()) + " }\n")
                .collect(joining());
    }

    private static String entry(int kind, int i) {
        return switch (kind) {
            case 0 -> "groupId: com.example.team-%03d.*, required: [executive]".formatted(i);
            case 1 -> "artifactId: module-*%03d, review-every: 365d".formatted(i);
            case 2 -> "directory: services/area-%03d/**, required: [executive]".formatted(i);
            case 3 -> "directory: \"module-%04d?\", minimum: { sre: 2 }".formatted(i);
            case 4 -> "tier: critical, artifactId: \"*-%03d??\", minimum: { developer: 1 }".formatted(i);
            case 5 ->
                "packaging: [war, ear], groupId: [com.example.*, org.example.web-%03d], own-file: true".formatted(i);
            case 6 ->
                "lifecycle: [deprecated, retired], directory: [\"legacy/*-%03d\", old/**], review-every: 30d"
                        .formatted(i);
            case 7 -> "release: false, groupId: com.example.bench*, severity: { review-stale: error }";
            case 8 -> "packaging: jar, groupId: com.example.bench, most-personas: %d".formatted(4 + i);
            default ->
                "artifactId: module-%05d, required: [executive], severity: { persona-required: warning }"
                        .formatted(i + 1);
        };
    }

    /** How many modules, one an entry, are warned by so many entries. */
    static int warnings(int entries, int modules) {
        return Math.min(entries / 10, modules);
    }

    /** Personas that nobody holds. */
    static String guilds(int number) {
        return guildNames(number)
                .map(guild -> "  " + guild + ": { title: The " + guild + " }\n")
                .collect(joining("", "personas:\n", ""));
    }

    /** Waivers for the first modules, of what is otherwise a warning. */
    static String waivers(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(Project::complete)
                .map(module -> "  - { rule: persona-required, project: \"com.example.bench:" + module.artifactId()
                        + "\", until: 2099-12-31, reason: being split }\n")
                .collect(joining("", "severity: { persona-required: warning }\nwaivers:\n", ""));
    }

    /** An entry that requires these personas of every module. */
    static String gap(int guilds) {
        return "  - { artifactId: module-*, required: [" + guildNames(guilds).collect(joining(", ")) + "] }\n";
    }

    /** A baseline that lists each of these personas for every module. */
    static String baseline(int modules, int guilds) {
        return IntStream.rangeClosed(1, modules)
                .mapToObj(Project::complete)
                .flatMap(module -> guildNames(guilds).map(guild -> known(module, guild)))
                .collect(joining("", "baseline:\n", ""));
    }

    private static String known(Project module, String guild) {
        return "  - { rule: persona-required, project: \"com.example.bench:" + module.artifactId() + "\", subject: "
                + guild + " }\n";
    }

    private static Stream<String> guildNames(int number) {
        return IntStream.rangeClosed(1, number).mapToObj("guild-%02d"::formatted);
    }
}

/**
 * Modules that name a developer each, and inherit all other owners.
 *
 * @param levels the personas that each level of folders names, the root first
 */
record Inheritance(List<List<String>> levels) {
    private static final int BRANCHES = 5;

    /** Of which the default policy requires four, the last one too. */
    private static final List<String> PERSONAS = List.of(
            "service-owner",
            "architecture-lead",
            "qe-manager",
            "product-owner",
            "quality-engineer",
            "support-engineer",
            "engineering-manager",
            "executive",
            "service-consumer",
            "sre");

    /** All from the root. */
    static final Inheritance FLAT = new Inheritance(List.of(PERSONAS));

    /** Each from another one of ten folders. */
    static final Inheritance DEEP =
            new Inheritance(PERSONAS.stream().map(List::of).toList());

    /** The root has no owners of its own to show. */
    private static final String POLICY =
            Organisation.policy("", "  - { packaging: pom, required: [], severity: { party-unrepresented: off } }\n");

    Reactor reactor(ScaleOptions options) throws IOException {
        Path root = options.setup().work().resolve("scale-" + options.modules() + "-of-" + levels.size() + "-levels");
        List<Project> projects = IntStream.rangeClosed(0, options.modules())
                .mapToObj(this::project)
                .toList();
        Reactor reactor = Reactor.of(root, projects, options.setup().plugin());
        Files.writeString(root.resolve(".mvn/ownership-policy.yaml"), POLICY);
        for (Project module : projects.subList(1, projects.size())) {
            Path own = root.resolve(module.folder()).resolve("OWNERS.yaml");
            Files.writeString(
                    own, "project: com.example.bench:" + module.artifactId() + "\n" + owners(List.of("developer")));
        }
        Files.writeString(root.resolve("OWNERS.yaml"), owners(levels.get(0)));
        for (int level = 1; level < levels.size(); level++) {
            for (int branch = 0; branch < BRANCHES; branch++) {
                Files.writeString(root.resolve(folder(branch, level) + "OWNERS.yaml"), owners(levels.get(level)));
            }
        }
        return reactor;
    }

    private Project project(int number) {
        return Project.at(folder(number % BRANCHES, levels.size() - 1) + "module-" + number, number);
    }

    /** The folder at this level, with {@code /} at its end; the root is level 0. */
    private static String folder(int branch, int level) {
        return IntStream.rangeClosed(1, level)
                .mapToObj(at -> at == 1 ? "branch-" + branch + "/" : "level-" + at + "/")
                .collect(joining());
    }

    private static String owners(List<String> personas) {
        return personas.stream()
                .map(persona -> "  " + persona + ": { name: Ana Souza, email: " + persona + "@example.com }\n")
                .collect(joining("", "owners:\n", ""));
    }
}

/** One measurement as text for people. */
record Growth(Series series, Measurement<Task> measurement) {

    String text(boolean markdown) {
        Table table = new Table(
                series.grows(),
                "added wall s",
                "added CPU s",
                "CPU ms/project",
                "live MiB",
                "x CPU of first",
                "+ CPU s",
                "+ live MiB");
        for (Series.Step step : series.steps()) {
            Spread cpu = added(step, Cost::cpuSeconds);
            table.row(
                    step.label(),
                    added(step, Cost::wallSeconds).text(),
                    cpu.text(),
                    Table.number(2, cpu.median() * 1000 / step.task().reactor().projects()),
                    Table.number(1, live(step)),
                    Table.number(
                            2, cpu.median() / added(first(), Cost::cpuSeconds).median()),
                    Table.number(
                            2, cpu.median() - added(first(), Cost::cpuSeconds).median()),
                    Table.number(1, live(step) - live(first())));
        }
        String title = "Added to mvn validate; medians of %d runs (least..most)".formatted(measurement.rounds());
        return (markdown ? "### " : "") + title + "\n\n" + table.text(markdown);
    }

    private Series.Step first() {
        return series.steps().get(0);
    }

    private Spread added(Series.Step step, ToDoubleFunction<Cost> quantity) {
        return measurement.difference(step.task(), step.base(), quantity);
    }

    private double live(Series.Step step) {
        return measurement.liveDifference(step.task(), step.base(), LiveMemory::whileGoalsRanMiB);
    }
}

/**
 * What is added to builds that take their time anyway, as a part of that time.
 *
 * @param of what these builds run
 */
record Share(String of, Series series, Measurement<Task> measurement) {

    String text(boolean markdown) {
        Table table = new Table(series.grows(), "wall s without", "added wall s", "added wall %", "added CPU s");
        for (Series.Step step : series.steps()) {
            Spread whole = measurement.spread(step.base(), Cost::wallSeconds);
            Spread wall = measurement.difference(step.task(), step.base(), Cost::wallSeconds);
            table.row(
                    step.label(),
                    whole.text(),
                    wall.text(),
                    Table.number(1, wall.median() / whole.median() * 100),
                    measurement
                            .difference(step.task(), step.base(), Cost::cpuSeconds)
                            .text());
        }
        String title = "Added to %s; medians of %d runs (least..most)".formatted(of, measurement.rounds());
        return (markdown ? "### " : "") + title + "\n\n" + table.text(markdown);
    }
}

/**
 * What a JVM holds between two builds, after a full collection.
 *
 * @param builds how many there were so far
 * @param projects those of Maven, none of which should outlive its build
 */
record Remains(int builds, double heapMiB, double metaspaceMiB, int threads, int classes, int projects) {
    private static final Pattern LINE = Pattern.compile("\\d+( [\\d.]+){5}");

    /** Reads what {@link Resident} has printed. */
    static List<Remains> read(String printed) {
        return printed.lines()
                .filter(line -> LINE.matcher(line).matches())
                .map(line -> of(line.split(" ")))
                .toList();
    }

    private static Remains of(String... figures) {
        return new Remains(
                Integer.parseInt(figures[0]),
                Double.parseDouble(figures[1]),
                Double.parseDouble(figures[2]),
                Integer.parseInt(figures[3]),
                Integer.parseInt(figures[4]),
                Integer.parseInt(figures[5]));
    }
}

/** Many builds of a reactor in one JVM. */
record LongLife(ScaleOptions options, Maven maven, Reactor reactor) {
    /** A collector that leaves nothing that is dead, wherever it lies. */
    private static final String THOROUGH_COLLECTOR =
            "-XX:+UseSerialGC -XX:MarkSweepAlwaysCompactCount=1 -XX:SoftRefLRUPolicyMSPerMB=0";

    List<Remains> of(Variant variant) throws IOException, InterruptedException {
        Path home = maven.home();
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(
                (options.setup().jvmArgs() + " " + THOROUGH_COLLECTOR).trim().split("\\s+")));
        command.addAll(List.of("-Dmaven.home=" + home, "-cp", classPath(home)));
        command.add("src/bench/resident/" + (Files.exists(home.resolve("bin/mvnup")) ? "Maven4" : "Maven3") + ".java");
        command.addAll(List.of(
                reactor.folder().toString(),
                options.setup().benchRepository().toString(),
                variant.label(),
                variant.goal(),
                Integer.toString(reactor.projects()),
                Integer.toString(options.builds())));
        Path log = options.setup().work().resolve("logs/" + reactor.name() + "-resident-" + variant.label() + ".log");
        Build build =
                Build.of(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()), log);
        build.require(build.succeeded(), "to succeed " + options.builds() + " times in one JVM");
        return Remains.read(build.output());
    }

    private static String classPath(Path home) {
        return Stream.of(home.resolve("conf/logging"), home.resolve("lib/*"), home.resolve("boot/*"))
                .map(Path::toString)
                .collect(joining(File.pathSeparator, System.getProperty("java.class.path") + File.pathSeparator, ""));
    }

    String text(Map<Variant, List<Remains>> remains, boolean markdown) {
        Table table =
                new Table("after builds", "goal", "heap MiB", "metaspace MiB", "threads", "classes", "projects left");
        for (int i = 0; i < remains.get(Variant.OURS).size(); i++) {
            for (Variant variant : remains.keySet()) {
                Remains now = remains.get(variant).get(i);
                table.row(
                        Integer.toString(now.builds()),
                        variant.label(),
                        Table.number(1, now.heapMiB()),
                        Table.number(1, now.metaspaceMiB()),
                        Integer.toString(now.threads()),
                        Integer.toString(now.classes()),
                        Integer.toString(now.projects()));
            }
        }
        String title = (reactor.projects() - 1) + " modules, builds in one JVM, each followed by a full collection";
        return (markdown ? "### " : "") + title + "\n\n" + table.text(markdown);
    }
}
