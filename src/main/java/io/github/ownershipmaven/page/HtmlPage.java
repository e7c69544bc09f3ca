package io.github.ownershipmaven.page;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.ownershipmaven.page.template.JteembeddedGenerated;
import io.github.ownershipmaven.page.template.JteprojectGenerated;
import io.github.ownershipmaven.page.template.JtereactorGenerated;
import io.github.ownershipmaven.page.template.JteshellGenerated;
import io.github.ownershipmaven.page.view.ProjectPage;
import io.github.ownershipmaven.page.view.ReactorPage;
import io.github.ownershipmaven.page.view.Setting;
import io.github.ownershipmaven.page.view.Words;
import java.util.function.Consumer;

/** A page as HTML. */
public final class HtmlPage {

    private final Words words;
    private final String name;
    private final Content body;

    private HtmlPage(Words words, String name, Consumer<HtmlTemplateOutput> body) {
        this.words = words;
        this.name = name;
        this.body = new Asset(render(body));
    }

    /** The page of one project. */
    public static HtmlPage of(ProjectPage page, Setting setting) {
        return new HtmlPage(
                setting.words(),
                page.facts().service(),
                output -> JteprojectGenerated.render(output, null, setting.words(), page, setting.day()));
    }

    /** The page of a reactor. */
    public static HtmlPage of(ReactorPage page, Setting setting) {
        return new HtmlPage(
                setting.words(),
                page.name(),
                output -> JtereactorGenerated.render(output, null, setting.words(), page, setting.day()));
    }

    /** A file of its own, which asks nobody for anything. */
    public String alone() {
        String title = name + " · " + words.of("name");
        return render(output -> JteshellGenerated.render(output, null, words, title, style(), script(), body));
    }

    /** The content of a page that a site puts its frame around. */
    public String embedded() {
        return render(output -> JteembeddedGenerated.render(output, null, style(), script(), body));
    }

    private static Content style() {
        return Asset.of("page.css");
    }

    private static Content script() {
        return Asset.of("page.js");
    }

    private static String render(Consumer<HtmlTemplateOutput> template) {
        StringOutput text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }
}
