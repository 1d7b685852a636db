package drydock.ui.checklist;

import atlantafx.base.theme.Styles;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Item;
import drydock.domain.project.Person;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.DateField;
import drydock.ui.control.Form;
import drydock.ui.control.PersonPicker;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be done to several selected items at once. */
final class SeveralDetail extends VBox {
    private final Label count = new Label();
    private final PersonPicker responsible = new PersonPicker("Nobody, or several");
    private final DateField due;
    private final TextField reason = new TextField();
    private final PersonPicker by = new PersonPicker("Not said");
    private List<Item> items = List.of();

    SeveralDetail(ChecklistActions actions, Format format) {
        super(16);
        getStyleClass().add("item-detail");
        count.getStyleClass().add(Styles.TITLE_4);
        responsible.setId("several-responsible");
        responsible.onChosen(who -> actions.setResponsible(items, who.orElse(null)));
        due = new DateField(format, day -> actions.setDue(items, day));
        due.main().setId("several-due");
        HBox ticks = new HBox(
                8,
                Buttons.primary("Tic_k all", () -> actions.tick(items)),
                Buttons.plain("Open a_gain", () -> actions.untick(items)));
        getChildren()
                .addAll(
                        count,
                        ticks,
                        new Form().field("_Owner", responsible).field("_Due", due, due.error()),
                        settingAside(actions));
    }

    /** One reason, and where they are waived one name, for all of them. */
    private VBox settingAside(ChecklistActions actions) {
        Label heading = new Label("Set aside");
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        reason.setId("several-reason");
        reason.setPromptText("Why?");
        by.setId("several-by");
        Button notApplicable =
                Buttons.plain("Not applicable", () -> clearOnce(actions.setNotApplicable(items, reason.getText())));
        notApplicable.setId("several-not-applicable");
        Button waive = Buttons.plain(
                "_Waive",
                () -> clearOnce(
                        actions.waive(items, reason.getText(), by.chosen().orElse(null))));
        waive.setId("several-waive");
        for (Button button : List.of(notApplicable, waive)) {
            button.disableProperty().bind(reason.textProperty().map(String::isBlank));
        }
        return new VBox(
                8,
                heading,
                new Form()
                        .field("Reason", reason, "Without a reason nobody can check it later.")
                        .field("By", by, "Who stands for it; a waiver needs a name."),
                new HBox(8, notApplicable, waive));
    }

    /** A reason that was refused stays, to be tried again. */
    private void clearOnce(CompletionStage<Boolean> saved) {
        saved.thenAccept(done -> {
            if (done) {
                reason.clear();
            }
        });
    }

    /** @param me who waives, until another is chosen */
    void show(List<Item> selected, Snapshot snapshot, Optional<Id<Person>> me) {
        boolean others = !keys(items).equals(keys(selected));
        if (others) {
            due.commit();
        }
        items = List.copyOf(selected);
        count.setText(items.size() + " items selected");
        Set<@Nullable Object> owners = new HashSet<>();
        Set<@Nullable LocalDate> days = new HashSet<>();
        items.forEach(item -> {
            owners.add(item.responsible().orElse(null));
            days.add(item.entry() == null ? null : item.entry().due());
        });
        by.show(snapshot.all(Person.class), by.chosen().or(() -> me).orElse(null));
        responsible.show(
                snapshot.all(Person.class),
                owners.size() == 1 ? items.getFirst().responsible().orElse(null) : null);
        LocalDate day = days.size() == 1 ? days.iterator().next() : null;
        due.show(day, others);
    }

    private static Set<String> keys(List<Item> items) {
        Set<String> keys = new HashSet<>();
        items.forEach(item -> keys.add(item.key()));
        return keys;
    }
}
