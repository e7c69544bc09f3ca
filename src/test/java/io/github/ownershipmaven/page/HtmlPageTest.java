package io.github.ownershipmaven.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.page.view.ReactorPages;
import io.github.ownershipmaven.page.view.Setting;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final Pattern HREF = Pattern.compile("\\shref=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    @ParameterizedTest
    @EnumSource(People.class)
    void what_strangers_write_is_never_more_than_text(People people) {
        for (String page : pages(PortfolioFixture.hostile(), PortfolioFixture.setting("en", people))) {
            assertThat(page).doesNotContain("<script>hacked", "<img", "<svg onload", "\"onmouseover", "x".repeat(600));
            assertThat(hrefs(page)).allMatch(href -> href.matches("(?:#|https?://|mailto:|data:,$).*"));
            assertThat(hrefs(page)).noneMatch(href -> href.contains("bcc"));
        }
    }

    @Test
    void templates_leave_template_syntax_alone() {
        assertThat(pages(PortfolioFixture.hostile(), english()).get(0))
                .contains("${7*7} #set($x) @if(true) {{x}} &lt;%= 1 %&gt;");
    }

    @Test
    void every_link_within_a_page_leads_somewhere_and_no_id_is_there_twice() {
        for (String page : pages(PortfolioFixture.large(40), english())) {
            List<String> ids = ID.matcher(page).results().map(id -> id.group(1)).toList();
            assertThat(ids).doesNotHaveDuplicates();
            Set<String> known = new HashSet<>(ids);
            assertThat(hrefs(page).stream().filter(href -> href.startsWith("#")).map(href -> href.substring(1)))
                    .allMatch(known::contains);
        }
    }

    @Test
    void the_same_portfolio_gives_the_same_bytes() {
        assertThat(pages(PortfolioFixture.large(30), english()))
                .isEqualTo(pages(PortfolioFixture.large(30), english()));
    }

    @Test
    void a_thousand_modules_stay_under_three_megabytes() {
        String page = pages(PortfolioFixture.large(1_000), english()).get(0);
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = People.class,
            names = {"NAMES", "REDACTED"})
    void pages_for_the_public_hold_no_address(People people) {
        for (String page : pages(PortfolioFixture.large(30), PortfolioFixture.setting("en", people))) {
            assertThat(page).doesNotContain("@example.com", "mailto:", "chat.example.com", "oncall.example.com");
        }
    }

    @Test
    void a_redacted_page_names_no_person_but_teams() {
        for (String page : pages(PortfolioFixture.large(30), PortfolioFixture.setting("en", People.REDACTED))) {
            assertThat(page)
                    .doesNotContain("Ana Souza", "Omar", "@support", "hiring")
                    .contains("-sre");
        }
    }

    @Test
    void a_reactor_without_any_file_has_a_page_of_gaps() {
        Portfolio empty = PortfolioFixture.reactor().modules("api", "web");
        String page = pages(empty, english()).get(0);
        assertThat(page).contains("<strong>0 of 2</strong>", "<strong>0 of 8</strong>", "file-missing");
    }

    @Test
    void a_file_that_cannot_be_read_is_a_finding_on_a_page() {
        Portfolio broken =
                PortfolioFixture.reactor().file("api", "owners: [\n  sre: {").modules("api");
        for (String page : pages(broken, english())) {
            assertThat(page).contains("file-unreadable", "unreadable");
        }
    }

    @Test
    void nothing_to_show_is_shown_as_such() {
        Portfolio nothing = new Portfolio(List.of(), List.of());
        Setting setting = english();
        assertThat(HtmlPage.of(ReactorPages.reactor("shop", nothing, setting), setting)
                        .alone())
                .contains("No module was inspected.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "embedded"})
    void a_page_asks_nobody_for_anything(String form) {
        Setting setting = english();
        HtmlPage page = HtmlPage.of(ReactorPages.reactor("shop", PortfolioFixture.large(5), setting), setting);
        String html = form.equals("alone") ? page.alone() : page.embedded();
        assertThat(html).doesNotContain("src=", "@import", "url(http", "fetch(", "XMLHttpRequest");
    }

    private static Setting english() {
        return PortfolioFixture.setting("en", People.FULL);
    }

    private static List<String> pages(Portfolio portfolio, Setting setting) {
        String first = portfolio.inspections().get(0).project().id();
        return List.of(
                HtmlPage.of(ReactorPages.reactor("shop", portfolio, setting), setting)
                        .alone(),
                HtmlPage.of(ReactorPages.project(portfolio, first, setting).orElseThrow(), setting)
                        .alone());
    }

    private static List<String> hrefs(String page) {
        return HREF.matcher(page)
                .results()
                .map((MatchResult href) -> href.group(1))
                .toList();
    }
}
