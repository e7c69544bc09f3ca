package io.github.ownershipmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ownershipmaven.report.ReportFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The goal in a build of two projects: {@code shop}, which {@code checkout} inherits from. */
@MojoTest
@NullMarked
class CheckMojoTest {

    private static final String COMPLETE = """
            owners:
              service-owner: Ana Souza <ana@example.com>
              product-owner: li.wei@example.com
              engineering-manager: Omar Haddad <omar@example.com>
              sre: { team: shop-sre, email: sre@example.com }
            """;
    private static final String NO_FINDINGS =
            "INFO ownership: no findings in 2 projects checked against policy 'default'";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final List<String> logged = new ArrayList<>();
    private final MavenProject shop = new MavenProject(new Model());
    private final MavenProject checkout = new MavenProject(new Model());
    private final MavenSession session = session();
    private final MojoExecution execution = execution();

    @BeforeEach
    void aBuildOfTwoProjects() throws IOException {
        Files.createDirectory(root.resolve(".mvn"));
        Files.writeString(root.resolve("OWNERS.yaml"), COMPLETE);
        begin(session, shop, checkout);
    }

    private void begin(MavenSession build, MavenProject parent, MavenProject module) throws IOException {
        describe(parent, "shop", root);
        describe(module, "checkout", root.resolve("checkout"));
        build.getRequest().setBaseDirectory(root.toFile());
        build.setProjects(List.of(parent, module));
        build.setAllProjects(List.of(parent, module));
    }

    @Test
    @InjectMojo(goal = "check")
    void hasDefaultsThatNeedNoConfiguration(CheckMojo mojo) {
        assertThat(mojo.file).isEqualTo("OWNERS.yaml");
        assertThat(mojo.skip).isEqualTo("false");
        assertThat(mojo.failOnViolation).isEqualTo("true");
        assertThat(mojo.violationSeverity).isEqualTo("error");
        assertThat(mojo.required).isNullOrEmpty();
        assertThat(mojo.asOf).isNull();
        assertThat(mojo.quiet).isEqualTo("false");
    }

    @Test
    void saysOnceThatAllIsWell(
            @InjectMojo(goal = "check") CheckMojo first, @InjectMojo(goal = "check") CheckMojo second)
            throws Exception {
        first.execute();
        assertThat(logged).isEmpty();

        in(checkout, second).execute();
        assertThat(logged).containsExactly(NO_FINDINGS);
    }

