import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.Maven;
import org.apache.maven.cli.event.ExecutionEventLogger;
import org.apache.maven.cli.logging.Slf4jLoggerManager;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequestPopulator;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.codehaus.plexus.DefaultContainerConfiguration;
import org.codehaus.plexus.DefaultPlexusContainer;
import org.codehaus.plexus.PlexusConstants;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.classworlds.ClassWorld;

/** Maven 3 in one container for all builds, as the daemon of Maven and editors have it. */
final class Maven3 implements Resident.Maven {
    private final PlexusContainer container;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Maven3() throws Exception {
        PrintStream heard = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(heard);
        System.setErr(heard);
        MessageUtils.setColorEnabled(false);
        container = container();
    }

    public static void main(String[] args) throws Exception {
        Resident.run(new Maven3(), args);
    }

    private static PlexusContainer container() throws Exception {
        ClassWorld world = new ClassWorld("plexus.core", Thread.currentThread().getContextClassLoader());
        DefaultPlexusContainer container = new DefaultPlexusContainer(new DefaultContainerConfiguration()
                .setClassWorld(world)
                .setRealm(world.getRealm("plexus.core"))
                .setClassPathScanning(PlexusConstants.SCANNING_INDEX)
                .setAutoWiring(true)
                .setJSR250Lifecycle(true)
                .setName("maven"));
        container.setLookupRealm(null);
        container.setLoggerManager(new Slf4jLoggerManager());
        return container;
    }

    @Override
    public String build(Path root, Path repository, String profile) throws Exception {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest()
                .setBaseDirectory(root.toFile())
                .setPom(root.resolve("pom.xml").toFile())
                .setSystemProperties(System.getProperties())
                .setGoals(List.of("validate"))
                .setExecutionListener(new ExecutionEventLogger());
        request.setMultiModuleProjectDirectory(root.toFile());
        MavenExecutionRequestPopulator populator = container.lookup(MavenExecutionRequestPopulator.class);
        populator.populateFromSettings(request, settings());
        request.setLocalRepositoryPath(repository.toFile()).setOffline(true).addActiveProfile(profile);
        populator.populateDefaults(request);
        said.reset();
        container.lookup(Maven.class).execute(request).getExceptions().forEach(Throwable::printStackTrace);
        return said.toString(StandardCharsets.UTF_8);
    }

    private Settings settings() throws Exception {
        return container
                .lookup(SettingsBuilder.class)
                .build(new DefaultSettingsBuildingRequest()
                        .setGlobalSettingsFile(new File(System.getProperty("maven.home"), "conf/settings.xml"))
                        .setUserSettingsFile(new File(System.getProperty("user.home"), ".m2/settings.xml"))
                        .setSystemProperties(System.getProperties()))
                .getEffectiveSettings();
    }
}
