package drydock.ui.timeline;

import atlantafx.base.theme.Styles;
import drydock.domain.step.Estimate;
import drydock.domain.step.StepKind;
import drydock.domain.step.Worker;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.FocusInView;
import drydock.ui.control.Form;
import drydock.ui.control.Icon;
import drydock.ui.control.SavingText;
import drydock.ui.control.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The selected line: of a step its dates, why they are there, how long it takes, what it waits for; of a lane its marks. */
final class StepDetail extends ScrollPane {
    private final TimelineViewModel timeline;
    private final Format format;
    private final Sentence title = new Sentence(Styles.TITLE_4);
    private final Sentence dates = new Sentence();
    private final Sentence why = new Sentence();
    private final TextField best = days("step-best");
    private final TextField likely = days("step-likely");
    private final TextField worst = days("step-worst");
    private final Label wrong = new Label();
    private final Button pin;
    private final Button remove;
    private final Form own = new Form();
    private final TextField name = new TextField();
    private final SavingText naming;
    private final ChoiceField<Worker> worker;
    private final Form estimate = new Form();
    private final StepWaits waits;
    private final VBox ofStep;
    private final MarkList marks;
    private @Nullable GanttRow shown;

    StepDetail(TimelineViewModel timeline, Format format, MarkList marks) {
        this.timeline = timeline;
        this.format = format;
        this.marks = marks;
        waits = new StepWaits(timeline, format);
        setId("step-detail");
        setFitToWidth(true);
        FocusInView.in(this);
        wrong.setWrapText(true);
        wrong.setMinHeight(USE_PREF_SIZE);
        wrong.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        pin = Buttons.plain("", Icon.PIN, () -> withShown(timeline::pinToggled));
        pin.setId("step-pin");
        remove = Buttons.icon(Icon.REMOVE, "Remove this step", () -> withShown(timeline::removed));
        remove.setId("step-remove");
        name.setId("step-name");
        naming = SavingText.field(name, this::rename);
        worker = new ChoiceField<>(List.of(Worker.values()), StepDetail::words, this::assign);
        worker.setId("step-worker");
        own.field("_Name", name).field("Done b_y", worker, "Whose working days count for it.");
        estimate();
        Node why = new VBox(2, heading("Why this date?"), this.why);
        ofStep = new VBox(12, dates, new HBox(8, pin, remove), why, own, estimate, waits);
        VBox content = new VBox(12, title, ofStep, marks);
        content.getStyleClass().add("plan-detail");
        setContent(content);
    }

    private void estimate() {
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
    }

    /** Gives the focus to the first thing that can be typed. */
    void edit() {
        if (own.isVisible()) {
            name.requestFocus();
        } else if (estimate.isVisible()) {
            likely.requestFocus();
        } else {
            pin.requestFocus();
        }
    }

    private void withShown(Consumer<GanttRow> action) {
        if (shown != null) {
            action.accept(shown);
        }
    }

    void show(@Nullable GanttLine line) {
        GanttRow row = line instanceof GanttRow step ? step : null;
        show(ofStep, row != null);
        show(marks, line instanceof GanttLane);
        if (line instanceof GanttLane lane) {
            title.say(lane.kind().title());
            marks.show(lane);
        } else if (row == null) {
            title.say("");
        }
        boolean same = row != null && shown != null && row.id() == shown.id();
        shown = row;
        if (row != null) {
            show(row, same);
        }
    }

    private void show(GanttRow row, boolean same) {
        boolean isOwn = row.step().kind() == StepKind.OWN;
        title.say(row.title() + (row.audit().isEmpty() ? "" : " (" + row.audit() + ")"));
        dates.say(dates(row));
        why.say(timeline.shown()
                .map(plan -> new TimelineWords(plan, format).why(row))
                .orElse(""));
        pin.setText(row.step().pinned() ? "Let it go" : "Pin to this day");
        pin.setDisable(row.isDone() || row.step().kind() == StepKind.LAUNCH);
        show(remove, row.step().kind() != StepKind.LAUNCH);
        show(own, isOwn);
        naming.show(row.step().title(), !same);
        worker.show(row.step().worker());
        show(estimate, isOwn || !row.isEvent());
        waits.show(row);
        boolean typing = best.isFocused() || likely.isFocused() || worst.isFocused();
        if (!same || !typing) {
            Estimate now = row.step().estimate();
            best.setText(Integer.toString(now.best()));
            likely.setText(Integer.toString(now.likely()));
            worst.setText(Integer.toString(now.worst()));
            wrong.setText("");
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String dates(GanttRow row) {
        String when = row.start().equals(row.end())
                ? format.date(row.start())
                : format.date(row.start()) + " to " + format.date(row.end());
        var latest = row.planned().latest();
        if (latest == null) {
            return when + ".";
        }
        String slack = latest.slack() < 0
                ? ", which cannot be met"
                : " (" + latest.slack() + (latest.slack() == 1 ? " working day" : " working days") + " of slack)";
        return when + ". Latest for the wanted launch: " + format.date(latest.start()) + slack + ".";
    }

    private CompletableFuture<Boolean> rename(String typed) {
        GanttRow row = shown;
        if (row != null && !typed.isBlank()) {
            timeline.edit(
                    row, editing -> editing.plan().commands().edit(row.step().withTitle(typed.strip())));
        }
        return CompletableFuture.completedFuture(true);
    }

    private void assign(Worker chosen) {
        GanttRow row = shown;
        if (row != null && row.step().worker() != chosen) {
            timeline.edit(
                    row, editing -> editing.plan().commands().edit(row.step().withWorker(chosen)));
        }
    }

    private void save() {
        GanttRow row = shown;
        if (row == null || !estimate.isVisible()) {
            return;
        }
        Optional<Integer> low = format.typed().count(best.getText());
        Optional<Integer> middle = format.typed().count(likely.getText());
        Optional<Integer> high = format.typed().count(worst.getText());
        try {
            if (low.isPresent() && middle.isPresent() && high.isPresent()) {
                wrong.setText("");
                timeline.setEstimate(row, new Estimate(low.get(), middle.get(), high.get()));
                return;
            }
        } catch (IllegalArgumentException outOfOrder) {
            // told below, with what was typed still in the fields
        }
        wrong.setText("Three whole numbers in order, from 1 to " + Estimate.LONGEST
                + "; three times 0 for what just happens on a day.");
    }

    private static String words(Worker worker) {
        return switch (worker) {
            case US -> "Us";
            case AUDITOR -> "The auditor";
        };
    }

    private static TextField days(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(5);
        return field;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }
}
