package drydock.ui.checklist;

import atlantafx.base.theme.Styles;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.Progress;
import drydock.domain.checklist.Severity;
import drydock.ui.base.Words;
import drydock.ui.control.Badge;
import drydock.ui.control.Icon;
import drydock.ui.control.IconView;
import drydock.ui.control.WholeText;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows a line of the list, or the head of a phase. Its nodes are built once. */
final class ChecklistCell extends ListCell<ChecklistRow> {
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final CheckBox tick = new CheckBox();
    private final Label title = WholeText.inTooltip(new Label());
    private final Label responsible = WholeText.inTooltip(new Label());
    private final Badge due = new Badge();
    private final Badge mark = new Badge();
    private final Badge news = new Badge();
    private final HBox line = new HBox(8, tick, title, responsible, news, mark, due);
    private final IconView unfolded = Icon.EXPAND.node();
    private final IconView folded = Icon.FOLDED.node();
    private final Label phase = new Label();
    private final Label side = new Label();
    private final BlockerBar bar = new BlockerBar();
    private final HBox heading = new HBox(8, phase, side, new Region(), bar);
    private final Tooltip whole = new Tooltip();

    /** @param toggle ticks or unticks an item */
    ChecklistCell(Consumer<Item> toggle, Consumer<ChecklistRow.Heading> fold) {
        getStyleClass().add("checklist-cell");
        setPrefWidth(0);
        tick.setFocusTraversable(false);
        tick.setOnAction(e -> {
            if (getItem() instanceof ChecklistRow.Line shown) {
                // the box shows what is recorded, not what was clicked: the answer may be no
                show(shown);
                toggle.accept(shown.item());
            }
        });
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        responsible.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        responsible.setMaxWidth(96);
        responsible.setMinWidth(0);
        mark.setMinWidth(USE_PREF_SIZE);
        news.setMinWidth(USE_PREF_SIZE);
        due.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        phase.getStyleClass().add(Styles.TEXT_BOLD);
        phase.setGraphic(unfolded);
        side.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        HBox.setHgrow(heading.getChildren().get(2), Priority.ALWAYS);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setOnMouseClicked(e -> {
            if (getItem() instanceof ChecklistRow.Heading shown) {
                fold.accept(shown);
            }
        });
        hide(responsible, news, mark, due);
    }

    @Override
    protected void updateItem(@Nullable ChecklistRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("heading"), row instanceof ChecklistRow.Heading && !empty);
        switch (empty ? null : row) {
            case ChecklistRow.Line shown -> {
                show(shown);
                setGraphic(line);
            }
            case ChecklistRow.Heading shown -> {
                show(shown);
                setGraphic(heading);
            }
            case null -> {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
            }
        }
    }

    private void show(ChecklistRow.Line row) {
        Item item = row.item();
        boolean open = item.isOpen();
        boolean aside = item.state() == ItemState.NOT_APPLICABLE || item.state() == ItemState.WAIVED;
        tick.setSelected(!open && !aside);
        tick.setIndeterminate(aside);
        tick.setAccessibleText(item.title());
        title.setText(item.title());
        pseudoClassStateChanged(SETTLED, !open);
        responsible.setText(row.responsible());
        due.show(row.due(), row.late() ? Badge.Tone.RISK : Badge.Tone.NEUTRAL);
        due.setGraphic(row.late() ? Icon.LATE.node() : null);
        showMark(item);
        showNews(item);
        hide(responsible, news, mark, due);
        whole.setText(item.title());
        setTooltip(item.title().length() > 40 ? whole : null);
        setAccessibleText(spoken(row));
    }

    /** The one thing that most needs to be known of an item. */
    private void showMark(Item item) {
        if (item.stale()) {
            mark(Icon.LATE, "Stale", Badge.Tone.RISK);
        } else if (item.cameRound()) {
            mark(Icon.LATE, "Due again", Badge.Tone.RISK);
        } else if (item.isOpen() && item.severity() == Severity.BLOCKER) {
            mark(Icon.BLOCKER, "Blocker", Badge.Tone.BLOCKER);
        } else if (item.isOpen() && item.mayBlock()) {
            mark(Icon.UNKNOWN, "May block", Badge.Tone.NEUTRAL);
        } else if (item.state() == ItemState.NOT_APPLICABLE || item.state() == ItemState.WAIVED) {
            mark(null, Words.of(item.state()), Badge.Tone.NEUTRAL);
        } else if (item.state() == ItemState.DONE && isShown(item)) {
            mark(Icon.PROVEN, "Proven", Badge.Tone.PROVEN);
        } else {
            mark(null, "", Badge.Tone.NEUTRAL);
        }
    }

    /** Whether there is something to show for it; of what comes round, for the last time. */
    private static boolean isShown(Item item) {
        return !item.evidence().isEmpty()
                || item.isProven()
                || item.rounds().last().filter(time -> !time.proof().isBlank()).isPresent();
    }

    /** What the repository or the plan says and nobody decided about yet. Staleness has a mark already. */
    private void showNews(Item item) {
        boolean contrary = item.state() == ItemState.DONE;
        if (item.hasNews() && !item.stale()) {
            news.show(contrary ? "Contradicted" : "Suggested", contrary ? Badge.Tone.RISK : Badge.Tone.ACCENT);
        } else {
            news.show("", Badge.Tone.NEUTRAL);
        }
    }

    private void mark(@Nullable Icon icon, String words, Badge.Tone tone) {
        mark.show(words, tone);
        mark.setGraphic(icon == null ? null : icon.node());
    }

    private void show(ChecklistRow.Heading row) {
        phase.setText(row.phase());
        phase.setGraphic(row.folded() ? folded : unfolded);
        side.setText(words(row));
        bar.show(row.progress());
        setTooltip(null);
        setAccessibleText("%s, %s, %s%s"
                .formatted(row.phase(), words(row), BlockerBar.words(row.progress()), row.folded() ? ", folded" : ""));
    }

    private static String words(ChecklistRow.Heading row) {
        String side = switch (row.when()) {
            case BEFORE -> "before the audit";
            case AFTER -> "after the audit";
        };
        Progress progress = row.progress();
        return side + " · " + progress.open() + " of " + progress.total() + " open";
    }

    private String spoken(ChecklistRow.Line row) {
        StringBuilder spoken = new StringBuilder(row.item().title());
        spoken.append(", ").append(Words.of(row.item().state()));
        if (!mark.getText().isEmpty()) {
            spoken.append(", ").append(mark.getText());
        }
        if (!news.getText().isEmpty()) {
            spoken.append(", ").append(news.getText());
        }
        if (!row.due().isEmpty()) {
            spoken.append(row.late() ? ", overdue since " : ", due ").append(row.due());
        }
        return spoken.toString();
    }

    private static void hide(Label... labels) {
        for (Label label : labels) {
            boolean any = !label.getText().isEmpty();
            label.setVisible(any);
            label.setManaged(any);
        }
    }
}
