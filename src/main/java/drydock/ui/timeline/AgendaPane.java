package drydock.ui.timeline;

import atlantafx.base.theme.Styles;
import drydock.schedule.Agenda;
import drydock.schedule.AgendaItem;
import drydock.ui.base.Format;
import drydock.ui.control.Badge;
import java.util.List;
import java.util.function.Consumer;
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
        group("Late", agenda.late(), Badge.Tone.RISK);
        group("This week", agenda.thisWeek(), Badge.Tone.ACCENT);
        group("Waiting for the auditor", agenda.withAuditor(), Badge.Tone.NEUTRAL);
        group("Upcoming, within " + Agenda.AHEAD + " days", agenda.upcoming(), Badge.Tone.NEUTRAL);
        if (content.getChildren().isEmpty()) {
            Label nothing = new Label("Nothing is due within " + Agenda.AHEAD + " days.");
            nothing.getStyleClass().add(Styles.TEXT_MUTED);
            content.getChildren().add(nothing);
        }
    }

    private void group(String title, List<AgendaItem> items, Badge.Tone tone) {
        if (items.isEmpty()) {
            return;
        }
        Label heading = new Label(title + " (" + items.size() + ")");
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        VBox lines = new VBox(4, heading);
        items.stream().limit(MOST).forEach(item -> lines.getChildren().add(line(item, tone)));
        content.getChildren().add(lines);
    }

    private HBox line(AgendaItem item, Badge.Tone tone) {
        Hyperlink link = new Hyperlink(item.title());
        link.setOnAction(event -> onChosen.accept(item));
        link.setWrapText(true);
        String begin = item.remindOn().isBefore(item.due()) && item.kind() != AgendaItem.Kind.EVENT
                ? ", begin " + format.date(item.remindOn())
                : "";
        Badge due = new Badge(format.date(item.due()) + begin, tone);
        due.setMinWidth(USE_PREF_SIZE);
        HBox days = new HBox(due);
        days.setMinWidth(DAYS);
        days.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(8, days, link);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
