package io.github.ownershipmaven.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Microsoft's validator, with the rules that GitHub has of its own. It ends well whatever it finds, and so is read. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the validator is fetched for Linux only")
class SarifMultitoolIT {

    private static final Path TOOL = Path.of(System.getProperty("tools.directory", "target/tools"))
            .resolve("node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");

    @TempDir
    Path folder;

    @BeforeAll
    static void is_there() {
        assertThat(TOOL).as("'mvn pre-integration-test' brings the validator").exists();
        assertThat(TOOL.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void says_nothing_against_our_reports() throws Exception {
        assertThat(complaints(SarifReport.render(ReportFixture.build()))).isEmpty();
        assertThat(complaints(SarifReport.render(ReportFixture.content()))).isEmpty();
        assertThat(complaints(SarifReport.render(ReportFixture.misconfigured())))
                .isEmpty();
    }

    @Test
    void would_say_what_is_wrong() throws Exception {
        String broken = SarifReport.render(ReportFixture.build()).replace("\"startLine\": 2", "\"startLine\": 0");
        assertThat(complaints(broken)).isNotEmpty().anyMatch(line -> line.contains(": error "));
    }

    private List<String> complaints(String report) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("reactor.sarif"), report, UTF_8);
        ProcessBuilder tool = new ProcessBuilder(
                TOOL.toAbsolutePath().toString(), "validate", file.toString(), "--rule-kind", "Sarif;Gh");
        tool.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
        String said = run(tool);
        assertThat(said).contains("1 files scanned");
        return said.lines().filter(line -> line.contains("reactor.sarif(")).toList();
    }

    private static String run(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
