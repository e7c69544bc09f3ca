package io.github.ownershipmaven.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.page.view.ReactorPages;
import io.github.ownershipmaven.page.view.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;

class PagesInChromiumIT {

    private static final String ROWS = "#own-mx tbody tr";

    @TempDir
    static Path folder;

    private static @Nullable Browser opened;
    private static Path reactor = Path.of("");
    private static Path project = Path.of("");

    private final Browser browser = Objects.requireNonNull(opened);

    @BeforeAll
    static void open() throws IOException {
        opened = Browser.open(folder.resolve("profile"));
        Setting setting = PortfolioFixture.setting("en", People.FULL);
        Portfolio portfolio = PortfolioFixture.large(40);
        reactor = write("reactor", HtmlPage.of(ReactorPages.reactor("Example shop", portfolio, setting), setting));
        project = write(
                "project",
                HtmlPage.of(
                        ReactorPages.project(portfolio, "com.example:checkout-1", setting)
                                .orElseThrow(),
                        setting));
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private static Path write(String name, HtmlPage page) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), page.alone());
    }

    @ParameterizedTest
    @CsvSource({"light, 390", "light, 1600", "dark, 390", "dark, 1600"})
    void pages_hinder_nobody_and_ask_nobody(String scheme, int width) throws IOException {
        for (Path page : List.of(reactor, project)) {
            String name = page.getFileName().toString().replace(".html", "-" + scheme + "-" + width);
            browser.show(page, "", width, scheme);
            browser.keep(name);
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .as(name)
                    .isLessThanOrEqualTo(width);
            browser.run("document.querySelectorAll('details').forEach((each, i) => each.open = i % 20 === 0)");
            browser.assertAccessible(name);
            assertThat(browser.console()).as(name).isEmpty();
            assertThat(browser.foreignRequests()).as(name).isEmpty();
        }
    }

    @Test
    void a_search_leaves_what_it_finds() throws IOException {
        show("");
        assertThat(browser.texts(ROWS)).hasSize(40);
        browser.find("#own-search").sendKeys("amelie");
        awaitRows(10);
        assertThat(browser.texts(ROWS)).isNotEmpty().allMatch(row -> row.contains("Amélie"));
        assertThat(browser.find("#own-count").getText())
                .endsWith("of 40 modules")
                .doesNotStartWith("40");
        browser.keep("search");
    }

    private void awaitRows(int most) {
        long end = System.nanoTime() + 5_000_000_000L;
        while (browser.texts(ROWS).size() > most && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void filters_show_gaps_and_tiers() {
        show("");
        new Select(browser.find("#own-state")).selectByValue("gap");
        int gaps = browser.texts(ROWS).size();
        assertThat(gaps).isBetween(1, 39);
        new Select(browser.find("#own-tier")).selectByVisibleText("critical");
        assertThat(browser.texts(ROWS)).isNotEmpty().hasSizeLessThan(gaps).allMatch(row -> row.contains("critical"));
    }

    @Test
    void a_click_on_a_head_sorts_and_another_turns_it_round() {
        show("");
        browser.find("#own-mx thead th button").click();
        assertThat(names()).startsWith("catalogue-1", "catalogue-2").hasSize(40);
        browser.find("#own-mx thead th button").click();
        assertThat(names()).startsWith("stock-5", "stock-4");
        assertThat(browser.find("#own-mx thead th").getDomAttribute("aria-sort"))
                .isEqualTo("descending");
    }

    private List<String> names() {
        return browser.texts(ROWS + " th");
    }

    @Test
    void a_person_sees_what_concerns_the_person() throws IOException {
        show("");
        new Select(browser.find("#own-view")).selectByVisibleText("Priya Raman");
        awaitRows(20);
        assertThat(browser.texts(ROWS)).isNotEmpty().hasSizeLessThan(20).allMatch(row -> row.contains("Priya Raman"));
        assertThat(browser.find("#own-focus").getText()).contains("Priya Raman");
        assertThat(browser.run("return location.hash")).isEqualTo("#p-priya-raman");
        browser.keep("person");
        browser.find("#own-focus button").click();
        assertThat(browser.texts(ROWS)).hasSize(40);
        assertThat(browser.run("return location.hash")).isEqualTo("");
    }

    @Test
    void a_persona_sees_where_it_is_asked_for() {
        show("r-support-engineer");
        assertThat(browser.texts(ROWS)).hasSize(10).allMatch(row -> row.contains("@support-"));
        assertThat(browser.find("#r-support-engineer").getDomAttribute("open")).isNotNull();
    }

    @Test
    void a_deep_link_opens_what_it_names() throws IOException {
        show("m-ledger-2");
        assertThat(browser.find("#m-ledger-2").getDomAttribute("open")).isNotNull();
        assertThat((Boolean) browser.run("const box = document.getElementById('m-ledger-2').getBoundingClientRect();"
                        + " return box.top >= 0 && box.top < 600"))
                .isTrue();
        browser.keep("deep-link");
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390, light", "1600, dark"})
    void what_strangers_write_is_neither_run_nor_wider_than_the_page(int width, String scheme) throws IOException {
        Setting setting = PortfolioFixture.setting("en", People.FULL);
        Portfolio hostile = PortfolioFixture.hostile();
        HtmlPage own = HtmlPage.of(
                ReactorPages.project(hostile, "com.example:checkout-1", setting).orElseThrow(), setting);
        HtmlPage all = HtmlPage.of(ReactorPages.reactor("<script>hacked()</script>", hostile, setting), setting);
        for (Path page : List.of(write("hostile-own", own), write("hostile-all", all))) {
            String name = page.getFileName().toString().replace(".html", "-" + width);
            browser.show(page, "", width, scheme);
            browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
            browser.keep(name);
            assertThat(browser.run("return typeof hacked")).as(name).isEqualTo("undefined");
            assertThat(browser.run(
                            "return document.querySelectorAll('.ownership :is(script, img, iframe, object)').length"))
                    .as(name)
                    .isEqualTo(0L);
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .as(name)
                    .isLessThanOrEqualTo(width);
            browser.assertAccessible(name);
            assertThat(browser.console()).as(name).isEmpty();
            assertThat(browser.foreignRequests()).as(name).isEmpty();
        }
    }

    @Test
    void a_name_that_is_written_from_right_to_left_leaves_its_neighbours_alone() throws IOException {
        Setting setting = PortfolioFixture.setting("en", People.FULL);
        HtmlPage page = HtmlPage.of(
                ReactorPages.project(PortfolioFixture.hostile(), "com.example:checkout-1", setting)
                        .orElseThrow(),
                setting);
        browser.show(write("bidi", page), "", 1600, "light");
        assertThat(
                        (Boolean)
                                browser.run(
                                        "const cells = [...document.querySelectorAll('.own-holding')]"
                                                + ".filter(each => each.textContent.includes('مرحبا'));"
                                                + "const left = node => node.getBoundingClientRect().left;"
                                                + "return cells.length > 0 && cells.every(each => left(each.querySelector('b')) < left(each.querySelector('small')))"))
                .isTrue();
    }

    @Test
    void what_a_person_answers_for_stands_in_the_persons_own_view() {
        show("p-kenji-tanaka");
        assertThat(browser.texts("#p-kenji-tanaka .own-duties"))
                .isNotEmpty()
                .allMatch(text -> text.contains("Accountable"));
        assertThat(browser.texts("#p-kenji-tanaka .own-usual")).isEmpty();
    }

    @Test
    void from_a_module_to_its_people_and_back_it_is_a_click() {
        show("m-checkout-1");
        browser.find("#m-checkout-1 li:nth-child(3) a").click();
        assertThat(browser.run("return location.hash")).isEqualTo("#p-omar-haddad");
        assertThat(browser.find("#p-omar-haddad").getDomAttribute("open")).isNotNull();
        browser.find("#p-omar-haddad .own-mods a").click();
        assertThat((String) browser.run("return location.hash")).startsWith("#m-");
    }

    @Test
    void a_few_modules_take_no_more_room_than_their_rows_and_no_word_is_torn() throws IOException {
        Setting setting = PortfolioFixture.setting("en", People.FULL);
        HtmlPage page = HtmlPage.of(ReactorPages.reactor("Small", PortfolioFixture.large(3), setting), setting);
        browser.show(write("small", page), "", 390, "light");
        assertThat((Long) browser.run("return document.getElementById('own-mx').tBodies[0].offsetHeight"))
                .isBetween(50L, 200L);
        assertThat((Long) browser.run("const kind = document.createRange();"
                        + " kind.selectNodeContents(document.querySelector('#own-holders td'));"
                        + " return kind.getClientRects().length"))
                .isEqualTo(1L);
    }

    @Test
    void a_thousand_modules_open_and_filter_without_a_wait() throws IOException {
        Setting setting = PortfolioFixture.setting("en", People.FULL);
        HtmlPage page = HtmlPage.of(ReactorPages.reactor("Large", PortfolioFixture.large(1000), setting), setting);
        browser.show(write("large", page), "", 1600, "light");
        assertThat((Long) browser.run(
                        "return Math.round(performance.timing.domComplete - performance.timing.navigationStart)"))
                .isLessThan(8_000L);
        for (String deed : List.of(
                "choice.value = 'gap'; choice.dispatchEvent(new Event('change'))",
                "choice.value = ''; choice.dispatchEvent(new Event('change'))",
                "document.querySelector('#own-mx thead th:nth-child(6) button').click()",
                "document.getElementById('own-names').click()")) {
            Object taken = browser.run("const choice = document.getElementById('own-state');"
                    + " const begin = performance.now(); " + deed + "; document.body.offsetHeight;"
                    + " return performance.now() - begin");
            assertThat(((Number) taken).doubleValue()).as(deed).isLessThan(1_000);
        }
    }

    @Test
    void a_thousand_modules_scroll_without_a_stutter() throws IOException {
        Setting setting = PortfolioFixture.setting("en", People.FULL);
        HtmlPage page = HtmlPage.of(ReactorPages.reactor("Large", PortfolioFixture.large(1000), setting), setting);
        browser.show(write("scrolled", page), "", 1600, "light");
        assertThat(browser.worksForFrame("html", 100)).isLessThan(16);
        assertThat(browser.worksForFrame(".own-scroll:has(#own-mx)", 100)).isLessThan(16);
    }

    private void show(String fragment) {
        browser.show(reactor, fragment, 1600, "light");
    }
}
