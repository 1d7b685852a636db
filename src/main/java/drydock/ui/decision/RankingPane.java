package drydock.ui.decision;

import atlantafx.base.theme.Styles;
import drydock.decision.CandidateTotal;
import drydock.ui.base.Format;
import drydock.ui.control.HelpMark;
import drydock.ui.control.Icon;
import drydock.ui.control.ReadingText;
import drydock.ui.control.ScoreWhisker;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who leads, how sure that is, and what would change it. Nothing is typed here: it is laid out anew each time. */
final class RankingPane extends ScrollPane {
    private static final String HELP =
            "Your weights and every score that is not known are drawn 10,000 times: each weight up to 30 % lower or"
                + " higher, each unknown score anywhere in its range. \"First in 71 of 100\" says in how many of these"
                + " draws a candidate comes first. The dot is the middle of what its total can be, the bar goes from"
                + " the worst to the best.";

    private final Format format;
    private final RulesPane rules;
    private final VBox content = new VBox(16);

    RankingPane(Format format, RulesPane rules) {
        this.format = format;
        this.rules = rules;
        getStyleClass().add("form-scroll");
        content.getStyleClass().add("decision-page");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    void show(Standing standing) {
        DecisionWords words = new DecisionWords(standing, format);
        rules.show(standing);
        content.getChildren()
                .setAll(
                        verdict(words),
                        table(standing, words),
                        section("What would change it", words.changes()),
                        rules);
    }

    private static Node verdict(DecisionWords words) {
        Label headline = new Label(words.verdict());
        headline.setId("verdict");
        headline.getStyleClass().add(Styles.TITLE_4);
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(4, new HBox(8, headline, new HelpMark("How sure", HELP)));
        card.getStyleClass().add("note");
        words.doubts().forEach(line -> card.getChildren().add(new ReadingText(line)));
        return card;
    }

    private static Node table(Standing standing, DecisionWords words) {
        GridPane grid = new GridPane(16, 4);
        grid.setId("ranking");
        grid.getColumnConstraints().addAll(wide(150, 200), wide(120, 220), fixed(), fixed());
        int row = 0;
        for (CandidateTotal total : standing.model().totals().totals()) {
            ScoreWhisker whisker = new ScoreWhisker();
            whisker.show(total.low().toDouble(), total.high().toDouble());
            Label figure = new Label(words.total(total));
            Label share = new Label(words.share(total));
            share.getStyleClass().add(Styles.TEXT_BOLD);
            HBox first = new HBox(4, share);
            first.setAlignment(Pos.CENTER_LEFT);
            if (total.excluded()) {
                first.getChildren().addFirst(Icon.BLOCKER.node());
            }
            Label name = new Label(standing.name(total.candidate()));
            name.getStyleClass().add(Styles.TEXT_BOLD);
            VBox shares = new VBox(2, first);
            if (!total.excluded()) {
                shares.getChildren().add(muted(words.anyWeights(total)));
            }
            grid.addRow(row++, name, whisker, figure, shares);
            String note = words.note(total);
            if (!note.isEmpty()) {
                Label line = muted(note);
                line.setWrapText(true);
                line.setMinHeight(Region.USE_PREF_SIZE);
                line.getStyleClass().add("ranking-note");
                grid.add(line, 0, row++, 4, 1);
            }
        }
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        return grid;
    }

    static VBox section(String title, List<String> lines) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE_4);
        VBox box = new VBox(4, heading);
        lines.forEach(line -> box.getChildren().add(new ReadingText("•  " + line)));
        return box;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        return label;
    }

    private static ColumnConstraints wide(double least, double wanted) {
        ColumnConstraints column = new ColumnConstraints(least, wanted, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints fixed() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }
}
