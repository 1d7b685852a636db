package drydock.ui.auditors;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.domain.catalogue.AgeLimit;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactAge;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.AgeKind;
import drydock.ui.base.FactText;
import drydock.ui.base.SourceText;
import drydock.ui.base.Studio;
import drydock.ui.control.Badge;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.ReadingText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One fact: what it says, in the form in which its source says it, where that is from, how sure it is and how old. */
final class FactCard extends VBox {
    private final Fact fact;
    private final Studio studio;
    private final FactText words;

    FactCard(Fact fact, Studio studio, Runnable edit, Runnable remove) {
        super(4);
        this.fact = fact;
        this.studio = studio;
        words = FactText.of(studio.format());
        getStyleClass().add("fact-card");
        getChildren().addAll(head(edit, remove), value(), origin());
        if (fact.note() != null) {
            ReadingText note = new ReadingText(fact.note());
            note.getStyleClass().add("muted");
            getChildren().add(note);
        }
    }

    private Node head(Runnable edit, Runnable remove) {
        Label label = new Label(fact.label());
        label.getStyleClass().add(Styles.TEXT_BOLD);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox head = new HBox(
                4,
                label,
                new Spacer(),
                Buttons.icon(Icon.EDIT, "Edit fact: " + fact.label(), edit),
                Buttons.icon(Icon.REMOVE, "Remove fact: " + fact.label(), remove));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node value() {
        return switch (fact.value()) {
            case FactValue.Text(String text)
            when text.matches("https?://\\S+") ->
                SourceLink.of(text, text, studio.desktop().browser());
            case FactValue.Items(List<String> items) ->
                new ReadingText(items.stream().map(item -> "• " + item).collect(Collectors.joining("\n")));
            case FactValue.Table table -> new TableGrid(table, studio.format());
            case FactValue.Distribution spread
            when SpreadChart.canDraw(spread) -> new VBox(4, new SpreadChart(spread), new ReadingText(words.of(fact)));
            case FactValue.Figure _, FactValue.Range _ -> {
                ReadingText figure = new ReadingText(words.of(fact));
                figure.getStyleClass().add("fact-figure");
                yield figure;
            }
            default -> new ReadingText(words.of(fact));
        };
    }

    private Node origin() {
        Source source = fact.source();
        FlowPane line = new FlowPane(8, 2);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().add(age());
        line.getChildren()
                .add(
                        source.url() == null
                                ? small(source.title())
                                : SourceLink.of(
                                        source.title(),
                                        source.url(),
                                        studio.desktop().browser()));
        line.getChildren().add(small(new SourceText(studio.format()).date(source)));
        line.getChildren().add(small(Vocabulary.label(vocabulary().confidence(), fact.confidence()) + " confidence"));
        return line;
    }

    private Badge age() {
        FactAge age = FactAge.of(fact, vocabulary(), studio.today());
        return switch (age.state()) {
            case FRESH -> badge("Fresh" + old(age), Badge.Tone.NEUTRAL, Icon.INFO);
            case STALE -> badge("Stale" + old(age), Badge.Tone.RISK, Icon.LATE);
            case UNKNOWN -> badge("Age unknown", Badge.Tone.NEUTRAL, Icon.UNKNOWN);
        };
    }

    private static String old(FactAge age) {
        if (age.span() == null) {
            return "";
        }
        String unit = age.span().unit().toString().toLowerCase(Locale.ROOT);
        long amount = age.span().amount();
        return ", " + amount + " " + (amount == 1 ? unit.substring(0, unit.length() - 1) : unit) + " old";
    }

    private Badge badge(String text, Badge.Tone tone, Icon icon) {
        Badge badge = new Badge(text, tone);
        badge.setGraphic(icon.node());
        vocabulary().ageKinds().stream()
                .filter(kind -> kind.key().equals(fact.ageKind()))
                .findFirst()
                .ifPresent(kind -> badge.setTooltip(new Tooltip(rule(kind))));
        return badge;
    }

    private static String rule(AgeKind kind) {
        return "Facts of the kind \"" + kind.label().toLowerCase(Locale.ROOT) + "\" are stale after "
                + kind.staleAfterDays() + " days.";
    }

    private Vocabulary vocabulary() {
        return AgeLimit.applied(
                studio.session().snapshot().get(), studio.bundle().vocabulary());
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
