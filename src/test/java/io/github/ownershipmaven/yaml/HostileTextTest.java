package io.github.ownershipmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ownershipmaven.fuzz.Inside;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Quoted;
import io.github.ownershipmaven.schema.Agreement;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text can do to a reader: every case ends in findings with a place inside the file, and soon. */
class HostileTextTest {

    private static final int LARGEST = Limits.TEXT.bytes();
    private static final Duration LONG = Duration.ofSeconds(5);

    static Stream<Arguments> texts() {
        return Stream.of(
                        accepted("an end of line of Windows", "owners:\r\n  sre: ana\r\n"),
                        accepted("an end of line of old", "owners:\r  sre: ana\r"),
                        accepted("no end of the last line", "owners:\n  sre: ana"),
                        accepted("fifty aliases", "x-a: &a b\nx-b: [" + "*a, ".repeat(50) + "]\n"),
                        accepted("fifty levels", "x-a: " + "[".repeat(49) + "]".repeat(49) + "\n"),
                        accepted("a version", "%YAML 1.2\n---\nowners: { sre: ana }\n...\n"),
                        accepted("core tags", "owners: !!map { sre: !!seq [!!str ana] }\n"),
                        accepted(
                                "a name in a right-to-left script",
                                "owners:\n  sre: \u0646\u0648\u0631 <noor@example.com>\n"),
                        accepted("a comment behind an empty value", "owners:\n  sre: # the team\n    - ana\n"),
                        refused("an empty text", "", "1:1: file is empty; write 'owners' with a persona and its owner"),
                        refused(
                                "blank lines",
                                "\n \n\n",
                                "1:1: file is empty; write 'owners' with a persona and its owner"),
                        refused(
                                "comments",
                                "# a\n# b\n",
                                "1:1: file is empty; write 'owners' with a persona and its owner"),
                        refused(
                                "an empty document",
                                "---\n",
                                "1:1: file is empty; write 'owners' with a persona and its owner"),
                        refused(
                                "one word",
                                "hello\n",
                                "1:1: the file is a text, but should be a mapping of keys to values"),
                        refused(
                                "an open quote",
                                "owners:\n  sre: \"ana\n  developer: bob\n",
                                "2:8: yaml: found unexpected end of stream; close the quote"),
                        refused(
                                "an open bracket",
                                "owners:\n  sre: [ana, bob\n",
                                "2:8: yaml: expected ',' or ']', but got <stream end>; close the bracket or brace, or put a comma between its items"),
                        refused(
                                "an open bracket behind which an old line ends",
                                "owners: { sre: [\r",
                                "1:16: yaml: expected the node content, but found '<stream end>'; close the bracket or brace that is open here"),
                        refused(
                                "an open bracket behind a comma",
                                "owners:\n  sre: [ana,\n\n",
                                "2:9: yaml: expected the node content, but found '<stream end>'; close the bracket or brace that is open here"),
                        refused(
                                "an open brace",
                                "owners: { sre: ana",
                                "1:9: yaml: expected ',' or '}', but got <stream end>; close the bracket or brace, or put a comma between its items"),
                        refused(
                                "a crooked indentation",
                                "owners:\n  sre: ana\n developer: bob\n",
                                "3:2: yaml: expected <block end>, but found '<block mapping start>', in what begins on line 1; indent the keys of one mapping alike, with blanks"),
                        refused(
                                "a colon in a text",
                                "service: Shop: the checkout\n",
                                "1:14: yaml: mapping values are not allowed here; a text with ': ' in it must be quoted, and nested keys must be indented"),
                        refused(
                                "a key without a colon",
                                "owners: { sre: ana }\ntier\n",
                                "2:1: yaml: could not find expected ':'; put ': ' behind the key"),
                        refused(
                                "a star alone",
                                "owners:\n  sre: *\n",
                                "2:9: yaml: unexpected character found \\u000A(10); quote a text that begins with '*' or '&'"),
                        refused(
                                "a tab",
                                "owners:\n\tsre: ana\n",
                                "2:1: a tab stands where yaml takes blanks only; use blanks"),
                        refused(
                                "a tab behind a colon",
                                "owners:\n  sre:\tana\n",
                                "2:7: a tab stands where yaml takes blanks only; use blanks"),
                        refused("a handle", "owners:\n  sre: @noor\n", reserved("2:8", "@noor")),
                        refused("a handle in a list", "owners:\n  sre: [ana, @noor, bob]\n", reserved("2:14", "@noor")),
                        refused(
                                "a handle in lines",
                                "owners:\n  sre:\n    - @acme/ops # us\n",
                                reserved("3:7", "@acme/ops")),
                        refused(
                                "a handle behind astral letters",
                                "owners:\n  sre: [\uD83D\uDE00\uD83D\uDE00, @noor]\n",
                                reserved("2:13", "@noor")),
                        refused("a handle on a line of old", "owners:\r  sre: @noor\r", reserved("2:8", "@noor")),
                        refused("a backtick", "service: `Shop`\n", reserved("1:10", "`Shop`")),
                        refused(
                                "an ampersand",
                                "owners:\n  sre: &team\n",
                                "2:8: '&team' is an anchor in yaml, so there is no value; quote it"),
                        refused(
                                "a hash",
                                "owners:\n  sre:   #team\n",
                                "2:10: '#team' is a comment in yaml, so there is no value; quote it"),
                        refused(
                                "a hash in lines",
                                "owners:\n  sre:\n    - #team a\n",
                                "3:7: '#team a' is a comment in yaml, so there is no value; quote it"),
                        refused(
                                "a hash behind astral letters",
                                "# \uD83D\uDE00\nx-\uD83D\uDE00: #team\n",
                                "2:6: '#team' is a comment in yaml, so there is no value; quote it"),
                        refused(
                                "two documents",
                                "owners: { sre: a }\n---\nowners: { sre: b }\n",
                                "2:1: a second document begins here and is not read; keep one in a file"),
                        refused(
                                "text behind the document",
                                "owners: { sre: a }\n...\ntier: b\n",
                                "3:1: yaml: expected '<document start>', but found '<block mapping start>'; only one value has a place at the start of a line; take the rest out"),
                        refused(
                                "an equal key",
                                "owners:\n  sre: a\n  \"sre\": b\n",
                                "3:3: key 'sre' is already on line 2; join the two"),
                        refused(
                                "a mapping in itself",
                                "owners: &a\n  sre: *a\n",
                                "2:8: alias '*a' has no anchor before it, or stands inside of it; write the value out"),
                        refused(
                                "a list in itself",
                                "x-a: &a [b, *a]\n",
                                "1:13: alias '*a' has no anchor before it, or stands inside of it; write the value out"),
                        refused(
                                "an alias of nothing",
                                "owners:\n  sre: *ops\n",
                                "2:8: alias '*ops' has no anchor before it, or stands inside of it; write the value out"),
                        refused(
                                "fifty-one aliases",
                                "x-a: &a b\nx-b: [" + "*a, ".repeat(51) + "]\n",
                                "2:207: file has more than 50 aliases; write the values out"),
                        refused(
                                "a billion laughs",
                                laughs(),
                                "5:16: file holds more than 20,000 values, those behind aliases included; make it smaller"),
                        refused(
                                "fifty-one levels",
                                "x-a: " + "[".repeat(50) + "]".repeat(50) + "\n",
                                "1:55: yaml is nested deeper than 50 levels; make it flat"),
                        refused(
                                "brackets in brackets",
                                "[".repeat(100_000),
                                "1:51: yaml is nested deeper than 50 levels; make it flat"),
                        refused(
                                "braces in braces",
                                "{".repeat(100_000),
                                "1:51: yaml is nested deeper than 50 levels; make it flat"),
                        refused(
                                "items in items",
                                "- ".repeat(100_000),
                                "1:101: yaml is nested deeper than 50 levels; make it flat"),
                        refused(
                                "keys in keys",
                                "? ".repeat(100_000),
                                "1:101: yaml is nested deeper than 50 levels; make it flat"),
                        refused(
                                "a merge key",
                                "owners:\n  sre: &a { name: a, email: a@example.com }\n  developer:\n    <<: *a\n    name: b\n",
                                "4:5: merge keys ('<<') are not read; write the keys out"),
                        refused(
                                "a tag of Python",
                                "tier: !!python/object:os.system x\n",
                                "1:7: tag '!!python/object:os.system' is not read; take it out"),
                        refused(
                                "a tag of Java",
                                "x-a: !!javax.script.ScriptEngineManager []\n",
                                "1:6: tag '!!javax.script.ScriptEngineManager' is not read; take it out"),
                        refused("a tag of its own", "tier: !ours x\n", "1:7: tag '!ours' is not read; take it out"),
                        refused(
                                "a tag of bytes",
                                "tier: !!binary aGVsbG8=\n",
                                "1:7: tag '!!binary' is not read; take it out"),
                        refused(
                                "a tag of nobody",
                                "tier: !e!x y\n",
                                "1:7: yaml: found undefined tag handle !e!; quote the text, or correct the indentation"),
                        refused(
                                "an escape that is none",
                                "tier: \"\\q\"\n",
                                "1:9: yaml: found unknown escape character q(113); write '\\\\' for a backslash, or use single quotes"),
                        refused(
                                "an escape that is no number",
                                "tier: \"\\xZZ\"\n",
                                "1:10: yaml: expected escape sequence of 2 hexadecimal numbers, but found: zz; quote the text, or correct the indentation"),
                        refused(
                                "an escape beyond all letters",
                                "owners:\n  sre: \"\\UFFFFFFFF\"\n",
                                "2:11: yaml cannot be read from here on; quote the text, or take out its escapes"),
                        refused(
                                "an escape of half a letter",
                                "tier: \"\\uD800\"\n",
                                "1:7: text '\\uD800' holds an escaped control or direction character; take it out"),
                        refused(
                                "an escaped direction",
                                "tier: \"a\\u202Eb\"\n",
                                "1:7: text 'a\\u202Eb' holds an escaped control or direction character; take it out"),
                        refused(
                                "an escaped NUL",
                                "tier: \"a\\0b\"\n",
                                "1:7: text 'a\\u0000b' holds an escaped control or direction character; take it out"),
                        refused(
                                "an escaped colour",
                                "\"\\e[31mx-red\": a\ntier: b\n",
                                "1:1: text '\\u001B[31mx-red' holds an escaped control or direction character; take it out",
                                "1:1: key '\\u001B[31mx-red' is not known; known are 'project', 'service', 'tier', 'lifecycle', 'reviewed', 'inherit', 'root', 'owners', 'raci', 'escalation', 'response', 'depends-on' and 'links', and your own with 'x-'"),
                        refused(
                                "a direction",
                                "# \uD83D\uDE00\u202E\ntier: a\u2066b\u2069\n",
                                "1:4: character U+202E changes the direction in which text is shown; take it out",
                                "2:8: character U+2066 changes the direction in which text is shown; take it out"),
                        refused(
                                "a NUL",
                                "service: b\ntier: a\0b\n",
                                "2:8: character U+0000 does not belong in a text; take it out"),
                        refused(
                                "a bell",
                                "tier: a\u0007b\n",
                                "1:8: character U+0007 does not belong in a text; take it out"),
                        refused(
                                "a line end that editors do not know",
                                "tier: a\u2028b\u0085c\n",
                                "1:8: character U+2028 does not belong in a text; take it out"),
                        refused(
                                "a zero-width blank in a key",
                                "ow\u200Bners: { sre: a }\ntier: b\n",
                                "1:1: key 'ow\\u200Bners' holds the invisible character U+200B; write it anew"),
                        refused(
                                "a no-break blank in a key",
                                "tier\u00A0: a\nservice: b\n",
                                "1:1: key 'tier\u00A0' holds the invisible character U+00A0; write it anew"),
                        refused(
                                "a list for a key",
                                "owners:\n  ? [a]\n  : b\n",
                                "2:5: a key is a list or a mapping, but should be a text"),
                        refused(
                                "a key in a key",
                                "owners:\n  ? [a]: b\n",
                                "2:5: a key is a list or a mapping, but should be a text"),
                        refused(
                                "an item without a blank",
                                "owners:\n  sre:\n    -ana\n    -bob\n",
                                "3:5: owner '-ana -bob' begins with '-'; put a blank behind it for a list"))
                .map(Case::arguments);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void findings_with_places_and_never_an_exception(String name, String text, List<String> expected) {
        OwnersFile file = assertTimeoutPreemptively(LONG, () -> OwnersReader.read(text, "F"));
        assertThat(file.problems().stream().map(HostileTextTest::line)).containsExactlyElementsOf(expected);
        assertThat(file.problems()).allSatisfy(new Inside(text));
        Agreement.OWNERS.hold(text, file.problems());
    }

    static Stream<String> repeated() {
        return Stream.of(
                "[",
                "{",
                "- ",
                "? ",
                ":",
                ": ",
                "'",
                "\"",
                "\"\"",
                "a",
                "a ",
                "a: ",
                "a:\n",
                "- a\n",
                "-\n",
                "- \n",
                "#\n",
                "\n",
                " ",
                "\t",
                "\u0001\n",
                "\u0001",
                "a\u0001\n",
                "[]",
                ",",
                "|\n",
                "|",
                ">",
                "!",
                "!a ",
                "- !a b\n",
                "&",
                "&a ",
                "- &a\n",
                "*",
                "a: *a\n",
                "@",
                "%",
                "%a\n",
                "x: [",
                "[a,",
                "{a,",
                "{a: [",
                "\\",
                "\"\\",
                "- #a\n",
                "\u00E9",
                "\uD83D\uDE00",
                "---\n",
                "--- a\n",
                "...\n",
                "? [a]\n",
                "<<: a\n",
                "\u0085",
                "\u2028",
                "\r",
                "<",
                "x-a: [b]\n",
                "- - ",
                "a\n",
                "a\n\n",
                "- 'a\n",
                "- \"\\u202E\"\n");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void the_largest_file_of_one_thing_is_read_soon(String thing) {
        assertSoon(thing.repeat(LARGEST / size(thing)));
    }

    static Stream<String> crafted() {
        return Stream.of(
                "a <" + "@".repeat(200_000),
                "a" + " ".repeat(200_000) + "<b",
                "a ".repeat(100_000),
                "\"" + "a \n ".repeat(60_000) + "\"",
                "\"" + "\\u202E".repeat(40_000) + "\"",
                "'@a" + "/a".repeat(100_000) + "'",
                "a@" + "b.".repeat(100_000) + "c",
                "todo" + " x".repeat(100_000),
                "{" + " a: ,".repeat(40_000) + " }",
                "[" + "a, ".repeat(80_000) + "]",
                IntStream.range(0, 10_000).mapToObj(i -> "\n    - p" + i).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("crafted")
    void a_crafted_owner_is_read_soon(String owner) {
        assertSoon("owners:\n  sre: " + owner + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\n", "- \n", "<<: a\n", "a: !b c\n"})
    void many_problems_at_the_end_of_many_lines_are_told_soon(String thing) {
        assertSoon("#\uD83D\uDE00\n".repeat(30_000) + thing.repeat(9_000));
    }

    @Test
    void a_hundred_problems_are_enough() {
        OwnersFile file = OwnersReader.read("owners: { sre: a }\n" + "tier: a\n".repeat(150), "F");
        assertThat(file.problems()).hasSize(101);
        assertThat(file.problems().get(100).message())
                .isEqualTo("file has more than 100 problems; mend those above first");
    }

    @Test
    void the_line_is_shown_with_a_caret_below() {
        assertThat(excerpt("owners:\n  sre: @noor\n")).containsExactly("    sre: @noor", "         ^");
        assertThat(excerpt("owners:\n\t\tsre: a\n")).containsExactly("    sre: a", "  ^");
    }

    @Test
    void of_a_long_line_the_part_around_the_place_is_shown() {
        String line = "owners: { a: " + "b".repeat(100) + ", c: @noor, d: " + "e".repeat(100) + " }";
        List<String> excerpt = excerpt(line);
        assertThat(excerpt).hasSize(2);
        assertThat(excerpt.get(0)).hasSizeLessThan(90).startsWith("  …b").endsWith("e…");
        assertThat(excerpt.get(0).substring(excerpt.get(1).indexOf('^'))).startsWith("@noor");
    }

    @Test
    void a_line_of_eighty_characters_is_shown_whole_and_of_a_longer_one_the_end_is_left_out() {
        String line = "owners: @" + "b".repeat(71);
        assertThat(excerpt(line)).containsExactly("  " + line, "          ^");
        assertThat(excerpt(line + "c")).containsExactly("  " + line + "…", "          ^");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x80, 0x9F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
                0xFFFE, 0xFFFF
            })
    void the_first_and_the_last_of_the_forbidden_characters_are_told(int forbidden) {
        assertThat(problemsOfCommentWith(forbidden))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).startsWith(String.format("character U+%04X ", forbidden)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x09, 0x20, 0x7E, 0xA0, 0x2027, 0x202F, 0x2065, 0x206A, 0xFFFD})
    void the_characters_beside_them_are_not(int allowed) {
        assertThat(problemsOfCommentWith(allowed)).isEmpty();
    }

    private static List<Problem> problemsOfCommentWith(int character) {
        return OwnersReader.read("# a" + Character.toString(character) + "b\nowners: { sre: a }\n", "F")
                .problems();
    }

    @Test
    void an_excerpt_holds_nothing_that_changes_a_terminal() {
        assertThat(excerpt("service: a\u202Eb\u0007\u200B: c\n")).allSatisfy(HostileTextTest::assertPrintable);
    }

    @Test
    void a_text_that_broke_off_is_not_complete_and_one_with_mistakes_is() {
        assertThat(OwnersReader.read("owners: [", "F").complete()).isFalse();
        assertThat(OwnersReader.read("tier: a\ntier: b\nteir: c\n", "F").complete())
                .isTrue();
    }

    private static void assertSoon(String text) {
        OwnersFile file = assertTimeoutPreemptively(LONG, () -> OwnersReader.read(text, "F"));
        assertThat(file.problems()).hasSizeLessThanOrEqualTo(101).allSatisfy(new Inside(text));
    }

    private static void assertPrintable(String text) {
        assertThat(text.codePoints().anyMatch(Quoted::isUnprintable)).isFalse();
    }

    private static List<String> excerpt(String text) {
        return OwnersReader.read(text, "F").problems().stream()
                .map(Problem::excerpt)
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String reserved(String place, String text) {
        return place + ": text '" + text + "' begins with a character that yaml keeps for itself; quote it: \"" + text
                + "\"";
    }

    private static String laughs() {
        return IntStream.range(0, 9)
                .mapToObj(i -> "x-a" + i + ": &a" + i + " [" + (i == 0 ? "l" : "*a" + (i - 1))
                        + (i == 0 ? ",l" : ",*a" + (i - 1)).repeat(8) + "]\n")
                .collect(Collectors.joining());
    }

    private static String line(Problem problem) {
        return problem.location().line() + ":" + problem.location().column() + ": " + problem.message();
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Case accepted(String name, String text) {
        return new Case(name, text, List.of());
    }

    private static Case refused(String name, String text, String... problems) {
        return new Case(name, text, List.of(problems));
    }

    private record Case(String name, String text, List<String> problems) {

        Arguments arguments() {
            return Arguments.arguments(name, text, problems);
        }
    }
}
