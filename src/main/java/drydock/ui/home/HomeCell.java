package drydock.ui.home;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.domain.overview.NextAction;
import drydock.domain.overview.Overview;
import drydock.domain.overview.Task;
import drydock.domain.project.Project;
import drydock.ui.base.Format;
import drydock.ui.base.Words;
import drydock.ui.control.Badge;
import drydock.ui.control.Buttons;
import drydock.ui.control.Figure;
import drydock.ui.control.Icon;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One project as a card: what it is at the left, its figures at the right. */
final class HomeCell extends ListCell<HomeRow> {
    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
    private static final int LATE_NAMED = 2;

    private final Format format;
    private final Label name = new Label();
    private final Badge stage = new Badge();
    private final Badge sample = new Badge("Sample", Badge.Tone.ACCENT);
    private final Badge archived = new Badge("Archived", Badge.Tone.NEUTRAL);
    private final Button removeSample;
    private final Label next = new Label(null, Icon.RIGHT.node());
    private final Label late = new Label(null, Icon.LATE.node());
    private final Figure launch = new Figure();
    private final Figure blockers = new Figure();
    private final Figure risk = new Figure();
    private final Tooltip whole = new Tooltip();
    private final HBox head;
    private final VBox card;

    HomeCell(Format format, Consumer<Project> remove) {
        this.format = format;
        removeSample =
                Buttons.link("Remove sample", () -> remove.accept(getItem().project()));
        removeSample.setId("remove-sample");
        name.getStyleClass().add(Styles.TITLE_4);
        next.getStyleClass().add(Styles.TEXT_MUTED);
        late.getStyleClass().add("late");
        name.setTooltip(whole);
        Stream.of(stage, sample, archived, removeSample).forEach(node -> node.setMinWidth(USE_PREF_SIZE));
        head = new HBox(8, name, stage, sample, archived, new Spacer(), removeSample);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(4, next, late);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Stream.of(next, late).forEach(label -> label.setTooltip(new Tooltip()));
        Stream.of(next, late).forEach(label -> label.getTooltip().textProperty().bind(label.textProperty()));
        HBox figures = new HBox(16, words, risk, blockers, launch);
        figures.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(4, head, figures);
        card.getStyleClass().addAll("card", "project-card");
        setPrefWidth(0);
    }

    /** Edits the name in place; {@code whenClosed} gives the focus back. */
    void editName(BiConsumer<Project, String> save, Runnable whenClosed) {
        NameEditor editor = new NameEditor(getItem().project(), save, () -> {
            showName(name);
            whenClosed.run();
        });
        showName(editor);
        editor.requestFocus();
        editor.selectAll();
    }

    private void showName(Node node) {
        head.getChildren().set(0, node);
    }

    @Override
    protected void updateItem(@Nullable HomeRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Project project = row.project();
        name.setText(project.name());
        whole.setText(project.name());
        stage.show(Words.of(project.stage()), Badge.Tone.NEUTRAL);
        shown(sample, project.sample());
        shown(removeSample, project.sample());
        shown(archived, project.archived());
        showOverview(row.overview());
        risk.show(
                project.valueAtRisk() == null ? "–" : format.money(project.valueAtRisk(), project.currency()),
                project.valueAtRisk() == null ? "value at risk unknown" : "value at risk");
        setAccessibleText(project.name() + ", " + stage.getText() + ", " + launch.words() + ", " + blockers.words());
        setGraphic(card);
    }

    /** @param overview null while it is being worked out */
    private void showOverview(@Nullable Overview overview) {
        if (overview == null) {
            shown(next, false);
            shown(late, false);
            launch.show("…", "days to launch");
            blockers.show("…", "open blockers");
            blockers.pseudoClassStateChanged(BLOCKED, false);
            return;
        }
        showTasks(overview);
        Long days = overview.daysToLaunch();
        launch.show(days == null ? "–" : format.number(Math.abs(days)), launchWords(days));
    }

    private static String launchWords(@Nullable Long days) {
        if (days == null) {
            return "no launch date";
        }
        return days < 0 ? "days since launch" : "days to launch";
    }

    private void showTasks(Overview overview) {
        Optional<Task> first = overview.next().stream()
                .map(NextAction::task)
                .filter(task -> !overview.late().contains(task))
                .findFirst();
        next.setText(first.map(task -> "Next: " + task.title()).orElse(""));
        shown(next, first.isPresent());
        late.setText(late(overview.late()));
        shown(late, !overview.late().isEmpty());
        blockers.show(format.number(overview.openBlockers()), "open blockers");
        blockers.pseudoClassStateChanged(BLOCKED, overview.openBlockers() > 0);
    }

    private static String late(List<Task> tasks) {
        String named = tasks.stream().limit(LATE_NAMED).map(Task::title).collect(Collectors.joining(", "));
        int more = tasks.size() - LATE_NAMED;
        return "Late: " + named + (more > 0 ? " and " + more + " more" : "");
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
