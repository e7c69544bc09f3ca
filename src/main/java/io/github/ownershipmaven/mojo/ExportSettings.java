package io.github.ownershipmaven.mojo;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.exports.Choice;
import io.github.ownershipmaven.exports.ViewFormat;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Portfolio;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code export}, understood.
 *
 * @param views the formats in their own order; empty for those that are there
 * @param files where views are that are not in their usual place
 * @param leadWritten the personas of the one owner as the user wrote them; empty for the usual ones
 * @param reviewersWritten the personas that review as the user wrote them; empty for the usual ones
 */
record ExportSettings(
        Set<ViewFormat> views,
        boolean verify,
        boolean overwrite,
        Choice choice,
        Map<ViewFormat, String> files,
        List<String> leadWritten,
        List<String> reviewersWritten) {

    /**
     * Reads the parameters.
     *
     * @throws MojoExecutionException if one has a value that means nothing
     */
    static ExportSettings of(ExportParameters mojo, Portfolio portfolio) throws MojoExecutionException {
        Personas personas = portfolio.inspections().stream()
                .findFirst()
                .map(Inspection::policy)
                .map(policy -> policy.personas())
                .orElse(Personas.BUILT_IN);
        List<String> lead = Settings.names(mojo.lead);
        List<String> reviewers = Settings.names(mojo.reviewers);
        People people = People.named(String.valueOf(mojo.people))
                .orElseThrow(() -> Settings.wrong("people", mojo.people, "one of " + quoted(People.names())));
        Choice choice = new Choice(
                people,
                lead.isEmpty() ? Choice.LEAD : ids("lead", lead, personas),
                reviewers.isEmpty() ? Choice.REVIEWERS : ids("reviewers", reviewers, personas));
        return new ExportSettings(
                views(Settings.names(mojo.views)),
                Settings.flag("verify", mojo.verify),
                Settings.flag("overwrite", mojo.overwrite),
                choice,
                files(mojo.files),
                lead,
                reviewers);
    }

    private static Set<ViewFormat> views(List<String> names) throws MojoExecutionException {
        Set<ViewFormat> views = new TreeSet<>();
        for (String name : names) {
            views.add(view("ownership.views", name));
        }
        return views;
    }

    private static ViewFormat view(String parameter, String name) throws MojoExecutionException {
        return ViewFormat.named(name)
                .orElseThrow(() -> new MojoExecutionException("parameter '" + parameter + "' is " + quoted(name)
                        + ", but should be one of " + quoted(ViewFormat.names())));
    }

    private static Map<ViewFormat, String> files(@Nullable Map<String, String> written) throws MojoExecutionException {
        Map<ViewFormat, String> files = new EnumMap<>(ViewFormat.class);
        for (Map.Entry<String, String> file :
                Optional.ofNullable(written).orElse(Map.of()).entrySet()) {
            String path = String.valueOf(file.getValue());
            if (path.isBlank() || path.matches("[/\\\\].*|[A-Za-z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?")) {
                throw new MojoExecutionException(
                        "in parameter 'files', " + quoted(file.getKey()) + " is " + quoted(path)
                                + ", but should be a path below the project's folder, such as 'src/k8s/service.yaml'");
            }
            files.put(view("files", file.getKey()), path);
        }
        return files;
    }

    private static List<String> ids(String parameter, List<String> names, Personas personas)
            throws MojoExecutionException {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(personas.find(name)
                    .map(Persona::id)
                    .orElseThrow(() -> new MojoExecutionException(
                            Shelf.unknown(parameter, name, personas).message())));
        }
        return ids;
    }

    /** Whether the view may be in use: it is asked for, or nothing is. */
    boolean asksFor(ViewFormat format) {
        return views.isEmpty() || views.contains(format);
    }

    /**
     * The command that writes what was found to differ.
     *
     * @param found the formats that this run looked at
     */
    String command(Reactor reactor, Set<ViewFormat> found) {
        StringBuilder command = new StringBuilder("mvn " + reactor.plugin().getId() + ":export");
        option(command, "views", found.stream().map(ViewFormat::toString).toList());
        option(
                command,
                "people",
                choice.people() == People.FULL
                        ? List.of()
                        : List.of(choice.people().toString()));
        option(command, "lead", leadWritten);
        option(command, "reviewers", reviewersWritten);
        boolean isProperty =
                reactor.session().getTopLevelProject().getProperties().containsKey("ownership.verify");
        option(command, "verify", isProperty ? List.of("false") : List.of());
        return command.toString();
    }

    private static void option(StringBuilder command, String name, List<String> values) {
        if (!values.isEmpty()) {
            String list = String.join(",", values);
            String shown = list.matches("[\\w.,/-]+") ? list : "'" + list + "'";
            command.append(" -Downership.").append(name).append('=').append(shown);
        }
    }
}
