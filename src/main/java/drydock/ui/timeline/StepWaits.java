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
import drydock.ui.control.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
    private final List<WaitLine> made = new ArrayList<>();
    private final Label nothing = new Label("Nothing: it can begin at once.");
    private final ChoiceField<Step> adder;
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
        nothing.getStyleClass().add(Styles.TEXT_MUTED);
        wrong.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL);
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        adder = new ChoiceField<>(List.of(), this::named, other -> edit(other, StepEditing::linked));
        adder.setId("step-wait-add");
        adder.setPromptText("Add what it waits for");
        adder.setAccessibleText("Add what it waits for");
        adder.setMaxWidth(Double.MAX_VALUE);
        // listed only when asked for: a plan may have hundreds of steps
        adder.setOnShowing(event -> adder.offer(free(), null));
        lines.getChildren().add(nothing);
        getChildren().addAll(heading, lines, wrong, adder);
    }

    /** Draws anew only what changed, so that nobody is interrupted while typing; nodes are made once and used again. */
    void show(GanttRow row) {
        shown = row;
        List<Step> steps = timeline.steps();
        List<Object> wanted = List.of(row.key(), row.step().waits(), steps);
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        wrong.setText("");
        int used = 0;
        for (Wait wait : row.step().waits()) {
            Step other = find(steps, wait.after()).orElse(null);
            if (other != null) {
                line(used++).show(wait, other);
            }
        }
        for (int i = 0; i < made.size(); i++) {
            show(made.get(i).node, i < used);
        }
        show(nothing, used == 0);
        adder.offer(List.of(), null);
    }

    /** Lines that are not needed stay where they are, unseen: putting them in again would have them styled anew. */
    private WaitLine line(int place) {
        if (made.size() <= place) {
            made.add(new WaitLine(place));
            lines.getChildren().add(made.get(place).node);
        }
        return made.get(place);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Optional<Step> find(List<Step> steps, long id) {
        return steps.stream().filter(step -> step.id().value() == id).findFirst();
    }

    /** A step that is waited for. */
    private final class WaitLine {
        private final Sentence name = new Sentence();
        private final ChoiceField<Join> join = new ChoiceField<>(List.of(Join.values()), StepWaits::words, this::join);
        private final TextField lag = new TextField();
        private final Button remove = Buttons.icon(Icon.REMOVE, "No longer wait for it", this::remove);
        private final VBox node;
        private @Nullable Wait wait;
        private @Nullable Step other;

        WaitLine(int place) {
            join.setPrefWidth(150);
            join.setMinWidth(150);
            lag.setId("wait-lag-" + place);
            lag.setPrefColumnCount(3);
            lag.setOnAction(event -> lag());
            lag.focusedProperty().addListener((p, before, now) -> {
                if (!now) {
                    lag();
                }
            });
            HBox days = new HBox(8, lag, new Label("days later"), remove);
            days.setAlignment(Pos.CENTER_LEFT);
            node = new VBox(2, name, new FlowPane(8, 4, join, days));
        }

        void show(Wait shownWait, Step waitedFor) {
            wait = shownWait;
            other = waitedFor;
            String called = named(waitedFor);
            name.say(called);
            join.show(shownWait.join());
            join.setAccessibleText("How it waits for " + called);
            lag.setText(Integer.toString(shownWait.lag()));
            lag.setAccessibleText("Working days between, after " + called);
            remove.setAccessibleText("No longer wait for " + called);
        }

        private void join(Join chosen) {
            if (wait != null) {
                change(new Wait(wait.after(), chosen, wait.lag()));
            }
        }

        private void lag() {
            if (wait != null) {
                StepWaits.this.lag(wait, lag.getText());
            }
        }

        private void remove() {
            if (other != null) {
                edit(other, StepEditing::linked);
            }
        }
    }

    private List<Step> free() {
        GanttRow row = shown;
        return row == null
                ? List.of()
                : timeline.steps().stream()
                        .filter(step -> !step.id().equals(row.step().id()))
                        .filter(step -> row.step().waits().stream()
                                .noneMatch(known -> known.after() == step.id().value()))
                        .toList();
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
