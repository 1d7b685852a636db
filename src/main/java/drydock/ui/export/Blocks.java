package drydock.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/**
 * Lays Markdown out as blocks that are not torn apart between pages: a heading, a paragraph, one row of a table. What has no
 * place on paper, such as raw HTML, is left out.
 */
final class Blocks {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final double BODY = 9.5;
    private static final double[] HEADINGS = {18, 14, 11.5, 10, 9.5, 9.5};

    private final double width;

    /** @param width of the printed area, in points */
    Blocks(double width) {
        this.width = width;
    }

    List<Region> of(String markdown) {
        List<Region> blocks = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                double size = HEADINGS[heading.getLevel() - 1];
                blocks.add(flow(heading, size, FontWeight.BOLD, new Insets(size * 0.7, 0, size * 0.3, 0), ""));
            }

            @Override
            public void visit(Paragraph paragraph) {
                boolean item = paragraph.getParent() instanceof ListItem;
                Insets room = item ? new Insets(1, 0, 1, 12) : new Insets(2, 0, 4, 0);
                blocks.add(flow(paragraph, BODY, FontWeight.NORMAL, room, item ? "• " : ""));
            }

            @Override
            public void visit(org.commonmark.node.CustomBlock block) {
                if (block instanceof TableBlock table) {
                    rows(table).forEach(row -> blocks.add(tableRow(row)));
                }
            }
        });
        return blocks;
    }

    private static List<TableRow> rows(TableBlock table) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add((TableRow) row);
            }
        }
        return rows;
    }

    private GridPane tableRow(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add((TableCell) cell);
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("print-row");
        grid.setPrefWidth(width);
        for (int i = 0; i < cells.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / cells.size());
            grid.getColumnConstraints().add(column);
            FontWeight weight = cells.get(i).isHeader() ? FontWeight.BOLD : FontWeight.NORMAL;
            TextFlow text = new TextFlow(texts(cells.get(i), BODY - 1, weight).toArray(Text[]::new));
            text.setPadding(new Insets(2, 4, 2, 0));
            text.setMaxWidth(width / cells.size());
            grid.add(text, i, 0);
        }
        return grid;
    }

    private TextFlow flow(Block block, double size, FontWeight weight, Insets room, String before) {
        List<Text> texts = new ArrayList<>();
        if (!before.isEmpty()) {
            texts.add(text(before, size, weight, FontPosture.REGULAR));
        }
        texts.addAll(texts(block, size, weight));
        TextFlow flow = new TextFlow(texts.toArray(Text[]::new));
        flow.setPadding(room);
        flow.setPrefWidth(width);
        flow.setMaxWidth(width);
        return flow;
    }

    private static List<Text> texts(Node parent, double size, FontWeight weight) {
        List<Text> texts = new ArrayList<>();
        parent.accept(new Inline(texts, size, weight));
        return texts;
    }

    private static Text text(String words, double size, FontWeight weight, FontPosture posture) {
        Text text = new Text(words);
        text.setFont(Font.font("System", weight, posture, size));
        return text;
    }

    /** Collects the words under a node, bold and italic as they are marked. */
    private static final class Inline extends AbstractVisitor {
        private final List<Text> texts;
        private final double size;
        private final FontWeight weight;
        private boolean strong;
        private boolean emphasis;

        Inline(List<Text> texts, double size, FontWeight weight) {
            this.texts = texts;
            this.size = size;
            this.weight = weight;
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            add("\n");
        }

        @Override
        public void visit(StrongEmphasis node) {
            strong = true;
            visitChildren(node);
            strong = false;
        }

        @Override
        public void visit(Emphasis node) {
            emphasis = true;
            visitChildren(node);
            emphasis = false;
        }

        private void add(String words) {
            texts.add(text(
                    words,
                    size,
                    strong ? FontWeight.BOLD : weight,
                    emphasis ? FontPosture.ITALIC : FontPosture.REGULAR));
        }
    }
}
