package io.github.ownershipmaven.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTextTest {

    private static final Location PLACE = Location.startOf("OWNERS.yaml");

    @ParameterizedTest
    @CsvSource({"PT30S, 30s", "PT1M30S, 90s", "PT15M, 15m", "PT1H30M, 90m", "PT4H, 4h", "P2D, 48h"})
    void a_promise_is_told_to_the_second(Duration within, String told) {
        Response response =
                new Response(new Located<>("sev1", PLACE), Optional.empty(), Optional.of(new Located<>(within, PLACE)));
        assertThat(ServiceText.lines(service(response))).contains(new Line(false, "  sev1: answered within " + told));
    }

    private static Answer.Service service(Response response) {
        Project project = new Project("com.example", "checkout", "1.0", "jar", "checkout");
        Roster roster = new Roster(
                Optional.empty(), Optional.empty(), false, List.of(), List.of(response), List.of(), List.of());
        return new Answer.Service("checkout", List.of(new Answer.Place(project, "checkout", List.of())), roster);
    }
}
