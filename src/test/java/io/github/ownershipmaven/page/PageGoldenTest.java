package io.github.ownershipmaven.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.page.view.ReactorPages;
import io.github.ownershipmaven.page.view.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages of a small build, word for word but for style and script; {@code -Dgoldens.update=true} rewrites them. */
class PageGoldenTest {

    private static final Path GOLDENS = Path.of("src/test/resources/pages");
    private static final Setting ENGLISH = PortfolioFixture.setting("en", People.FULL);
    private static final Portfolio SHOP = PortfolioFixture.shop();

    @Test
    void the_page_of_a_project_says_what_its_golden_file_says() throws IOException {
        HtmlPage page = HtmlPage.of(
                ReactorPages.project(SHOP, "com.example:checkout", ENGLISH).orElseThrow(), ENGLISH);
        assertSays(page.alone(), "project-alone.html");
        assertSays(page.embedded(), "project-embedded.html");
    }

    @Test
    void the_page_of_a_reactor_says_what_its_golden_file_says() throws IOException {
        HtmlPage page = HtmlPage.of(ReactorPages.reactor("Shop", SHOP, ENGLISH), ENGLISH);
        assertSays(page.alone(), "reactor-alone.html");
        assertSays(page.embedded(), "reactor-embedded.html");
    }

    private static void assertSays(String html, String name) throws IOException {
        String page = html.replace(Asset.of("page.css").text(), "page.css")
                .replace(Asset.of("page.js").text(), "page.js");
        Path golden = GOLDENS.resolve(name);
        if (Boolean.getBoolean("goldens.update")) {
            Files.writeString(golden, page, UTF_8);
        }
        assertThat(golden).hasContent(page);
    }
}
