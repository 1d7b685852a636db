package drydock.ui.timeline;

import atlantafx.base.theme.Styles;
import drydock.schedule.Agenda;
import drydock.schedule.AgendaItem;
import drydock.ui.base.Format;
import drydock.ui.control.Badge;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What to look at: late, this week, with the auditor, upcoming. */
final class AgendaPane extends ScrollPane {
    /** Width of a day in front of words, so that the words of all lines begin below each other. */
    static final double DAYS = 104;

    private static final int MOST = 40;

    private final Format format;
    private final Consumer<AgendaItem> onChosen;
    private final VBox content = new VBox(12);
    private @Nullable Agenda shown;

    AgendaPane(Format format, Consumer<AgendaItem> onChosen) {
        this.format = format;
        this.onChosen = onChosen;
        setId("agenda");
        setFitToWidth(true);
        content.getStyleClass().add("plan-detail");
        setContent(content);
    }

    void show(Agenda agenda) {
        if (agenda.equals(shown)) {
            return;
        }
        shown = agenda;
        content.getChildren().clear();
        group("Late", agenda.late(), Badge.Tone.RISK, "Nothing is late.");
        group(
                "This week",
                agenda.thisWeek(),
                Badge.Tone.ACCENT,
                "Nothing is due or to be begun until your weekend is over.");
        group(
                "Waiting for the auditor",
                agenda.withAuditor(),
                Badge.Tone.NEUTRAL,
                "No auditor owes you anything by a set day.");
        group(
                "Upcoming, within " + Agenda.AHEAD + " days",
                agenda.upcoming(),
                Badge.Tone.NEUTRAL,
                "Nothing is due, runs out or comes round again.");
    }

    /** @param nothing said where there is nothing: whoever looks for what is late must not take silence for an answer */
    private void group(String title, List<AgendaItem> items, Badge.Tone tone, String nothing) {
        Label heading = new Label(items.isEmpty() ? title : title + " (" + items.size() + ")");
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        VBox lines = new VBox(4, heading);
        items.stream().limit(MOST).forEach(item -> lines.getChildren().add(line(title, item, tone)));
        if (items.isEmpty()) {
            lines.getChildren().add(muted(nothing));
        } else if (items.size() > MOST) {
            lines.getChildren().add(muted("And " + (items.size() - MOST) + " later ones."));
        }
        content.getChildren().add(lines);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private HBox line(String group, AgendaItem item, Badge.Tone tone) {
        Hyperlink link = new Hyperlink(item.title());
        link.setOnAction(event -> onChosen.accept(item));
        link.setWrapText(true);
        Badge due = new Badge(format.date(item.due()), tone);
        due.setMinWidth(USE_PREF_SIZE);
        HBox days = new HBox(due);
        days.setMinWidth(DAYS);
        days.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(link);
        String begin = begin(item);
        if (!begin.isEmpty()) {
            Label label = muted(begin);
            label.getStyleClass().add(Styles.TEXT_SMALL);
            words.getChildren().add(label);
        }
        // the group, the day and the beginning stand around the link, where whoever hears it does not come
        link.setAccessibleText(Stream.of(group, item.title(), format.date(item.due()), begin)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        HBox line = new HBox(8, days, words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String begin(AgendaItem item) {
        return item.remindOn().isBefore(item.due()) && item.kind() != AgendaItem.Kind.EVENT
                ? "begin on " + format.date(item.remindOn())
                : "";
    }
}
