package io.github.ownershipmaven.mojo;

import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The settings of projects whose turn has not come, found as Maven will find them then. Projects that configure the
 * same, as nearly all of a reactor do, share them.
 */
final class Configurations {

    private final MavenSession session;
    private final MojoExecution execution;
    private final LocalDate day;
    private final List<Parameter> parameters;
    private final ComponentConfigurator configurator = new BasicComponentConfigurator();
    private final Map<List<Object>, Optional<Settings>> known = new HashMap<>();

    /**
     * The settings for the goal of an execution.
     *
     * @param day the day of the build
     */
    Configurations(MavenSession session, MojoExecution execution, LocalDate day) {
        this.session = session;
        this.execution = execution;
        this.day = day;
        this.parameters = execution.getMojoDescriptor().getParameters().stream()
                .filter(Parameter::isEditable)
                .toList();
    }

    /** What a project configures; empty where that is nonsense. */
    Optional<Settings> settings(MavenProject project, Optional<ConfigurationContainer> configured) {
        Xpp3Dom written = (Xpp3Dom)
                configured.map(ConfigurationContainer::getConfiguration).orElse(null);
        return isEvaluatedByProject(written)
                ? configure(project, written)
                : known.computeIfAbsent(key(project, written), key -> configure(project, written));
    }

    /** What the settings of a project depend on: what its pom writes, and its properties of the parameters' names. */
    private List<Object> key(MavenProject project, @Nullable Xpp3Dom written) {
        List<Object> key = new ArrayList<>();
        key.add(Optional.ofNullable(written));
        for (Parameter parameter : parameters) {
            String property = parameter.getExpression();
            key.add(
                    property == null
                            ? ""
                            : Optional.ofNullable(project.getProperties().getProperty(name(property))));
        }
        return key;
    }

    private static String name(String expression) {
        return expression.substring(expression.indexOf('{') + 1, expression.lastIndexOf('}'));
    }

    /** Whether something written is an expression, whose value may differ from project to project. */
    private static boolean isEvaluatedByProject(@Nullable Xpp3Dom written) {
        if (written == null) {
            return false;
        }
        String value = written.getValue();
        if (value != null && value.contains("${")) {
            return true;
        }
        for (Xpp3Dom child : written.getChildren()) {
            if (isEvaluatedByProject(child)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a project configures whose turn it is.
     *
     * @throws MojoExecutionException if that is nonsense
     */
    Settings settingsNow(MavenProject project, ConfigurationContainer configured) throws MojoExecutionException {
        try {
            return Settings.of(parameters(project, (Xpp3Dom) configured.getConfiguration()), day);
        } catch (ComponentConfigurationException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** The folder for a project's reports, which differs from project to project as settings rarely do. */
    Optional<File> outputDirectory(MavenProject project, Optional<ConfigurationContainer> configured) {
        try {
            Xpp3Dom written = (Xpp3Dom)
                    configured.map(ConfigurationContainer::getConfiguration).orElse(null);
            return Optional.ofNullable(parameters(project, written).outputDirectory);
        } catch (ComponentConfigurationException e) {
            return Optional.empty();
        }
    }

    private Optional<Settings> configure(MavenProject project, @Nullable Xpp3Dom written) {
        try {
            return Optional.of(Settings.of(parameters(project, written), day));
        } catch (ComponentConfigurationException | MojoExecutionException e) {
            return Optional.empty();
        }
    }

    private CheckParameters parameters(MavenProject project, @Nullable Xpp3Dom written)
            throws ComponentConfigurationException {
        MavenSession ofProject = session.clone();
        ofProject.setCurrentProject(project);
        CheckParameters mojo = new OfOtherProject();
        try {
            configurator.configureComponent(
                    mojo,
                    configuration(written),
                    new PluginParameterExpressionEvaluator(ofProject, execution),
                    descriptor().getRealm());
        } finally {
            // A thread that outlives the build would keep the project, and with it all of the build.
            ofProject.setCurrentProject(null);
        }
        return mojo;
    }

    private MojoDescriptor descriptor() {
        return execution.getMojoDescriptor();
    }

    private PlexusConfiguration configuration(@Nullable Xpp3Dom written) {
        PlexusConfiguration all = new DefaultPlexusConfiguration("configuration");
        for (Parameter parameter : parameters) {
            Xpp3Dom child = written == null ? null : written.getChild(parameter.getName());
            PlexusConfiguration defaults = descriptor().getMojoConfiguration().getChild(parameter.getName());
            all.addChild(child == null ? defaults : configuration(new Xpp3Dom(child), defaults));
        }
        return all;
    }

    /** As Maven does it: an empty element stands for the default, and so does a property that nobody sets. */
    private static PlexusConfiguration configuration(Xpp3Dom written, PlexusConfiguration defaults) {
        if (written.getChildCount() == 0
                && (written.getValue() == null || written.getValue().isEmpty())) {
            return defaults;
        }
        String otherwise = defaults.getAttribute("default-value");
        if (otherwise != null) {
            written.setAttribute("default-value", otherwise);
        }
        return new XmlPlexusConfiguration(written);
    }

    /** The parameters of a project whose own goal runs later, or never. */
    private static final class OfOtherProject extends CheckParameters {

        @Override
        public void execute() {
            throw new UnsupportedOperationException("only to be configured");
        }
    }
}
