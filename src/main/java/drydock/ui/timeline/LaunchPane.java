package drydock.ui.timeline;

import atlantafx.base.theme.Styles;
import drydock.domain.step.Step;
import drydock.schedule.BackwardPlan;
import drydock.schedule.Forecast;
import drydock.ui.base.Format;
import drydock.ui.control.Badge;
import drydock.ui.control.FocusInView;
import drydock.ui.control.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All about the launch day: by when what must happen, what moves it, how likely it is, and the copies beside the plan. */
final class LaunchPane extends ScrollPane {
    private final Format format;
    private final Consumer<Step> onChosen;
    private final VBox backwards = section();
    private final List<BackwardLine> made = new ArrayList<>();
    private final Label nothingWished = muted("No launch is wished yet: say one on the Overview, or drag the launch.");
    private final Sentence moves = new Sentence();
    private final OddsChart odds;
    private final Sentence ticks = new Sentence("muted");
    private final Sentence doubts = new Sentence();
    private final WhatIfCards cards;

    /** @param onChosen selects a step in the chart */
    LaunchPane(Format format, VariantsViewModel variants, TimelineViewModel timeline, Consumer<Step> onChosen) {
        this.format = format;
        this.onChosen = onChosen;
        setId("launch-pane");
        setFitToWidth(true);
        FocusInView.in(this);
        moves.setId("timeline-moves");
        odds = new OddsChart(format);
        cards = new WhatIfCards(format, variants, timeline);
        VBox content = new VBox(
                16,
                new VBox(4, heading("Backwards from the launch"), backwards),
                new VBox(4, heading("What moves the launch?"), moves),
                new VBox(4, heading("How likely?"), odds, ticks, doubts),
                new VBox(8, heading("What if?"), cards));
        content.getStyleClass().add("plan-detail");
        setContent(content);
    }

    /** What is looked at, or tried meanwhile, among the variants. */
    void show(ComputedPlan plan, VariantsViewModel variants) {
        moves.say(new TimelineWords(plan, format).whatMoves());
        backwards(plan);
        List<Variant> tried = variants.withTried();
        odds.show(tried);
        doubts(tried);
        cards.show(variants.variants());
    }

    private void backwards(ComputedPlan plan) {
        List<BackwardPlan.Line> lines =
                BackwardPlan.of(plan.schedule(), plan.source().steps().steps()).lines();
        while (made.size() < lines.size()) {
            made.add(new BackwardLine());
        }
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            shown.add(made.get(i).show(lines.get(i), plan));
        }
        if (lines.isEmpty()) {
            shown.add(nothingWished);
        }
        if (!backwards.getChildren().equals(shown)) {
            backwards.getChildren().setAll(shown);
        }
    }

    /** By when one step must be over; made once and used again, as the days change while a step is dragged. */
    private final class BackwardLine {
        private final Badge day = new Badge();
        private final Hyperlink words = new Hyperlink();
        private final HBox days = new HBox(day);
        private final HBox node = new HBox(8, days, words);

        BackwardLine() {
            day.setMinWidth(USE_PREF_SIZE);
            days.setMinWidth(AgendaPane.DAYS);
            days.setAlignment(Pos.CENTER_LEFT);
            node.setAlignment(Pos.CENTER_LEFT);
        }

        Node show(BackwardPlan.Line line, ComputedPlan plan) {
            day.show(
                    format.date(line.by()) + (line.tooLate() ? ", too late" : ""),
                    line.tooLate() ? Badge.Tone.RISK : Badge.Tone.NEUTRAL);
            words.setText(line.words() + plan.ofWhich(line.step()));
            words.setOnAction(event -> onChosen.accept(line.step()));
            return node;
        }
    }

    private void doubts(List<Variant> variants) {
        Optional<Forecast> told = variants.stream()
                .filter(Variant::shown)
                .flatMap(variant -> Stream.ofNullable(variant.forecast()))
                .findFirst();
        ticks.say(told.map(forecast ->
                        "Ticks: half, four of five and 19 of 20 of " + format.number(forecast.draws()) + " draws.")
                .orElse("Drawing durations…"));
        doubts.say(told.map(Forecast::doubts)
                .filter(all -> !all.isEmpty())
                .map(all -> all.stream()
                        .map(doubt -> "\n• " + doubt.step().title() + ": " + format.number(doubt.days())
                                + (doubt.days() == 1 ? " day" : " days"))
                        .collect(Collectors.joining("", "Doubts that cost most, four of five draws counted:", "")))
                .orElse(""));
    }

    private static VBox section() {
        return new VBox(4);
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }
}
