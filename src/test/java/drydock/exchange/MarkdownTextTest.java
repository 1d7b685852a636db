package drydock.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    void aPipeOrALineBreakStaysInItsCell() {
        String text = new MarkdownText()
                .table(new CsvTable(List.of("a", "b"), List.of(List.of("x | y", "one\r\n| two |"))))
                .toString();
        assertThat(text).isEqualTo("| a | b |\n| --- | --- |\n| x \\| y | one \\| two \\| |\n");
    }

    @Test
    void htmlIsText() {
        assertThat(new MarkdownText()
                        .paragraph("<script>alert(1)</script> & <!-- x")
                        .toString())
                .isEqualTo("\\<script\\>alert(1)\\</script\\> \\& \\<!-- x\n");
    }

    @Test
    void noLineBecomesAListAHeadingOrARule() {
        assertThat(new MarkdownText().paragraph("- a\n1. b\n1.5\n# c\n===\n> d").toString())
                .isEqualTo("\\- a\\\n1\\. b\\\n1.5\\\n\\# c\\\n\\===\\\n\\> d\n");
    }

    @Property
    void everyCellReadsAsItWasTyped(
            @ForAll
                    List<
                                    @Chars({
                                        'a', ' ', '|', '\\', '`', '*', '_', '<', '>', '[', ']', '(', ')', '!', '&', '#',
                                        '-', '+', '=', '1', '.', '\n', '~', '"', ';', ':'
                                    })
                                    String>
                            cells) {
        List<String> typed = new ArrayList<>(List.of("first"));
        typed.addAll(cells);
        Node document = PARSER.parse(
                new MarkdownText().table(new CsvTable(typed, List.of(typed))).toString());
        List<String> read = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    Document cell = new Document();
                    while (node.getFirstChild() != null) {
                        cell.appendChild(node.getFirstChild());
                    }
                    read.add(TextContentRenderer.builder()
                            .build()
                            .render(cell)
                            .replaceAll("\\s+", " ")
                            .strip());
                } else {
                    visitChildren(node);
                }
            }

            @Override
            public void visit(HtmlInline node) {
                read.add("HTML: " + node.getLiteral());
            }

            @Override
            public void visit(HtmlBlock node) {
                read.add("HTML: " + node.getLiteral());
            }
        });
        List<String> wanted =
                typed.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList();
        List<String> twice = new ArrayList<>(wanted);
        twice.addAll(wanted);
        assertThat(read).isEqualTo(twice);
    }
}
