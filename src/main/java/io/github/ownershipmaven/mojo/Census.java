package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.inspector.Inspector.Demands;
import io.github.ownershipmaven.inspector.Inspector.Site;
import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.inspector.Paths;
import io.github.ownershipmaven.inspector.PolicyLoader.Loaded;
import io.github.ownershipmaven.lookup.Grounds;
import io.github.ownershipmaven.lookup.KnownProject;
import io.github.ownershipmaven.lookup.Lookup;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.policy.Policies;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.io.ModelReader;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * All projects of a build, whether they run the check or skip it, and whether the command line chose them or not; each is
 * inspected only when it is asked for.
 */
final class Census {

    private final Reactor reactor;
    private final OwnershipRoots roots = new OwnershipRoots();
    private final Path base;
    private final Inspector inspector;
    private final Shelf shelf;
    private final Configurations configurations;
    private final Map<String, Listed> byKey = new LinkedHashMap<>();
    private final Set<String> doubts = new LinkedHashSet<>();
    private final Demands elsewhere;
    private final LocalDate today;

    private record Listed(KnownProject known, MavenProject project, Site site, Demands demands, boolean chosen) {}

    /**
     * Lists the projects.
     *
     * @throws MojoExecutionException if the parameters of one mean nothing
     */
    Census(Reactor reactor) throws MojoExecutionException {
        this.reactor = reactor;
        this.base = reactor.base(roots);
        this.inspector = Inspector.of(base, Lookup.RULES);
        this.shelf = reactor.shelf(roots);
        this.configurations = new Configurations(reactor.session(), reactor.current(), reactor.day());
        Settings ofTop = settings(reactor.session().getTopLevelProject());
        this.today = ofTop.today();
        this.elsewhere = demands(ofTop, base);
        Collection<MavenProject> chosen = new LinkedHashSet<>(reactor.projects());
        for (MavenProject project : reactor.session().getAllProjects()) {
            if (project.getFile() != null) {
                add(project, chosen.contains(project));
            }
        }
    }

    private void add(MavenProject project, boolean chosen) throws MojoExecutionException {
        Site site = CheckedExecution.site(project, roots);
        String folder = Paths.shown(site.folder(), base);
        KnownProject known = new KnownProject(site.project(), folder);
        byKey.put(known.key(), new Listed(known, project, site, demands(settings(project), site.root()), chosen));
    }

    private Settings settings(MavenProject project) throws MojoExecutionException {
        var configured = reactor.configured(project);
        var known = configurations.settings(project, configured);
        return known.isPresent()
                ? known.get()
                : configurations.settingsNow(project, configured.orElseGet(Census::nothing));
    }

    private static ConfigurationContainer nothing() {
        return new PluginExecution();
    }

    /** With a policy that cannot be read, who wants to know whom to call is told by the built-in one. */
    private Demands demands(Settings settings, Path root) {
        Loaded loaded = shelf.policies(settings, root);
        loaded.problems().stream().map(Census::doubt).forEach(doubts::add);
        return new Demands(
                settings.fileName(),
                loaded.problems().isEmpty() ? loaded.policies() : Policies.DEFAULT,
                settings.today());
    }

    private static String doubt(Problem problem) {
        return problem.line() + "; until then this goes by the policy 'default'";
    }

    private List<String> sources(KnownProject known) {
        Listed listed = byKey.get(known.key());
        return listed == null ? List.of() : sources(listed.project());
    }

    private List<String> sources(MavenProject project) {
        return Stream.of(
                        project.getCompileSourceRoots(),
                        project.getTestCompileSourceRoots(),
                        Arrays.asList(
                                project.getBuild().getSourceDirectory(),
                                project.getBuild().getTestSourceDirectory()))
                .flatMap(Collection::stream)
                .filter(Objects::nonNull)
                .map(folder -> project.getBasedir().toPath().resolve(folder).normalize())
                .map(folder -> Paths.shown(folder, base))
                .distinct()
                .toList();
    }

    /** What questions are answered from. */
    Grounds grounds(ModelReader poms) {
        Path start = Path.of(reactor.session().getExecutionRootDirectory());
        Path user = Path.of(reactor.session().getSystemProperties().getProperty("user.dir", "."));
        return new Grounds(
                byKey.values().stream().map(Listed::known).toList(),
                byKey.values().stream()
                        .filter(Listed::chosen)
                        .map(Listed::known)
                        .toList(),
                List.copyOf(doubts),
                reactor.knowsAll(roots),
                new DiskTree(base, List.of(user, start, base), poms),
                this::sources,
                this::inspect,
                today);
    }

    private Inspection inspect(KnownProject project) {
        Listed listed = byKey.get(project.key());
        if (listed != null) {
            return inspector.inspect(listed.site(), listed.demands());
        }
        Path folder = base.resolve(project.folder()).normalize();
        return inspector.inspect(new Site(project.project(), folder, roots.of(folder, base)), elsewhere);
    }
}
