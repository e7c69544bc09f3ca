package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.People;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    void every_owner_has_a_row_and_links_to_follow() {
        Seen seen = seen(ExportsFixture.checkout(People.FULL));

        assertThat(seen.rows)
                .contains(
                        List.of("Service Owner", "Ana Souza", "ana.souza@example.com"),
                        List.of("Site Reliability Engineer (SRE)", "payments-sre", "sre@example.com, on-call"),
                        List.of("Service Consumer (End Users)", "com.example:storefront", ""))
                .hasSize(10)
                .allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(seen.links)
                .contains(
                        "mailto:sre@example.com",
                        "https://example.pagerduty.com/services/P1",
                        "https://wiki.example.com/checkout/runbook");
    }

    @Test
    void hostile_text_reads_as_it_is_written_and_leads_nowhere_else() {
        Seen seen = seen(ExportsFixture.hostile());

        assertThat(seen.rows.stream().flatMap(List::stream)).contains(ExportsFixture.HOSTILE);
        assertThat(seen.rows).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(seen.links).containsExactly("https://example.org/a_(b)*?d=~e&f");
        assertThat(seen.html).isEmpty();
    }

    private static Seen seen(Excerpt excerpt) {
        Seen seen = new Seen();
        PARSER.parse(ViewFormatTest.file(ViewFormat.MARKDOWN, excerpt)).accept(seen);
        return seen;
    }

    /** What somebody sees who looks at the page. */
    private static final class Seen extends AbstractVisitor {

        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<String> html = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                rows.add(new ArrayList<>());
            } else if (node instanceof TableCell) {
                rows.get(rows.size() - 1).add(text(node));
            }
            visitChildren(node);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
        }

        @Override
        public void visit(HtmlInline inline) {
            html.add(inline.getLiteral());
        }

        private static String text(Node node) {
            StringBuilder text = new StringBuilder();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                text.append(child instanceof Text plain ? plain.getLiteral() : text(child));
            }
            return text.toString();
        }
    }
}
