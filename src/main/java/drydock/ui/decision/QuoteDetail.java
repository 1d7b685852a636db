package drydock.ui.decision;

import atlantafx.base.theme.Styles;
import drydock.decision.cost.CostStep;
import drydock.decision.cost.QuoteComparison;
import drydock.decision.cost.SanityBand;
import drydock.domain.Command;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.EstimationRule;
import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import drydock.ui.control.HelpMark;
import drydock.ui.control.ReadingText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** How a quote's total was reckoned, step by step, and what public rules say of a job of this size. */
final class QuoteDetail extends ScrollPane {
    private static final String RULES =
            "Public rules of thumb, each with its source and date. They differ widely and grow"
                    + " old: they show whether a price is out of the world, not what it should be.";

    private final Studio studio;
    private final VBox content = new VBox(12);
    private Optional<CostAssumptions> assumptions = Optional.empty();

    QuoteDetail(Studio studio) {
        this.studio = studio;
        getStyleClass().add("form-scroll");
        content.getStyleClass().add("decision-page");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    void show(@Nullable QuoteRow row, Standing standing) {
        content.getChildren().clear();
        assumptions = Optional.of(standing.model().quotes().assumptions());
        if (row != null) {
            content.getChildren().addAll(heading("Total to verified fixes of " + row.name(), null), steps(row));
            Stream.of(beside(row, standing.model().quotes().band()), row.launch(studio.format()))
                    .filter(text -> !text.isEmpty())
                    .map(ReadingText::new)
                    .forEach(content.getChildren()::add);
        }
        SanityBand band = standing.model().quotes().band();
        if (band != null && row != null) {
            content.getChildren()
                    .addAll(
                            heading(
                                    "What public rules say of "
                                            + studio.format().number(band.lines()) + " lines",
                                    new HelpMark("Public rules", RULES)),
                            rules(band));
        }
    }

    /** Where the total stands among the public rules; empty where it is not known, or is for other code. */
    private String beside(QuoteRow row, @Nullable SanityBand band) {
        Estimate total = row.compared().cost().total().orElse(null);
        if (band == null || total == null || !row.compared().match().comparable()) {
            return "";
        }
        String range = Stream.of(band.lowestPrice(), band.highestPrice())
                .flatMap(Optional::stream)
                .map(price -> studio.format().number(plain(price.setScale(0, RoundingMode.HALF_UP))))
                .distinct()
                .collect(Collectors.joining("–"));
        return band.place(total.likely())
                .map(place -> switch (place) {
                    case BELOW_ALL -> "Below";
                    case AMONG_THEM -> "Within";
                    case ABOVE_ALL -> "Above";
                })
                .map(where -> where + " what public rules of price say: " + range + " " + band.currency() + ".")
                .orElse("");
    }

    private GridPane steps(QuoteRow row) {
        GridPane grid = grid();
        grid.setId("cost-steps");
        Format format = studio.format();
        String currency = row.compared().cost().currency();
        int at = 0;
        for (CostStep step : row.compared().cost().steps()) {
            Estimate amount = step.amount();
            grid.addRow(
                    at++,
                    new Label(step.kind().title()),
                    muted(step.sum()),
                    figure(amount == null ? step.wanting() : range(amount, format)));
        }
        Label total = figure((row.compared().cost().atLeast() ? "at least " : "")
                + range(row.compared().cost().known(), format) + " " + currency);
        total.getStyleClass().add(Styles.TEXT_BOLD);
        Label name = new Label("Total");
        name.getStyleClass().add(Styles.TEXT_BOLD);
        grid.addRow(at, name, muted(""), total);
        return grid;
    }

    private GridPane rules(SanityBand band) {
        GridPane grid = grid();
        grid.setId("public-rules");
        int at = 0;
        for (SanityBand.Reading reading : band.readings()) {
            String asOf = reading.rule().source().asOf();
            grid.addRow(
                    at++,
                    onOff(reading.rule()),
                    muted(reading.rule().label() + ", " + (asOf == null ? "age unknown" : "as of " + asOf)),
                    figure(said(reading, band.currency())));
        }
        return grid;
    }

    /** A rule that somebody does not believe is switched off for the project. */
    private CheckBox onOff(EstimationRule rule) {
        CheckBox box = new CheckBox(rule.publisher());
        box.setMnemonicParsing(false);
        box.setAccessibleText(rule.publisher() + ": " + rule.label());
        box.setSelected(!assumptions.map(a -> a.rulesOff().contains(rule.key())).orElse(false));
        box.setOnAction(e -> assumptions.ifPresent(now -> {
            Set<String> off = new TreeSet<>(now.rulesOff());
            if (!off.remove(rule.key())) {
                off.add(rule.key());
            }
            CostAssumptions kept =
                    QuoteComparison.kept(studio.session().snapshot().get(), now.project(), studio.ids());
            studio.session()
                    .perform(Command.put(
                            (box.isSelected() ? "Switch on" : "Switch off") + " the rule of " + rule.publisher(),
                            kept.withRulesOff(off)));
        }));
        return box;
    }

    private String said(SanityBand.Reading reading, String currency) {
        BigDecimal low = reading.low();
        if (low == null) {
            return reading.silent();
        }
        BigDecimal high = reading.high();
        Format format = studio.format();
        // a rule of thumb to the cent would look like more than it is
        int decimals = reading.rule().ofTime() ? 1 : 0;
        String least = format.number(plain(low.setScale(decimals, RoundingMode.HALF_UP)));
        String most = high == null ? "" : format.number(plain(high.setScale(decimals, RoundingMode.HALF_UP)));
        String figure = high == null ? least + " or more" : least.equals(most) ? least : least + "–" + most;
        return figure + " " + (reading.rule().ofTime() ? reading.rule().unit() : currency);
    }

    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal shortest = figure.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static String range(Estimate amount, Format format) {
        return amount.exact()
                ? format.number(plain(amount.likely()))
                : format.number(plain(amount.likely())) + "  (" + format.number(plain(amount.low())) + "–"
                        + format.number(plain(amount.high())) + ")";
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(16, 4);
        ColumnConstraints names = new ColumnConstraints(210);
        ColumnConstraints sums = new ColumnConstraints(150, 300, Double.MAX_VALUE);
        sums.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints(120, 260, 320);
        figures.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(List.of(names, sums, figures));
        return grid;
    }

    private static HBox heading(String text, @Nullable HelpMark help) {
        Label heading = new Label(text);
        heading.getStyleClass().add(Styles.TITLE_4);
        HBox line = new HBox(8, heading);
        line.setAlignment(Pos.CENTER_LEFT);
        if (help != null) {
            line.getChildren().add(help);
        }
        return line;
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private static Label figure(String text) {
        Label label = wrapped(text);
        label.setAlignment(Pos.TOP_RIGHT);
        label.setTextAlignment(TextAlignment.RIGHT);
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
