import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Builds one reactor again and again in this JVM, as daemons and editors do, and tells what has stayed behind. {@link
 * Scale} starts it in a JVM of its own, through one of the programs in {@code resident}: they are compiled when they
 * start, against the Maven that they are to run in.
 */
public final class Resident {
    private static final double MIB = 1024 * 1024;

    private final String goal;
    private final int projects;
    /** That of the process, as a Maven may take {@code System.out} for itself. */
    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);

    /** A Maven that keeps what it has learned from one build to the next. */
    public interface Maven {
        /**
         * Runs {@code mvn validate}, offline.
         *
         * @param root where the reactor lies
         * @param repository the local repository
         * @param profile what is built with it
         * @return what the build said
         */
        String build(Path root, Path repository, String profile) throws Exception;
    }

    private Resident(String goal, int projects) {
        this.goal = goal;
        this.projects = projects;
    }

    /**
     * Builds, and prints figures ten times.
     *
     * @param args root, local repository, profile, its goal, number of projects, number of builds
     */
    public static void run(Maven maven, String... args) throws Exception {
        new Resident(args[3], Integer.parseInt(args[4]))
                .run(maven, Path.of(args[0]), Path.of(args[1]), args[2], Integer.parseInt(args[5]));
        // Not by returning: threads of Maven may wait for another build.
        System.exit(0);
    }

    private void run(Maven maven, Path root, Path repository, String profile, int builds) throws Exception {
        for (int build = 1; build <= builds; build++) {
            prove(maven.build(root, repository, profile));
            if (build % Math.max(1, builds / 10) == 0) {
                out.println(figures(build));
            }
        }
    }

    private void prove(String said) {
        long runs = Pattern.compile(":" + goal + " \\(bench\\) @ ")
                .matcher(said)
                .results()
                .count();
        boolean checked = !goal.equals("check") || said.contains("no findings in " + projects + " projects checked");
        if (!said.contains("BUILD SUCCESS") || runs != projects || !checked) {
            out.println(said);
            out.println("expected the build to succeed, and '" + goal + "' once in each of " + projects + " projects");
            System.exit(1);
        }
    }

    /** The number of the build, MiB of heap and of metaspace, threads, classes, and projects of builds that are over. */
    private static String figures(int build) throws JMException {
        long projects = instances("org.apache.maven.project.MavenProject");
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
        double metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .mapToLong(pool -> pool.getUsage().getUsed())
                        .sum()
                / MIB;
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        return build + " " + heap + " " + metaspace + " " + threads + " " + classes + " " + projects;
    }

    /** How many objects of a class a full collection leaves. */
    private static long instances(String className) throws JMException {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Matcher row = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(className) + "\\s*$")
                .matcher(histogram.toString());
        return row.results().mapToLong(found -> Long.parseLong(found.group(1))).sum();
    }
}
