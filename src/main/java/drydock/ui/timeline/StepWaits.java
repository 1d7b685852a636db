package drydock.ui.timeline;

import atlantafx.base.theme.Styles;
import drydock.domain.Command;
import drydock.domain.step.Step;
import drydock.domain.step.Wait;
import drydock.domain.step.Wait.Join;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the selected step waits for: each with its lag, to be changed, removed and added to. */
final class StepWaits extends VBox {
    private final TimelineViewModel timeline;
    private final Format format;
    private final VBox lines = new VBox(8);
    private final VBox adding = new VBox(4);
    private final Label wrong = new Label();
    private @Nullable GanttRow shown;
    private List<Object> drawn = List.of();

    StepWaits(TimelineViewModel timeline, Format format) {
        super(8);
        this.timeline = timeline;
        this.format = format;
        setId("step-waits");
        Label heading = new Label("Waits for");
        heading.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        wrong.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL);
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        getChildren().addAll(heading, lines, wrong, adding);
    }

    /** Draws anew only what changed, so that nobody is interrupted while typing. */
    void show(GanttRow row) {
        shown = row;
        List<Step> steps = timeline.steps();
        List<Object> wanted = List.of(row.key(), row.step().waits(), steps);
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        wrong.setText("");
        List<Node> next = new ArrayList<>();
        for (Wait wait : row.step().waits()) {
            find(steps, wait.after()).ifPresent(other -> next.add(line(wait, other, next.size())));
        }
        if (next.isEmpty()) {
            Label nothing = new Label("Nothing: it can begin at once.");
            nothing.getStyleClass().add(Styles.TEXT_MUTED);
            next.add(nothing);
        }
        lines.getChildren().setAll(next);
        adding.getChildren().setAll(adder(row, steps));
    }

    private static Optional<Step> find(List<Step> steps, long id) {
        return steps.stream().filter(step -> step.id().value() == id).findFirst();
    }

    private Node line(Wait wait, Step other, int place) {
        Label name = new Label(named(other));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        ChoiceField<Join> join = new ChoiceField<>(
                List.of(Join.values()), StepWaits::words, chosen -> change(new Wait(wait.after(), chosen, wait.lag())));
        join.show(wait.join());
        join.setAccessibleText("How it waits for " + named(other));
        join.setPrefWidth(150);
        join.setMinWidth(150);
        TextField lag = new TextField(Integer.toString(wait.lag()));
        lag.setId("wait-lag-" + place);
        lag.setPrefColumnCount(3);
        lag.setAccessibleText("Working days between, after " + named(other));
        lag.setOnAction(event -> lag(wait, lag.getText()));
        lag.focusedProperty().addListener((p, before, now) -> {
            if (!now) {
                lag(wait, lag.getText());
            }
        });
        Node remove =
                Buttons.icon(Icon.REMOVE, "No longer wait for " + named(other), () -> edit(other, StepEditing::linked));
        HBox days = new HBox(8, lag, new Label("days later"), remove);
        days.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, name, new FlowPane(8, 4, join, days));
    }

    private Node adder(GanttRow row, List<Step> steps) {
        List<Step> free = steps.stream()
                .filter(step -> !step.id().equals(row.step().id()))
                .filter(step -> row.step().waits().stream()
                        .noneMatch(wait -> wait.after() == step.id().value()))
                .toList();
        ChoiceField<Step> choice = new ChoiceField<>(free, this::named, other -> edit(other, StepEditing::linked));
        choice.setId("step-wait-add");
        choice.setPromptText("Add what it waits for");
        choice.setAccessibleText("Add what it waits for");
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    /** What is done with another step and this one. */
    private interface Linking {
        Command made(StepEditing editing, Step other, Step self);
    }

    private void edit(Step other, Linking linking) {
        GanttRow row = shown;
        if (row != null) {
            timeline.edit(row, editing -> linking.made(editing, other, row.step()));
        }
    }

    private void change(Wait wait) {
        GanttRow row = shown;
        if (row != null && !row.step().waits().contains(wait)) {
            timeline.edit(row, editing -> editing.plan().commands().link(row.step(), wait));
        }
    }

    private void lag(Wait wait, String typed) {
        Optional<Integer> days = whole(typed);
        if (days.isEmpty() || Math.abs(days.get()) > Wait.LONGEST_LAG) {
            wrong.setText("A whole number of working days, below 0 where both overlap.");
            return;
        }
        wrong.setText("");
        change(new Wait(wait.after(), wait.join(), days.get()));
    }

    private Optional<Integer> whole(String typed) {
        String text = typed.strip();
        boolean negative = text.startsWith("-") || text.startsWith("−");
        return format.typed().count(negative ? text.substring(1) : text).map(count -> negative ? -count : count);
    }

    private static String words(Join join) {
        return switch (join) {
            case AFTER_END -> "after its end";
            case WITH_START -> "with its start";
        };
    }

    private String named(Step step) {
        return timeline.shown().map(plan -> plan.titled(step)).orElse(step.title());
    }
}
