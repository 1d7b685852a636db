package drydock.ui.checklist;

import atlantafx.base.theme.Styles;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemState;
import drydock.domain.project.Person;
import drydock.ui.base.Format;
import drydock.ui.base.Words;
import drydock.ui.control.DateField;
import drydock.ui.control.Form;
import drydock.ui.control.HelpMark;
import drydock.ui.control.PersonPicker;
import drydock.ui.control.SavingText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands: open, done, or set aside with a reason. Setting it aside is saved when the reason is there; until
 * then the item stays as it was.
 */
final class DecisionBox extends VBox {
    private static final String STATES =
            "Done: it is there, and evidence proves it. Not applicable: it does not concern the project, with the"
                    + " reason. Waived: it will not be done, with the reason and the name of who stands for it.";

    private final ChecklistActions actions;
    private final Map<ItemState, ToggleButton> buttons = new EnumMap<>(ItemState.class);
    private final ToggleGroup group = new ToggleGroup();
    private final TextField reason = new TextField();
    private final SavingText savingReason;
    private final PersonPicker by = new PersonPicker("Not said");
    private final DateField on;
    private final Form aside = new Form();
    private final Form decided = new Form();
    private @Nullable Item item;

    DecisionBox(ChecklistActions actions, Format format) {
        super(8);
        this.actions = actions;
        setId("item-state");
        savingReason = new SavingText(
                reason, text -> text.isBlank() ? "Say why, so that it can be checked later." : "", this::setAside);
        on = new DateField(
                format, day -> actions.setDecided(shown(), by.chosen().orElse(null), day));
        by.onChosen(who -> {
            if (shown().state() != ItemState.OPEN && shown().state() == chosen()) {
                actions.setDecided(
                        shown(), who.orElse(null), shown().decidedOn().orElse(null));
            } else {
                savingReason.commit();
            }
        });
        reason.setId("item-reason");
        reason.setPromptText("Why?");
        aside.field("Reason", reason, savingReason.error());
        decided.field("By", by).field("On", on, on.error());
        getChildren().addAll(segments(), aside, decided);
    }

    void show(Item now, Snapshot snapshot) {
        boolean other = item == null || !item.key().equals(now.key());
        if (other) {
            commit();
        }
        boolean stateChanged = other || item == null || item.state() != now.state();
        item = now;
        if (stateChanged) {
            group.selectToggle(buttons.get(now.state()));
        }
        ChecklistEntry entry = now.entry();
        by.show(snapshot.all(Person.class), now.decidedBy().orElse(null));
        String why = entry == null ? "" : entry.reason();
        savingReason.show(why, other);
        on.show(now.decidedOn().orElse(null), other);
        layOut();
    }

    /** Saves what was typed and not saved yet. */
    void commit() {
        if (item != null) {
            savingReason.commit();
            on.commit();
        }
    }

    private HBox segments() {
        HBox box = new HBox();
        List<ItemState> states = List.of(ItemState.values());
        for (ItemState state : states) {
            ToggleButton button = new ToggleButton(Words.of(state));
            button.setId("state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setToggleGroup(group);
            button.getStyleClass()
                    .addAll(
                            "state",
                            state == states.getFirst()
                                    ? Styles.LEFT_PILL
                                    : state == states.getLast() ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> choose(state));
            buttons.put(state, button);
            box.getChildren().add(button);
        }
        box.getChildren().add(new HelpMark("State", STATES));
        return box;
    }

    private void choose(ItemState state) {
        group.selectToggle(buttons.get(state));
        switch (state) {
            case OPEN -> actions.untick(List.of(shown()));
            case DONE -> actions.tick(List.of(shown()));
            case NOT_APPLICABLE, WAIVED -> {
                if (by.chosen().isEmpty()) {
                    actions.me().ifPresent(by::choose);
                }
                reason.requestFocus();
                String typed = reason.getText();
                if (!typed.isBlank() && shown().state() != state) {
                    setAside(typed);
                }
            }
        }
        if (state == ItemState.OPEN || state == ItemState.DONE) {
            // a refusal leaves the item as it was
            group.selectToggle(buttons.get(actions.now(shown()).state()));
        }
        layOut();
    }

    private CompletionStage<Boolean> setAside(String why) {
        return switch (chosen()) {
            case NOT_APPLICABLE -> actions.setNotApplicable(List.of(shown()), why);
            case WAIVED -> actions.waive(List.of(shown()), why, by.chosen().orElse(null));
            case OPEN, DONE -> CompletableFuture.completedFuture(true);
        };
    }

    private void layOut() {
        boolean needsReason = chosen() == ItemState.NOT_APPLICABLE || chosen() == ItemState.WAIVED;
        show(aside, needsReason);
        // of what comes round each time says who did it and when
        boolean once = shown().diligence() == null && !shown().rounds().comeRound();
        show(decided, needsReason || (chosen() == ItemState.DONE && once));
    }

    private ItemState chosen() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue() == group.getSelectedToggle())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ItemState.OPEN);
    }

    private Item shown() {
        if (item == null) {
            throw new IllegalStateException("no item is shown");
        }
        return item;
    }

    private static void show(Form form, boolean visible) {
        form.setVisible(visible);
        form.setManaged(visible);
    }
}
