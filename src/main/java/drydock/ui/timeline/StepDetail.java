package drydock.ui.timeline;

import atlantafx.base.theme.Styles;
import drydock.domain.step.Estimate;
import drydock.schedule.PlannedStep;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.Form;
import drydock.ui.control.Icon;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The selected step: its dates, why they are there, how long it takes, whether it is pinned. */
final class StepDetail extends ScrollPane {
    private final TimelineViewModel timeline;
    private final Format format;
    private final Label title = new Label();
    private final Label dates = wrapped();
    private final Label why = wrapped();
    private final TextField best = days("step-best");
    private final TextField likely = days("step-likely");
    private final TextField worst = days("step-worst");
    private final Label wrong = wrapped();
    private final Button pin;
    private final VBox content;
    private final Form estimate = new Form();
    private @Nullable GanttRow shown;

    StepDetail(TimelineViewModel timeline, Format format) {
        this.timeline = timeline;
        this.format = format;
        setId("step-detail");
        setFitToWidth(true);
        title.getStyleClass().add(Styles.TITLE_4);
        title.setWrapText(true);
        wrong.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL);
        pin = Buttons.plain("", Icon.PIN, () -> {
            if (shown != null) {
                timeline.pinToggled(shown);
            }
        });
        pin.setId("step-pin");
        estimate.field("_Best", best, "Working days if all goes well.")
                .field("_Likely", likely, "Working days, most likely. The plan is computed with these.")
                .field("_Worst", worst, "Working days if much goes wrong. The forecast draws between best and worst.")
                .wide(wrong);
        for (TextField field : List.of(best, likely, worst)) {
            field.setOnAction(event -> save());
            field.focusedProperty().addListener((p, before, now) -> {
                if (!now) {
                    save();
                }
            });
        }
        content = new VBox(12, title, dates, new HBox(8, pin), heading("Why this date?"), why, estimate);
        content.getStyleClass().add("plan-detail");
        setContent(content);
    }

    void show(@Nullable GanttRow row) {
        boolean same = row != null && shown != null && row.id() == shown.id();
        shown = row;
        content.setVisible(row != null);
        if (row == null) {
            return;
        }
        title.setText(row.title() + (row.audit().isEmpty() ? "" : " (" + row.audit() + ")"));
        dates.setText(dates(row));
        why.setText(timeline.why(row));
        pin.setText(row.step().pinned() ? "Let it go" : "Pin to this day");
        pin.setDisable(row.isDone());
        estimate.setVisible(!row.isEvent());
        estimate.setManaged(!row.isEvent());
        boolean typing = best.isFocused() || likely.isFocused() || worst.isFocused();
        if (!same || !typing) {
            Estimate now = row.step().estimate();
            best.setText(Integer.toString(now.best()));
            likely.setText(Integer.toString(now.likely()));
            worst.setText(Integer.toString(now.worst()));
            wrong.setText("");
        }
    }

    private String dates(GanttRow row) {
        PlannedStep planned = row.planned();
        String when = row.start().equals(row.end())
                ? format.date(row.start())
                : format.date(row.start()) + " to " + format.date(row.end());
        String slack = planned.latest() == null
                ? ""
                : planned.latest().slack() < 0
                        ? ". Latest for the wanted launch: "
                                + format.date(planned.latest().start()) + ", which cannot be met"
                        : ". Latest for the wanted launch: "
                                + format.date(planned.latest().start()) + " ("
                                + planned.latest().slack() + " working days of slack)";
        return when + slack + ".";
    }

    private void save() {
        GanttRow row = shown;
        if (row == null || row.isEvent()) {
            return;
        }
        Optional<Integer> low = format.typed().count(best.getText());
        Optional<Integer> middle = format.typed().count(likely.getText());
        Optional<Integer> high = format.typed().count(worst.getText());
        try {
            if (low.isPresent() && middle.isPresent() && high.isPresent() && low.get() > 0) {
                wrong.setText("");
                timeline.setEstimate(row, new Estimate(low.get(), middle.get(), high.get()));
                return;
            }
        } catch (IllegalArgumentException outOfOrder) {
            // told below, with what was typed still in the fields
        }
        wrong.setText("Three whole numbers in order, from 1 to " + Estimate.LONGEST + ".");
    }

    private static TextField days(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(5);
        return field;
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }
}
