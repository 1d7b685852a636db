package drydock.ui.decision;

import atlantafx.base.theme.Styles;
import drydock.decision.CandidateTotal;
import drydock.ui.base.Format;
import drydock.ui.control.HelpMark;
import drydock.ui.control.Icon;
import drydock.ui.control.ReadingText;
import drydock.ui.control.ScoreWhisker;
import java.util.List;
import javafx.geometry.HPos;
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
    private static final String RATERS =
            "The order by each person's ratings alone. What somebody did not rate counts as not known. Look here before"
                    + " you trust the mean of all: it hides who disagrees.";

    /** Width of the column that says how often a candidate comes first. */
    private static final double SHARE = 176;

    private final Format format;
    private final RulesPane rules;
    private final VBox content = new VBox(24);

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
        content.getChildren().setAll(verdict(words));
        List<DecisionWords.RaterLine> raters = words.raters();
        if (raters.size() > 1) {
            content.getChildren().add(raters(raters, words.disputes()));
        }
        content.getChildren().addAll(table(standing, words), section("What would change it", words.changes()), rules);
    }

    private static Node verdict(DecisionWords words) {
        Label headline = new Label(words.verdict());
        headline.setId("verdict");
        headline.getStyleClass().add(Styles.TITLE_4);
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, headline, new HelpMark("How sure", HELP));
        line.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(4, line);
        card.getStyleClass().add("note");
        words.decided().forEach(decision -> card.getChildren().add(new ReadingText(decision)));
        if (!words.split().isEmpty()) {
            card.getChildren().add(new ReadingText(words.split()));
        }
        words.doubts().forEach(doubt -> card.getChildren().add(new ReadingText(doubt)));
        return card;
    }

    /** Each row is as high as the next: name, range and share above, what they rest on below. */
    private static Node table(Standing standing, DecisionWords words) {
        VBox rows = new VBox();
        rows.setId("ranking");
        for (CandidateTotal total :
                standing.around().ranked(standing.model().totals().totals())) {
            rows.getChildren().add(row(standing.name(total.candidate()), total, words));
        }
        return rows;
    }

    private static VBox row(String candidate, CandidateTotal total, DecisionWords words) {
        Label name = new Label(candidate);
        name.getStyleClass().add(Styles.TEXT_BOLD);
        ScoreWhisker whisker = new ScoreWhisker();
        whisker.show(total.low().toDouble(), total.high().toDouble());
        Label share = new Label(words.share(total));
        share.getStyleClass().add(Styles.TEXT_BOLD);
        HBox first = new HBox(4, share);
        first.setAlignment(Pos.CENTER_LEFT);
        if (total.excluded()) {
            first.getChildren().addFirst(Icon.BLOCKER.node());
        }
        GridPane line = new GridPane(16, 0);
        line.getColumnConstraints()
                .addAll(wide(160, 240), wide(140, 240), fixed(72, HPos.RIGHT), fixed(SHARE, HPos.LEFT));
        line.addRow(0, name, whisker, new Label(words.total(total)), first);
        line.getChildren().forEach(node -> GridPane.setValignment(node, VPos.CENTER));
        VBox row = new VBox(2, line, under(total, words));
        row.getStyleClass().add("ranking-row");
        return row;
    }

    /** What a total rests on, below it: of its own width, so that a long sentence moves no whisker. */
    private static HBox under(CandidateTotal total, DecisionWords words) {
        Label note = muted(words.note(total));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox under = new HBox(16, note);
        if (!total.excluded()) {
            Label any = muted(words.anyWeights(total));
            any.setMinWidth(SHARE);
            under.getChildren().add(any);
        }
        return under;
    }

    private static Node raters(List<DecisionWords.RaterLine> raters, List<String> disputes) {
        Label heading = new Label("Each rater's own ranking");
        heading.getStyleClass().add(Styles.TITLE_4);
        HBox title = new HBox(8, heading, new HelpMark("Each rater's own ranking", RATERS));
        title.setAlignment(Pos.CENTER_LEFT);
        GridPane grid = new GridPane(16, 4);
        grid.setId("raters");
        grid.getColumnConstraints().addAll(fixed(144, HPos.LEFT), wide(200, 400));
        for (DecisionWords.RaterLine rater : raters) {
            Label name = new Label(rater.name());
            name.getStyleClass().add(Styles.TEXT_BOLD);
            GridPane.setValignment(name, VPos.TOP);
            Label order = new Label(rater.order());
            order.setWrapText(true);
            order.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, order);
        }
        VBox box = new VBox(8, title, grid);
        if (!disputes.isEmpty()) {
            box.getChildren().add(new ReadingText("Furthest apart: " + String.join("; ", disputes) + "."));
        }
        return box;
    }

    static VBox section(String title, List<String> lines) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE_4);
        VBox box = new VBox(8, heading);
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

    private static ColumnConstraints fixed(double width, HPos alignment) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setHalignment(alignment);
        return column;
    }
}
