package io.github.ownershipmaven.mojo;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.inspector.AtomicFile;
import io.github.ownershipmaven.lookup.Answer;
import io.github.ownershipmaven.lookup.AnswerJson;
import io.github.ownershipmaven.lookup.AnswerText;
import io.github.ownershipmaven.lookup.Grounds;
import io.github.ownershipmaven.lookup.Line;
import io.github.ownershipmaven.lookup.Lookup;
import io.github.ownershipmaven.lookup.Question;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.model.io.ModelReader;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says who owns a module, a file, a package, a class or what a stack trace comes from, and how to reach them; what somebody
 * holds; or what nobody holds. Fails where the question has no answer.
 *
 * @since 0.1.0
 */
@Mojo(name = "who", aggregator = true, requiresProject = false, threadSafe = true)
public final class WhoMojo extends Goal {

    /**
     * What somebody is to be found for: a module (<code>artifactId</code>, <code>groupId:artifactId</code>, name or
     * folder), a path, a Java package or class, a service, or a stack trace.
     */
    @Parameter(property = "ownership.of")
    @Nullable
    String of;

    /** Whose part is to be told: a person, team or service, by name, handle, id or address. */
    @Parameter(property = "ownership.for")
    @Nullable
    String holder;

    /** Whether to tell what nobody holds, <code>true</code> or <code>false</code>. */
    @Parameter(property = "ownership.vacant", defaultValue = "false")
    @Nullable
    String vacant;

    /**
     * The one persona to tell of: an id, alias or title. By itself it asks who holds it in each module; with another
     * question it narrows the answer.
     */
    @Parameter(property = "ownership.persona")
    @Nullable
    String persona;

    /**
     * How to answer: <code>text</code>, to the log; or <code>json</code>, to the standard output, where
     * <code>mvn -q</code> lets nothing else pass.
     */
    @Parameter(property = "ownership.format", defaultValue = "text")
    @Nullable
    String format;

    /** The file to write the answer to, in place of the console. */
    @Parameter(property = "ownership.outputFile")
    @Nullable
    File outputFile;

    private final ModelReader poms;

    @Inject
    WhoMojo(ModelReader poms) {
        this.poms = poms;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Reactor reactor = reactor();
        Question question = question(reactor.command("who"));
        AnswerFormat chosen = format();
        Census census = new Census(reactor);
        Grounds grounds = census.grounds(poms);
        Answer answer = Lookup.answer(question, grounds);
        List<Line> lines = AnswerText.lines(grounds.doubts(), answer);
        if (chosen == AnswerFormat.JSON) {
            tell(AnswerJson.of(question, grounds.doubts(), answer));
        } else if (outputFile == null) {
            lines.forEach(this::log);
        } else {
            write(outputFile, text(lines));
        }
        Optional<String> failure = AnswerText.failure(answer);
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
    }

    private Question question(String command) throws MojoExecutionException {
        Question question =
                new Question(written(of), written(holder), Settings.flag("vacant", vacant), written(persona));
        if (question.isEmpty()) {
            getLog().info("ownership: ask for example");
            Question.EXAMPLES.forEach(example -> getLog().info("  " + command + " " + example));
            throw new MojoExecutionException(
                    "ownership: nothing is asked; set 'ownership.of', 'ownership.for', 'ownership.vacant' or"
                            + " 'ownership.persona', as in the examples above");
        }
        if (question.holder().isPresent() && question.vacant()) {
            throw new MojoExecutionException("ownership: what somebody holds is not vacant; ask with 'ownership.for' or"
                    + " with 'ownership.vacant', but not with both");
        }
        return question;
    }

    private static Optional<String> written(@Nullable String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }

    private AnswerFormat format() throws MojoExecutionException {
        return Stream.of(AnswerFormat.values())
                .filter(each -> each.toString().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> Settings.wrong(
                        "format",
                        format,
                        "one of "
                                + quoted(Stream.of(AnswerFormat.values())
                                        .map(AnswerFormat::toString)
                                        .toList())));
    }

    private void tell(String json) throws MojoExecutionException {
        if (outputFile == null) {
            StandardOutput.print(json);
        } else {
            write(outputFile, json);
        }
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    private void write(File file, String text) throws MojoExecutionException {
        try {
            AtomicFile.write(file.toPath().toAbsolutePath(), text);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "answer " + file + " cannot be written; make its folder writable, or name another file with"
                            + " 'ownership.outputFile'",
                    e);
        }
        getLog().info("ownership: answer written to " + file);
    }

    private void log(Line line) {
        if (line.warning()) {
            getLog().warn(line.text());
        } else {
            getLog().info(line.text());
        }
    }
}
