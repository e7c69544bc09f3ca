package io.github.ownershipmaven.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;

/** A real Chromium that looks at a page from disk. */
final class Browser implements AutoCloseable {

    private static final List<Path> CHROMIUM = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens a browser; without one, the tests fail where CI runs them, and are left out elsewhere. */
    static Browser open(Path profile) {
        Optional<Path> chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst();
        boolean there = chromium.isPresent() && Files.isExecutable(DRIVER);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("no Chromium: install the packages chromium and chromium-driver");
        }
        Assumptions.assumeTrue(there, "NO BROWSER TEST HAS RUN: install the packages chromium and chromium-driver");
        ChromeOptions options = options(chromium.orElseThrow(), profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        ClientConfig impatient = ClientConfig.defaultConfig().readTimeout(Duration.ofMinutes(1));
        ChromeDriver driver = new ChromeDriver(service, options, impatient);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(40)).pageLoadTimeout(Duration.ofSeconds(40));
        return new Browser(driver);
    }

    private static ChromeOptions options(Path chromium, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-renderer-backgrounding",
                "--disable-background-timer-throttling",
                "--disable-backgrounding-occluded-windows",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** Opens a file in a window of this width, in light or dark. */
    void show(Path file, String fragment, int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), 1000));
        driver.get("about:blank");
        driver.get(file.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** The texts of the elements that can be seen. */
    List<String> texts(String css) {
        return shown(css).map(WebElement::getText).toList();
    }

    private Stream<WebElement> shown(String css) {
        return driver.findElements(By.cssSelector(css)).stream().filter(WebElement::isDisplayed);
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    /** Scrolls so many frames; how long the page works for each, in milliseconds, whatever else the machine does meanwhile. */
    double worksForFrame(String scroller, int frames) {
        driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
        double before = worked();
        driver.executeAsyncScript(
                "const [selector, frames, done] = arguments; const scroller = document.querySelector(selector);"
                        + " let frame = 0; function step() { scroller.scrollBy({ top: 120, behavior: 'instant' });"
                        + " if (++frame < frames) requestAnimationFrame(step); else done(); } requestAnimationFrame(step);",
                scroller,
                frames);
        return (worked() - before) / frames;
    }

    private double worked() {
        List<?> metrics = (List<?>)
                driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
        return metrics.stream()
                .map(metric -> (Map<?, ?>) metric)
                .filter(metric -> "TaskDuration".equals(metric.get("name")))
                .mapToDouble(metric -> ((Number) Objects.requireNonNull(metric.get("value"))).doubleValue() * 1_000)
                .sum();
    }

    /** What the console of the page has got to hear. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** Everything that was asked of anybody but the disk. */
    List<String> foreignRequests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\"")
                        && message.contains("\"documentURL\":\"file:"))
                .filter(message -> !message.matches("(?s).*\"url\":\"(file|data|about):.*"))
                .toList();
    }

    /** What hinders people in our part of the page. */
    void assertAccessible(String name) throws IOException {
        driver.executeScript(axe());
        Object violations = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run('.ownership', { resultTypes: ['violations'] }).then(result => done(result.violations.map("
                + "each => each.id + ': ' + each.nodes.slice(0, 4).map(node => node.html.slice(0, 160) + ' '"
                + " + node.failureSummary).join(' | '))));");
        assertThat((List<?>) violations).as(name).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Keeps what can be seen, for people who want to look. */
    void keep(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
