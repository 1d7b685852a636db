package drydock.ui.checklist;

import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.PersonPicker;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Asks, in a line above the list and only once, who ticks on this machine. Nothing waits for the answer. */
final class WhoAmI extends HBox {
    private final PersonPicker people = new PersonPicker("Choose…");
    private final TextField name = new TextField();

    WhoAmI(ChecklistActions actions) {
        super(8);
        setId("who-am-i");
        getStyleClass().add("note");
        setAlignment(Pos.CENTER_LEFT);
        Label question = new Label("Ticked. Who are you?");
        question.setMinWidth(USE_PREF_SIZE);
        people.setId("who-i-am");
        people.setAccessibleText("Who are you?");
        people.onChosen(chosen -> chosen.ifPresent(actions::iAm));
        people.setMaxWidth(160);
        people.managedProperty().bind(people.visibleProperty());
        name.setId("my-name");
        name.setPromptText("Your name");
        name.setAccessibleText("Your name");
        name.setPrefColumnCount(10);
        Button add = Buttons.plain("Add me", () -> actions.iAmNew(name.getText()));
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        name.setOnAction(e -> add.fire());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        question,
                        people,
                        name,
                        add,
                        space,
                        Buttons.icon(Icon.CLOSE, "Not now", actions::dismissWhoIAm));
        visibleProperty().bind(actions.asksWhoIAm());
        managedProperty().bind(visibleProperty());
    }

    void show(Snapshot snapshot) {
        people.show(snapshot.all(Person.class), null);
        people.setVisible(!snapshot.all(Person.class).isEmpty());
    }
}
