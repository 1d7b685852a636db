package drydock.ui.checklist;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import drydock.domain.checklist.ChecklistFilter;
import drydock.domain.checklist.ChecklistFilter.Depth;
import drydock.domain.checklist.When;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Icon;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** How much of the checklist is shown, and which of it. */
final class ChecklistFilters extends HBox {
    private final ChecklistViewModel model;
    private final Runnable changed;
    private final Map<Depth, ToggleButton> depths = new EnumMap<>(Depth.class);
    private final ToggleGroup depth = new ToggleGroup();
    private final ToggleButton open =
            filter("Still open", "Only what is still to do", on -> change(f -> f.withOpenOnly(on)));
    private final ToggleButton blockers =
            filter("_Blockers", "Only what blocks the audit or the launch", on -> change(f -> f.withBlockersOnly(on)));
    private final ToggleButton mine;
    private final ToggleButton due;
    private final ToggleButton stale =
            filter("_Stale", "Only what needs fresh evidence", on -> change(f -> f.withStaleOnly(on)));
    private final ChoiceField<Side> side;
    private final TextField text = new CustomTextField();

    /** Which side of the audit is shown. */
    private enum Side {
        BOTH(null, "Both sides"),
        BEFORE(When.BEFORE, "Before audit"),
        AFTER(When.AFTER, "After audit");

        private final @Nullable When when;
        private final String words;

        Side(@Nullable When when, String words) {
            this.when = when;
            this.words = words;
        }
    }

    /** @param changed shows the list anew */
    ChecklistFilters(ChecklistViewModel model, Runnable changed) {
        super(8);
        this.model = model;
        this.changed = changed;
        mine = filter("_Mine", "Only what I take care of", on -> {
            model.filterMine(on);
            changed.run();
        });
        due = filter("D_ue", "Only what is due within a week or overdue", on -> {
            model.filterDue(on);
            changed.run();
        });
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("checklist-filters");
        side = new ChoiceField<>(
                List.of(Side.values()), chosen -> chosen.words, chosen -> change(f -> f.withWhen(chosen.when)));
        side.setId("side-of-audit");
        side.setAccessibleText("Before or after the audit");
        side.setMinWidth(USE_PREF_SIZE);
        HBox toggles = new HBox(4, open, blockers, mine, due, stale);
        toggles.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(segments(), side, toggles, search());
        show();
    }

    /** Shows the filter as it is now. */
    void show() {
        ChecklistFilter filter = model.filter();
        depth.selectToggle(depths.get(filter.depth()));
        side.show(Stream.of(Side.values())
                .filter(each -> each.when == filter.when())
                .findFirst()
                .orElse(Side.BOTH));
        open.setSelected(filter.openOnly());
        blockers.setSelected(filter.blockersOnly());
        mine.setSelected(filter.responsible() != null);
        due.setSelected(filter.dueBy() != null);
        stale.setSelected(filter.staleOnly());
        if (!text.getText().equals(filter.text())) {
            text.setText(filter.text());
        }
    }

    private Node segments() {
        HBox box = new HBox(
                segment(Depth.FIRST_TEN, "Fi_rst ten", Styles.LEFT_PILL),
                segment(Depth.ESSENTIALS, "Essen_tials", Styles.CENTER_PILL),
                segment(Depth.ALL, "A_ll", Styles.RIGHT_PILL));
        box.setMinWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private ToggleButton segment(Depth what, String name, String shape) {
        ToggleButton button = new ToggleButton(name);
        button.setMnemonicParsing(true);
        button.setId("depth-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().add(shape);
        button.setToggleGroup(depth);
        button.setOnAction(e -> change(f -> f.withDepth(what)));
        depths.put(what, button);
        return button;
    }

    private ToggleButton filter(String name, String help, Consumer<Boolean> apply) {
        ToggleButton button = new ToggleButton(name);
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("only-" + name.replace("_", "").replace(' ', '-').toLowerCase(Locale.ROOT));
        button.setTooltip(new Tooltip(help));
        button.setAccessibleHelp(help);
        button.setOnAction(e -> apply.accept(button.isSelected()));
        return button;
    }

    private Node search() {
        text.setId("checklist-search");
        text.setPromptText("Find an item");
        text.setAccessibleText("Find an item");
        ((CustomTextField) text).setLeft(Icon.SEARCH.node());
        text.textProperty().addListener((p, before, now) -> {
            if (!now.equals(model.filter().text())) {
                change(f -> f.withText(now));
            }
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private void change(UnaryOperator<ChecklistFilter> change) {
        model.filter(change.apply(model.filter()));
        show();
        changed.run();
    }
}
