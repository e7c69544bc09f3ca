package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
            .build();

    @Test
    void hostile_text_reads_as_it_is_written() {
        Seen seen = seen(ReportFixture.build());
        assertThat(seen.cells).hasSize(3 * (2 + 1 + 2 + 1 + 1 + 1)).contains(ReportFixture.HOSTILE);
        assertThat(seen.links)
                .isNotEmpty()
                .allMatch(link -> link.startsWith("https://ownershipmaven.github.io/ownership-maven-plugin/rules/"));
        assertThat(seen.html).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "&lt;b&gt;",
                "![x](https://example.org/x.png)",
                "<https://example.org>",
                "https://example.org and www.example.org",
                "`code` | **bold** | ~~gone~~ | __under__",
                "\\| \\\\| $x$",
                "[x]: https://example.org"
            })
    void nothing_in_a_message_takes_effect(String text) {
        Seen seen = seen(ReportFixture.content(ReportFixture.finding("r", Severity.ERROR, "a b/OWNERS.yaml", 1, text)
                .build()));
        assertThat(seen.cells).containsExactly("place", "finding", "rule", "a b/OWNERS.yaml:1:3", text, "r");
        assertThat(seen.links).hasSize(1);
        assertThat(seen.html).isEmpty();
    }

    @Test
    void nobody_is_called_and_no_issue_pointed_to() {
        assertThat(MarkdownReport.escaped("@all #1")).isEqualTo("@\u200ball \\#\u200b1");
    }

    @Test
    void a_build_without_findings_is_one_sentence() {
        assertThat(MarkdownReport.render(ReportFixture.content()))
                .isEqualTo("## Ownership\n\nNo findings in 1 project checked against policy 'default'.\n");
    }

    @Test
    void what_does_not_fit_into_a_comment_is_counted_and_errors_come_first() {
        String text = MarkdownReport.render(ReportFixture.content(20_000));
        assertThat(text.length()).isBetween(50_000, MarkdownReport.MOST_CHARACTERS);
        assertThat(text)
                .contains("### Errors")
                .doesNotContain("### Warnings")
                .containsPattern(
                        "\n\\d+ further findings did not fit; the formats `json` and `csv` hold all of them.\n");
    }

    private static Seen seen(ReportContent content) {
        Seen seen = new Seen();
        PARSER.parse(MarkdownReport.render(content)).accept(seen);
        return seen;
    }

    /** What somebody sees who looks at the page. */
    private static final class Seen extends AbstractVisitor {

        private final List<String> cells = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<String> html = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                cells.add(text(node));
            }
            visitChildren(node);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(HtmlInline inline) {
            html.add(inline.getLiteral());
        }

        private static String text(Node cell) {
            StringBuilder text = new StringBuilder();
            for (Node child = cell.getFirstChild(); child != null; child = child.getNext()) {
                text.append(
                        child instanceof Link link
                                ? text(link)
                                : child instanceof org.commonmark.node.Text plain
                                        ? plain.getLiteral()
                                        : child.toString());
            }
            return text.toString().replace("\u200b", "");
        }
    }
}