    @Test
    @InjectMojo(goal = "check")
    void leavesNothingOfABuildBehindInAThreadThatGoesOnToTheNextOne(CheckMojo mojo) throws Exception {
        List<WeakReference<Object>> over = anotherBuild(mojo);
        assertThat(logged).containsExactly(NO_FINDINGS);
        for (int i = 0; i < 50 && !over.stream().allMatch(left -> left.refersTo(null)); i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(over).extracting(WeakReference::get).containsOnlyNulls();
    }

    /** A build that is over, and that nobody here holds any more. */
    private List<WeakReference<Object>> anotherBuild(CheckMojo mojo) throws Exception {
        MavenProject parent = new MavenProject(new Model());
        MavenProject module = new MavenProject(new Model());
        mojo.session = session();
        begin(mojo.session, parent, module);
        in(parent, mojo).execute();
        in(module, mojo).execute();
        MavenSession ended = mojo.session;
        // So does Maven after each project.
        ended.setCurrentProject(null);
        mojo.session = session;
        in(shop, mojo);
        return List.of(new WeakReference<>(ended), new WeakReference<>(parent), new WeakReference<>(module));
    }

    @Test
    void holdsDatesAgainstTheDayOnWhichTheBuildBeganHoweverTheClockGoesOn(
            @InjectMojo(goal = "check") CheckMojo first, @InjectMojo(goal = "check") CheckMojo second)
            throws Exception {
        Files.writeString(
                root.resolve("OWNERS.yaml"), COMPLETE + "  developer: { email: ana@example.com, until: 2020-06-01 }\n");
        session.getRequest().setStartTime(Date.from(Instant.parse("2020-01-01T12:00:00Z")));
        first.execute();
        in(checkout, second).execute();
        assertThat(logged).containsExactly(NO_FINDINGS);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "required", value = "Quality Engineer")
    @MojoParameter(name = "baseline", value = ".mvn/typo.yaml")
    void tellsABuildThatFailsThatItsBaselineIsNotThere(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(logged)
                .contains("WARN ownership: baseline " + root.resolve(".mvn/typo.yaml")
                        + ", which 'ownership.baseline' names, is not there, so that all findings count as new; correct"
                        + " the name, or write it with 'mvn ownership:baseline'");
    }

    @Test
    void keepsSilentAboutABaselineThatNobodyNeeds(
            @InjectMojo(goal = "check") @MojoParameter(name = "baseline", value = ".mvn/typo.yaml") CheckMojo first,
            @InjectMojo(goal = "check") @MojoParameter(name = "baseline", value = ".mvn/typo.yaml") CheckMojo second)
            throws Exception {
        first.execute();
        in(checkout, second).execute();
        assertThat(logged).containsExactly(NO_FINDINGS);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "required", value = "Quality Engineer")
    void failsWithTheNumberOfFindings(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("ownership: 1 error in project 'com.example:shop', shown above");
        assertThat(logged).hasSize(3).allMatch(line -> line.startsWith("ERROR "));
        assertThat(logged.get(0)).startsWith("ERROR OWNERS.yaml:1:1: persona 'quality-engineer' has no owner");
    }

    static Stream<Arguments> wrongParameters() {
        return Stream.of(
                wrong(mojo -> mojo.file = "../OWNERS.yaml", "file", "../OWNERS.yaml", "such as 'OWNERS.yaml'"),
                wrong(mojo -> mojo.file = " ", "file", " ", "such as 'OWNERS.yaml'"),
                wrong(mojo -> mojo.skip = "yes", "skip", "yes", "'true' or 'false'"),
                wrong(mojo -> mojo.failOnViolation = "treu", "failOnViolation", "treu", "'true' or 'false'"),
                wrong(mojo -> mojo.quiet = "1", "quiet", "1", "'true' or 'false'"),
                wrong(
                        mojo -> mojo.violationSeverity = "warn",
                        "violationSeverity",
                        "warn",
                        "one of 'error', 'warning' and 'info'"),
                wrong(mojo -> mojo.required = List.of("boss"), "required", "boss", "'service-consumer'"),
                wrong(
                        mojo -> mojo.formats = List.of("json", "html"),
                        "formats",
                        "html",
                        "'json', 'sarif', 'junit', 'checkstyle', 'gitlab', 'csv' and 'markdown'"),
                wrong(mojo -> mojo.asOf = "2026-02-30", "asOf", "2026-02-30", "a day such as '2026-10-01'"));
    }

    @ParameterizedTest
    @MethodSource("wrongParameters")
    void refusesWhatMeansNothingAndSaysWhatWould(
            Consumer<CheckMojo> mistake,
            String parameter,
            String value,
            String valid,
            @InjectMojo(goal = "check") CheckMojo mojo) {
        mistake.accept(mojo);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("parameter 'ownership." + parameter + "' is '" + value + "', but should be ")
                .hasMessageContaining(valid);
        assertThat(logged)
                .containsExactly("ERROR ownership: no findings in 1 project checked against policy 'default';"
                        + " 1 skipped, as the configuration is wrong: com.example:shop");
    }

    @Test
    void saysLoudlyThatNothingWasChecked(
            @InjectMojo(goal = "check") @MojoParameter(name = "skip", value = "true") CheckMojo first,
            @InjectMojo(goal = "check") @MojoParameter(name = "skip", value = "true") CheckMojo second)
            throws Exception {
        first.execute();
        in(checkout, second).execute();

        assertThat(logged.get(logged.size() - 1))
                .isEqualTo("WARN ownership: no project was checked; 2 skipped, as 'ownership.skip' says:"
                        + " com.example:shop, com.example:checkout");
    }

    @Test
    void inspectsAgainWhatIsConfiguredOtherwiseThanThePomForetold(
            @InjectMojo(goal = "check") CheckMojo first, @InjectMojo(goal = "check") CheckMojo second)
            throws Exception {
        first.execute();
        second.required = List.of("executive");

        assertThatThrownBy(in(checkout, second)::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("ownership: 1 error in project 'com.example:checkout', shown above");
    }

    @Test
    void reportsAllOfTheBuildIfAProjectAsksForItThatThePomDidNotForetell(
            @InjectMojo(goal = "check") CheckMojo first, @InjectMojo(goal = "check") CheckMojo second)
            throws Exception {
        first.execute();
        second.formats = List.of("json");
        second.outputDirectory = root.resolve("reports").toFile();
        in(checkout, second).execute();

        String report = Files.readString(root.resolve("reports/com.example.checkout.json"));
        assertThat(report).contains("\"name\": \"shop-sre\"");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "formats", value = "json, sarif,\n  csv")
    @MojoParameter(name = "required", value = " sre ,, developer,")
    void readsListsWithBlanksAndLinesAroundTheCommasAndNothingBetweenTwo(CheckMojo mojo) throws Exception {
        Settings settings = Settings.of(mojo, LocalDate.EPOCH);

        assertThat(settings.formats()).containsExactly(ReportFormat.JSON, ReportFormat.SARIF, ReportFormat.CSV);
        assertThat(settings.required()).containsExactly("sre", "developer");
    }

    @Test
    void takesTheDefaultForEmptyElementsOfOtherProjectsAsMavenDoes(
            @InjectMojo(goal = "check") CheckMojo first, @InjectMojo(goal = "check") CheckMojo second)
            throws Exception {
        configure(checkout, "skip", "");
        configure(checkout, "violationSeverity", "${not.set.by.anyone}");
        configure(checkout, "required", "");

        first.execute();
        in(checkout, second).execute();
        assertThat(logged).containsExactly(NO_FINDINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ownership-policy", "ownership-baseline"})
    void passesOverNoFileWithTheOtherEnding(String name, @InjectMojo(goal = "check") CheckMojo mojo) throws Exception {
        Files.createDirectories(root.resolve(".mvn"));
        Files.writeString(root.resolve(".mvn").resolve(name + ".yml"), "required: executive");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(".mvn/" + name + ".yml:1:1: this file is not read; name it '" + name
                        + ".yaml', or take it away");
    }

    @Test
    void readsPropertiesOfOtherProjects(@InjectMojo(goal = "check") CheckMojo mojo) throws Exception {
        checkout.getProperties().setProperty("ownership.skip", "true");

        mojo.execute();
        in(checkout, skipping(mojo)).execute();
        assertThat(logged)
                .containsExactly("INFO ownership: no findings in 1 project checked against policy 'default';"
                        + " 1 skipped, as 'ownership.skip' says: com.example:checkout");
    }

    @Provides
    MavenSession provideSession() {
        return session;
    }

    @Provides
    MavenProject provideProject() {
        return shop;
    }

    @Provides
    MojoExecution provideExecution() {
        return execution;
    }

    @Provides
    Log provideLog() {
        return new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                logged.add("INFO " + line);
            }

            @Override
            public void warn(CharSequence line) {
                logged.add("WARN " + line);
            }

            @Override
            public void error(CharSequence line) {
                logged.add("ERROR " + line);
            }
        };
    }

    private static Arguments wrong(Consumer<CheckMojo> mistake, String parameter, String value, String valid) {
        return Arguments.of(mistake, parameter, value, valid);
    }

    private static CheckMojo in(MavenProject project, CheckMojo mojo) {
        mojo.project = project;
        return mojo;
    }

    private static CheckMojo skipping(CheckMojo mojo) {
        mojo.skip = "true";
        return mojo;
    }

    private static void describe(MavenProject project, String artifactId, Path folder) throws IOException {
        Files.createDirectories(folder);
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setGroupId("com.example");
        project.setArtifactId(artifactId);
        project.setVersion("1.0");
        PluginExecution bound = new PluginExecution();
        bound.addGoal("check");
        Plugin plugin = plugin();
        plugin.addExecution(bound);
        Build build = new Build();
        build.addPlugin(plugin);
        project.getModel().setBuild(build);
    }

    private static Plugin plugin() {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.ownershipmaven");
        plugin.setArtifactId("ownership-maven-plugin");
        return plugin;
    }

    private static void configure(MavenProject project, String parameter, String value) {
        PluginExecution bound =
                project.getBuild().getPlugins().get(0).getExecutions().get(0);
        Xpp3Dom configuration =
                bound.getConfiguration() == null ? new Xpp3Dom("configuration") : (Xpp3Dom) bound.getConfiguration();
        Xpp3Dom child = new Xpp3Dom(parameter);
        child.setValue(value);
        configuration.addChild(child);
        bound.setConfiguration(configuration);
    }

    @SuppressWarnings("deprecation") // Maven offers no other way to make a session.
    private static MavenSession session() {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setStartTime(new Date()).setUserProperties(new Properties()).setSystemProperties(new Properties());
        return new MavenSession(null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
    }

    private static MojoExecution execution() {
        ClassLoader loader = CheckMojoTest.class.getClassLoader();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(loader.getResourceAsStream("META-INF/maven/plugin.xml")),
                StandardCharsets.UTF_8)) {
            PluginDescriptor descriptor = new PluginDescriptorBuilder().build(reader);
            descriptor.getMojo("check").setRealm(new ClassWorld("plugin", loader).getClassRealm("plugin"));
            descriptor.setPlugin(plugin());
            MojoExecution execution =
                    new MojoExecution(descriptor.getMojo("check"), "default", MojoExecution.Source.LIFECYCLE);
            execution.setLifecyclePhase("validate");
            return execution;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
