import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.cli.Invoker;
import org.apache.maven.cling.MavenCling;
import org.apache.maven.cling.invoker.ProtoLookup;
import org.apache.maven.cling.invoker.mvn.resident.ResidentMavenInvoker;
import org.codehaus.plexus.classworlds.ClassWorld;

/** Maven 4 as its own resident invoker keeps it between builds. */
final class Maven4 implements Resident.Maven {
    private final ClassWorld world =
            new ClassWorld("plexus.core", Thread.currentThread().getContextClassLoader());
    private final Invoker invoker = new ResidentMavenInvoker(
            ProtoLookup.builder().addMapping(ClassWorld.class, world).build(), null);

    public static void main(String[] args) throws Exception {
        Resident.run(new Maven4(), args);
    }

    @Override
    public String build(Path root, Path repository, String profile) throws IOException {
        Path log = root.resolve("resident.log");
        String local = "-Dmaven.repo.local=" + repository;
        String[] args = {"-B", "-o", "-f", root.toString(), "-P", profile, local, "-l", log.toString(), "validate"};
        new Cling().run(args, null, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), true);
        return Files.readString(log);
    }

    /** Asks the one invoker each time, and does not let it be closed. */
    private final class Cling extends MavenCling {
        Cling() {
            super(world);
        }

        @Override
        protected Invoker createInvoker() {
            return invoker::invoke;
        }
    }
}
