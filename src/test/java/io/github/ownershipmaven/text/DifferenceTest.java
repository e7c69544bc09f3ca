package io.github.ownershipmaven.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

    @Test
    void shows_what_changed_with_three_lines_around_it() {
        assertThat(Difference.of("a\nb\nc\nd\ne\nf\ng\nh\n", "a\nb\nc\nd\nE\nf\ng\nh\n", "x.yaml"))
                .containsExactly(
                        "--- x.yaml", "+++ x.yaml", "@@ -2,7 +2,7 @@", " b", " c", " d", "-e", "+E", " f", " g", " h");
    }

    @Test
    void changes_far_apart_have_hunks_of_their_own() {
        String before = numbers(1, 30);
        String after = before.replace("\n5\n", "\nfive\n").replace("\n25\n", "\n");
        assertThat(Difference.of(before, after, "x"))
                .containsSequence("@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+five", " 6")
                .containsSequence("@@ -22,7 +22,6 @@", " 22", " 23", " 24", "-25", " 26");
    }

    @Test
    void a_file_that_begins_or_ends_is_shown_from_line_zero() {
        assertThat(Difference.of("", "a\nb\n", "x")).containsExactly("--- x", "+++ x", "@@ -0,0 +1,2 @@", "+a", "+b");
        assertThat(Difference.of("a\n", "", "x")).containsExactly("--- x", "+++ x", "@@ -1 +0,0 @@", "-a");
    }

    @Test
    void line_ends_make_no_difference() {
        assertThat(Difference.of("a\r\nb\r\n", "a\nb", "x")).isEmpty();
    }

    @Test
    void a_line_cannot_command_a_terminal() {
        assertThat(Difference.of("a\u001b[2J\n", "b\u202e\n", "x")).contains("-a\\u001B[2J", "+b\\u202E");
    }

    @Test
    void whatever_changed_can_be_applied_to_the_first_text_and_gives_the_second() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<String> before = lines(random);
            List<String> after = lines(random);
            String shown = before + " to " + after;
            List<String> difference = Difference.of(String.join("\n", before), String.join("\n", after), "x");
            assertThat(applied(before, difference)).as(shown).isEqualTo(after);
            assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
        }
    }

    @Test
    void texts_of_many_lines_without_any_in_common_take_a_moment() {
        List<String> difference = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> Difference.of(numbers(0, 50_000), numbers(50_000, 100_000), "x"));
        assertThat(difference).hasSize(100_003);
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    private static List<String> lines(Random random) {
        return random.ints(random.nextInt(25), 0, 4).mapToObj(i -> "line " + i).toList();
    }

    private static List<String> applied(List<String> before, List<String> difference) {
        List<String> after = new ArrayList<>();
        int at = 0;
        for (String line : difference.subList(Math.min(2, difference.size()), difference.size())) {
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                int start = Integer.parseInt(hunk.group(1)) - ("0".equals(hunk.group(2)) ? 0 : 1);
                after.addAll(before.subList(at, start));
                at = start;
            } else if (line.startsWith("+")) {
                after.add(line.substring(1));
            } else {
                assertThat(before.get(at++)).isEqualTo(line.substring(1));
                if (line.startsWith(" ")) {
                    after.add(line.substring(1));
                }
            }
        }
        after.addAll(before.subList(at, before.size()));
        return after;
    }
}
