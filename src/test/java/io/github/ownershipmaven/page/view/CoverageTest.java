package io.github.ownershipmaven.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.page.view.Coverage.Part;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void a_hundred_percent_are_reached_with_the_last_seat_only() {
        List<State> states = Stream.concat(Collections.nCopies(999, State.OWNED).stream(), Stream.of(State.MISSING))
                .toList();
        assertThat(Coverage.of("", "", states).percent()).isEqualTo(99);
        assertThat(Coverage.of("", "", states.subList(0, 999)).percent()).isEqualTo(100);
    }

    @Test
    void a_seat_that_nobody_wants_does_not_count() {
        Coverage coverage = Coverage.of("", "", List.of(State.NOT_REQUIRED, State.INHERITED, State.VACANT));
        assertThat(coverage.total()).isEqualTo(2);
        assertThat(coverage.held()).isEqualTo(1);
    }

    @Test
    void a_bar_has_no_gaps_and_fills_its_width() {
        Coverage coverage = Coverage.of(
                "", "", List.of(State.MISSING, State.OWNED, State.OWNED, State.UNKNOWN, State.VACANT, State.INHERITED));
        int end = 0;
        for (Part part : coverage.parts()) {
            assertThat(part.begin()).isEqualTo(end);
            end += part.width();
        }
        assertThat(end).isEqualTo(1_000);
        assertThat(coverage.parts())
                .extracting(Part::state)
                .containsExactly(State.OWNED, State.INHERITED, State.VACANT, State.UNKNOWN, State.MISSING);
    }

    @Test
    void nothing_to_cover_is_covered() {
        Coverage nothing = Coverage.of("", "", List.of());
        assertThat(nothing.percent()).isEqualTo(100);
        assertThat(nothing.parts()).isEmpty();
    }
}
