package io.github.ownershipmaven.mojo;

import static io.github.ownershipmaven.model.Quoted.quoted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * One execution of maven-enforcer-plugin in one project of the build.
 *
 * @param id the id of the execution
 * @param configuration what is written for Enforcer itself
 */
record EnforcedExecution(MavenSession session, MavenProject project, String id, Optional<Xpp3Dom> configuration) {

    /** The rule, as poms and messages write it. */
    static final String RULE = "requireOwners";

    /** What is written under each of the rules of our kind; nearly always it is one. */
    List<Xpp3Dom> rules() {
        return configuration
                .map(enforcer -> enforcer.getChild("rules"))
                .map(rules -> Stream.of(rules.getChildren())
                        .filter(rule -> RULE.equalsIgnoreCase(rule.getName()))
                        .toList())
                .orElse(List.of());
    }

    /** What is written under the rule, as if it were written under our own plugin. */
    ConfigurationContainer rule() {
        PluginExecution ours = new PluginExecution();
        rules().stream().findFirst().ifPresent(ours::setConfiguration);
        return ours;
    }

    /** Whether there are rules whose parameters cannot be told apart: to a rule, Enforcer does not say which one it is. */
    boolean isAmbiguous() {
        return rules().size() > 1;
    }

    /** What is said of rules that cannot be told apart. */
    MojoExecutionException ambiguous() {
        return new MojoExecutionException("execution " + quoted(id) + " of maven-enforcer-plugin in project "
                + quoted(CheckedExecution.id(project)) + " has " + rules().size() + " rules " + quoted(RULE)
                + ", but should have one; give each of them an execution of its own");
    }

    /** Whether Enforcer runs the rule: those that it is given by name stand in place of those that are written. */
    boolean hasRule() {
        List<String> named = names("rulesToExecute", "enforcer.rules");
        return named.isEmpty() ? !rules().isEmpty() : named.stream().anyMatch(RULE::equalsIgnoreCase);
    }

    /** Why Enforcer does not come to the rule, if it does not. */
    Optional<String> reasonToSkip() {
        if (Boolean.parseBoolean(parameter("skip", "enforcer.skip"))) {
            return Optional.of("as 'enforcer.skip' says");
        }
        return Optional.of("as 'enforcer.skipRules' says")
                .filter(reason -> names("rulesToSkip", "enforcer.skipRules").contains(RULE));
    }

    private List<String> names(String name, String property) {
        List<String> items = child(name).stream()
                .flatMap(list -> Stream.of(list.getChildren()))
                .map(Xpp3Dom::getValue)
                .toList();
        String list = Optional.ofNullable(parameter(name, property)).orElse("");
        return Settings.names(items.isEmpty() ? List.of(list.split(",")) : items);
    }

    /** What is written counts more than a property, and one of the command line more than one of the project. */
    private @Nullable String parameter(String name, String property) {
        return child(name)
                .map(Xpp3Dom::getValue)
                .filter(value -> !value.isBlank() && !value.contains("${"))
                .orElseGet(() -> property(property));
    }

    private Optional<Xpp3Dom> child(String name) {
        return configuration.map(enforcer -> enforcer.getChild(name));
    }

    private @Nullable String property(String name) {
        return Stream.of(session.getUserProperties(), session.getSystemProperties(), project.getProperties())
                .map(properties -> properties.getProperty(name))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }
}
