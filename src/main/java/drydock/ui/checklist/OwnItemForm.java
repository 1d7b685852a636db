package drydock.ui.checklist;

import drydock.domain.Id;
import drydock.domain.checklist.OwnItem;
import drydock.domain.checklist.Phase;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.project.Project;
import drydock.ui.base.Words;
import drydock.ui.control.Buttons;
import drydock.ui.control.Form;
import drydock.ui.control.TabLeaves;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** An item of the user's own, to be added or changed; its phase may be a new one. */
final class OwnItemForm extends VBox {
    private final TextField title = new TextField();
    private final ComboBox<String> phase = new ComboBox<>();
    private final ChoiceBox<When> when = choice(When.values());
    private final ChoiceBox<Severity> severity = choice(Severity.values());
    private final TextArea why = area();
    private final TextArea proof = area();
    private final Id<OwnItem> id;
    private final Id<Project> project;
    private final OwnItem before;

    /**
     * @param phases offered; another name makes a phase of the user's own
     * @param save is handed the item once its button is pressed
     */
    OwnItemForm(OwnItem item, List<Phase> phases, Consumer<OwnItem> save, Runnable cancel) {
        super(16);
        id = item.id();
        project = item.project();
        before = item;
        setPrefWidth(520);
        phase.setEditable(true);
        phase.getItems().setAll(phases.stream().map(Phase::name).toList());
        phase.getEditor().setId("own-phase");
        phase.getEditor().setAccessibleText("Phase");
        phase.getEditor().textProperty().addListener((p, before, now) -> follow(phases, now));
        title.setId("own-title");
        fill(item);
        Button done = Buttons.primary(item.title().isEmpty() ? "_Add" : "_Save", () -> save.accept(item()));
        done.setId("own-save");
        done.setDefaultButton(true);
        done.disableProperty()
                .bind(title.textProperty()
                        .map(String::isBlank)
                        .flatMap(blank -> phase.getEditor().textProperty().map(name -> blank || name.isBlank())));
        HBox buttons = new HBox(8, Buttons.plain("_Cancel", cancel), done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        new Form()
                                .field("_Title", title)
                                .field("_Phase", phase, "Choose a phase, or type the name of one of your own.")
                                .field("_When", when)
                                .field(
                                        "Sever_ity",
                                        severity,
                                        "A blocker must be done, waived or set aside before launch.")
                                .field("Wh_y", why)
                                .field("How to p_rove it", proof),
                        buttons);
    }

    /** Whether anything differs from the item that the form began with. */
    boolean isTouched() {
        return !item().equals(before);
    }

    private void fill(OwnItem item) {
        title.setText(item.title());
        phase.getEditor().setText(item.phase());
        when.setValue(item.when());
        severity.setValue(item.severity());
        why.setText(item.why());
        proof.setText(item.howToProve());
    }

    /** A phase that ships has its side of the audit; only a phase of the user's own can be on either. */
    private void follow(List<Phase> phases, String name) {
        Optional<Phase> known = phases.stream()
                .filter(each -> !each.own() && each.name().equals(name.strip()))
                .findFirst();
        known.ifPresent(each -> when.setValue(each.when()));
        when.setDisable(known.isPresent());
    }

    private OwnItem item() {
        return new OwnItem(
                id,
                project,
                phase.getEditor().getText().strip(),
                when.getValue(),
                title.getText().strip(),
                why.getText().strip(),
                proof.getText().strip(),
                severity.getValue());
    }

    private static <E extends Enum<E>> ChoiceBox<E> choice(E[] values) {
        ChoiceBox<E> box = new ChoiceBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return switch ((Object) value) {
                    case When.BEFORE -> "Before the audit";
                    case When.AFTER -> "After the audit";
                    case null -> "";
                    default -> Words.of(value);
                };
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException("a choice box is not typed in");
            }
        });
        return box;
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(3);
        area.setWrapText(true);
        TabLeaves.in(area);
        return area;
    }
}
