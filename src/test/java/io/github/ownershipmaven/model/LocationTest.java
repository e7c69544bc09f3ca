package io.github.ownershipmaven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void it_is_written_as_editors_open_it() {
        assertThat(new Location("checkout/OWNERS.yaml", 7, 3)).hasToString("checkout/OWNERS.yaml:7:3");
    }

    @Test
    void a_file_starts_at_its_first_character() {
        assertThat(Location.startOf("OWNERS.yaml")).hasToString("OWNERS.yaml:1:1");
    }

    @Test
    void places_sort_by_file_then_by_line_and_column_as_numbers() {
        Stream<Location> places = Stream.of(
                new Location("b", 1, 1), new Location("a", 10, 1), new Location("a", 9, 10), new Location("a", 9, 9));
        assertThat(places.sorted().map(Location::toString)).containsExactly("a:9:9", "a:9:10", "a:10:1", "b:1:1");
    }

    @Test
    void lines_and_columns_count_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Location("a", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Location("a", 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Location("", 1, 1));
    }
}
