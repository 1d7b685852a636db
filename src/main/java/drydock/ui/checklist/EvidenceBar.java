package drydock.ui.checklist;

import drydock.domain.Id;
import drydock.domain.checklist.Checklist;
import drydock.domain.project.Project;
import drydock.domain.repository.CommitNames;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.Suggestion;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.WholeText;
import drydock.ui.evidence.EvidenceWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What the repository was read for and when, how a reading goes, and what is left to decide, in a line above the list. */
final class EvidenceBar extends HBox {
    private final Format format;
    private final ProposalActions actions;
    private final Label words = WholeText.inTooltip(new Label());
    private final Button read;
    private final Button reports;
    private final Button acceptProven;
    private final Button unread;
    private final ToggleButton suggested = new ToggleButton();

    /** @param onlySuggested shows only what wants a decision, or all again */
    EvidenceBar(
            EvidenceWork work,
            ProposalActions actions,
            Format format,
            Supplier<Optional<Id<Project>>> project,
            Consumer<Boolean> onlySuggested) {
        super(8);
        this.actions = actions;
        this.format = format;
        setId("evidence-bar");
        getStyleClass().add("evidence-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.setId("evidence-words");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        read = Buttons.plain("Read the repositor_y", () -> project.get().ifPresent(work::read));
        read.setId("read-evidence");
        reports = Buttons.plain("Add reports…", () -> project.get().ifPresent(work::addReports));
        reports.setId("add-reports");
        reports.setTooltip(
                new Tooltip("lcov, JUnit XML, forge test --json, Slither JSON, SARIF, npm audit, cargo audit,"
                        + " osv-scanner: files that you made; nothing is run"));
        acceptProven = Buttons.plain("Accept proved", actions::acceptProven);
        acceptProven.setId("accept-proven");
        acceptProven.setTooltip(new Tooltip("Ticks every open item that the repository or the plan proves and"
                + " neither contradicts, in one undo step. What only looks present is left for a look."));
        unread = Buttons.link("", actions::showUnread);
        unread.setId("evidence-unread");
        unread.setMinWidth(USE_PREF_SIZE);
        suggested.setId("only-suggested");
        suggested.setOnAction(e -> onlySuggested.accept(suggested.isSelected()));
        suggested.setMinWidth(USE_PREF_SIZE);
        for (Button button : List.of(read, reports, acceptProven)) {
            button.setMinWidth(USE_PREF_SIZE);
            button.visibleProperty().bind(work.busy().not());
            button.managedProperty().bind(button.visibleProperty());
        }
        getChildren().addAll(words, unread, space, suggested, acceptProven, reports, read, busy(work));
    }

    private static HBox busy(EvidenceWork work) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(120);
        bar.setAccessibleText("Reading what the repository proves");
        bar.progressProperty().bind(work.progress());
        Button cancel = Buttons.plain("Cancel", work::cancel);
        cancel.setId("cancel-evidence");
        cancel.setMinWidth(USE_PREF_SIZE);
        Label label = new Label("Reading…");
        label.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(8, label, bar, cancel);
        box.setAlignment(Pos.CENTER_LEFT);
        box.visibleProperty().bind(work.busy());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    void show(Optional<EvidenceReading> reading, Checklist checklist, boolean onlySuggested) {
        words.setText(
                reading.map(this::summary).orElse("The repository was not read yet: it proves many items by itself."));
        read.setText(reading.isPresent() ? "Read agai_n" : "Read the repositor_y");
        long news = checklist.items().filter(item -> item.hasNews()).count();
        suggested.setText(news + (news == 1 ? " suggestion" : " suggestions"));
        suggested.setSelected(onlySuggested);
        visible(suggested, news > 0 || onlySuggested);
        int left = reading.map(read -> read.code().unread().size()).orElse(0);
        unread.setText(left + " could not be read");
        visible(unread, left > 0);
        acceptProven.setDisable(actions.provenAndOpen().isEmpty());
    }

    private String summary(EvidenceReading reading) {
        List<String> counts = new ArrayList<>();
        add(counts, reading, Suggestion.State.PROVEN, "proved");
        add(counts, reading, Suggestion.State.LOOKS_PRESENT, "look present");
        add(counts, reading, Suggestion.State.CONTRARY, "contradicted");
        add(counts, reading, Suggestion.State.NOT_SEEN, "not seen");
        String commit = reading.commit().isEmpty() ? "" : " at " + CommitNames.brief(reading.commit());
        return String.join(", ", counts) + " · read " + format.date(reading.readOn()) + commit;
    }

    private static void add(List<String> counts, EvidenceReading reading, Suggestion.State state, String words) {
        long count = reading.suggestions().stream()
                .filter(suggestion -> suggestion.state() == state)
                .count();
        if (count > 0) {
            counts.add(count + " " + words);
        }
    }

    private static void visible(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
