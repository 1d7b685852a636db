package drydock.ui.checks;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import drydock.ui.control.RememberedSplit;
import drydock.ui.control.ScreenTitle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the plan checks found, with the way to mend it. */
public final class ChecksView implements Screen {
    private final Studio studio;
    private final ChecksViewModel checks;
    private final ListTable<CheckRow> table;
    private final ListTable<ThresholdRow> thresholds;
    private final CheckDetail detail;
    private final SplitPane split;
    private final ToggleGroup chosen = new ToggleGroup();
    private final Map<Shown, ToggleButton> toggles = new EnumMap<>(Shown.class);
    private final ToggleButton figures = toggle("Thresholds", "checks-thresholds");
    private final Label summary = new Label();
    private final Node nothing = new EmptyState(
            Icon.PROVEN,
            "Nothing here",
            "No check found anything of this kind. Look at “Cannot check yet” before you call it clear.");
    private final Node checking = new EmptyState(Icon.CHECKS, "Checking", "The rules are being held against the plan.");
    private final Node failed = new EmptyState(
            Icon.WARNING,
            "The plan could not be checked",
            "Nothing is known about it, so this is no all-clear. Open this screen again to try once more.");
    /** The key of a finding that is to be shown as soon as the plan was checked; it may be gone by then. */
    private @Nullable String wanted;

    private final BorderPane root = new BorderPane();

    public ChecksView(Studio studio, LatestReport latest) {
        this.studio = studio;
        checks = new ChecksViewModel(studio, latest, this::refresh);
        table = table();
        thresholds = thresholds();
        detail = new CheckDetail(checks);
        split = new SplitPane(table, detail);
        RememberedSplit.in(split, "checks", 0.62, studio.preferences());
        VBox top = new VBox(toolbar(), summary, bar());
        summary.getStyleClass().addAll("checks-summary", Styles.TEXT_MUTED);
        summary.setId("checks-summary");
        root.setTop(top);
        root.setCenter(split);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((p, before, now) -> detail.show(
                        table.selected().isEmpty() ? null : table.selected().getFirst()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        checks.show(frame);
        refresh();
    }

    @Override
    public void revealKey(String key) {
        wanted = key;
        toggles.values().iterator().next().setSelected(true);
        refresh();
    }

    private void refresh() {
        summary.setText(checks.summary());
        toggles.forEach((shown, toggle) ->
                toggle.setText(shown.title() + (checks.isChecked() ? " (" + checks.count(shown) + ")" : "")));
        if (figures.isSelected()) {
            thresholds.show(checks.thresholds());
            root.setCenter(thresholds);
            return;
        }
        root.setCenter(split);
        table.setPlaceholder(checks.isChecked() ? nothing : checks.isFailed() ? failed : checking);
        table.show(checks.rows(shown()));
        reveal();
        table.selectSomething();
        detail.show(table.selected().isEmpty() ? null : table.selected().getFirst());
    }

    /** Once only: a finding that comes with a later edit must not take the selection from the reader. */
    private void reveal() {
        if (wanted != null && table.reveal(wanted)) {
            wanted = null;
            table.requestFocus();
        } else if (checks.isChecked() && !checks.isWorking()) {
            wanted = null;
        }
    }

    private Shown shown() {
        return toggles.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Shown.FINDINGS);
    }

    private Node toolbar() {
        return new ScreenTitle(
                "Checks",
                "Rules over the whole plan. What cannot be checked yet is never a pass.",
                new Spacer(),
                Buttons.icon(Icon.COPY, "Copy the list as text", table::copyAsText),
                exporting());
    }

    private MenuButton exporting() {
        MenuButton menu = new MenuButton("E_xport", Icon.EXPORT.node());
        menu.setId("checks-export");
        menu.setMnemonicParsing(true);
        for (CheckFile form : CheckFile.values()) {
            MenuItem item = Buttons.entry(form.words(), () -> checks.export(form));
            item.setId("checks-export-" + form.kind().extension());
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node bar() {
        for (Shown what : Shown.values()) {
            ToggleButton toggle = toggle(what.title(), "checks-" + what.name().toLowerCase(Locale.ROOT));
            toggles.put(what, toggle);
        }
        toggles.values().iterator().next().setSelected(true);
        HBox switches = new HBox(8);
        switches.getStyleClass().add("checks-bar");
        switches.getChildren().addAll(toggles.values());
        switches.getChildren().add(figures);
        return switches;
    }

    private ToggleButton toggle(String title, String id) {
        ToggleButton toggle = new ToggleButton(title);
        toggle.setId(id);
        toggle.setMnemonicParsing(false);
        toggle.setToggleGroup(chosen);
        toggle.setOnAction(event -> {
            toggle.setSelected(true);
            refresh();
        });
        return toggle;
    }

    private ListTable<CheckRow> table() {
        return new ListTable<CheckRow>(
                        "checks",
                        "Plan checks",
                        CheckRow::key,
                        List.of(
                                Column.value("level", "Level", 80, CheckRow::rank, CheckRow::level),
                                Column.text("rule", "Rule", 80, CheckRow::id),
                                Column.text("about", "About", 120, CheckRow::about)
                                        .hiddenAtFirst(),
                                Column.text("words", "Finding", 480, CheckRow::words)),
                        studio.preferences())
                .wrapsLast();
    }

    private ListTable<ThresholdRow> thresholds() {
        return new ListTable<>(
                "thresholds",
                "Thresholds of the plan checks",
                ThresholdRow::threshold,
                List.of(
                        Column.text(
                                "title",
                                "Threshold",
                                420,
                                row -> row.threshold().title()),
                        Column.<ThresholdRow, Integer>value(
                                        "value", "Value", 90, ThresholdRow::value, row -> Integer.toString(row.value()))
                                .atRight()
                                .edited(checks::setThreshold)
                                .checked(checks::thresholdProblem),
                        Column.<ThresholdRow, Integer>value(
                                        "usual",
                                        "Default",
                                        90,
                                        row -> row.threshold().usual(),
                                        row -> Integer.toString(row.threshold().usual()))
                                .atRight(),
                        Column.text("state", "", 160, ThresholdRow::state)),
                studio.preferences());
    }
}
