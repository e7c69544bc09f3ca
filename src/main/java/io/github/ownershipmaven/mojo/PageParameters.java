package io.github.ownershipmaven.mojo;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.inspector.AtomicFile;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.page.HtmlPage;
import io.github.ownershipmaven.page.Languages;
import io.github.ownershipmaven.page.view.Setting;
import io.github.ownershipmaven.page.view.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * What the goals that write pages have in common: a part of the site when the site is built, a file that stands alone when
 * the goal is called by itself. Whom and what the pages hold against which policy is configured with the check.
 */
abstract class PageParameters extends Goal implements MavenMultiPageReport {

    /**
     * How much the page tells of people: <code>full</code>, with the ways to reach them; <code>names</code>, without
     * addresses; or <code>redacted</code>, with numbers in place of people.
     */
    @Parameter(property = "ownership.people", defaultValue = "full")
    @Nullable
    String people;

    /**
     * The language of a page that stands alone: <code>en</code>, <code>de</code>, <code>fr</code> or <code>ja</code>. A
     * site has languages of its own.
     */
    @Parameter(property = "ownership.language", defaultValue = "en")
    @Nullable
    String language;

    /** Where a page is written that stands alone. */
    @Parameter(property = "ownership.outputDirectory", defaultValue = "${project.build.directory}/ownership")
    @Nullable
    File outputDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    private final String name;
    private final String key;
    private @Nullable File siteDirectory;

    /**
     * A goal.
     *
     * @param name what its file is called, without an ending
     * @param key what its words in the bundle begin with
     */
    PageParameters(String name, String key) {
        this.name = name;
        this.key = key;
    }

    /** The page; empty if there is nothing to show. */
    abstract Optional<HtmlPage> page(PageRun run, Setting setting);

    /** Whether there is something to show. */
    abstract boolean isWanted(PageRun run);

    @Override
    public void execute() throws MojoExecutionException {
        Locale locale = Languages.locale(String.valueOf(language))
                .orElseThrow(() -> Settings.wrong("language", language, "one of " + quoted(Languages.TAGS)));
        try {
            Optional<HtmlPage> page = page(locale);
            if (page.isPresent()) {
                write(page.get());
            } else {
                getLog().info("ownership: nothing was inspected here, so no page is written");
            }
        } catch (MavenReportException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException {
        generate(sink, locale);
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        Optional<HtmlPage> page = page(locale);
        sink.head();
        sink.title();
        sink.text(getName(locale));
        sink.title_();
        sink.head_();
        sink.body();
        page.ifPresent(shown -> sink.rawText(shown.embedded()));
        sink.body_();
        sink.flush();
        sink.close();
    }

    @Override
    public boolean canGenerateReport() throws MavenReportException {
        return isWanted(run());
    }

    @Override
    public String getOutputPath() {
        return name;
    }

    /** The same, as site plugins before 4 ask for it. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return name;
    }

    @Override
    public String getName(Locale locale) {
        return Languages.words(locale).of(key + "name");
    }

    @Override
    public String getDescription(Locale locale) {
        return Languages.words(locale).of(key + "description");
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public void setReportOutputDirectory(@Nullable File directory) {
        siteDirectory = directory;
    }

    @Override
    public @Nullable File getReportOutputDirectory() {
        return siteDirectory == null ? outputDirectory : siteDirectory;
    }

    private Optional<HtmlPage> page(Locale locale) throws MavenReportException {
        PageRun run = run();
        if (!run.misconfigured().isEmpty()) {
            throw new MavenReportException(run.misconfigured().get(0));
        }
        Words words = Languages.words(locale);
        return page(run, new Setting(words, people(), run.day()));
    }

    private PageRun run() {
        return PageRun.of(reactor());
    }

    private People people() throws MavenReportException {
        return People.named(String.valueOf(people))
                .orElseThrow(() ->
                        new MavenReportException(Settings.wrong("people", people, "one of " + quoted(People.names()))
                                .getMessage()));
    }

    private void write(HtmlPage page) throws MojoExecutionException {
        Path file = Path.of(String.valueOf(outputDirectory)).resolve(name + ".html");
        try {
            AtomicFile.write(file, page.alone());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "page " + file + " cannot be written; make its folder writable, or name another one with"
                            + " 'ownership.outputDirectory'",
                    e);
        }
        getLog().info("ownership: page written to " + file);
    }
}
