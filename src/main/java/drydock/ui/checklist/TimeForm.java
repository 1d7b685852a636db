package drydock.ui.checklist;

import drydock.domain.checklist.RoundEdits.Time;
import drydock.domain.project.Person;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.DateField;
import drydock.ui.control.Form;
import drydock.ui.control.PersonPicker;
import drydock.ui.control.TabLeaves;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One time that an item was done, to be added or changed. */
final class TimeForm extends VBox {
    private final Time before;
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();
    private final PersonPicker by = new PersonPicker("Not said");
    private final TextField proof = new TextField();
    private final TextArea note = new TextArea();

    /**
     * @param latest no time is later: what is to come was not done
     * @param noted whether the time can have a note
     * @param save is handed what was typed once its button is pressed
     */
    TimeForm(
            Format format,
            Collection<Person> people,
            Time time,
            LocalDate latest,
            boolean noted,
            Consumer<Time> save,
            Runnable cancel) {
        super(16);
        before = time;
        setPrefWidth(480);
        DateField on = new DateField(format, typed -> CompletableFuture.completedFuture(true));
        on.whileTyping(day::set).showOther(time.day());
        on.main().setId("time-day");
        day.set(time.day());
        by.show(people, time.by());
        by.setId("time-by");
        proof.setText(time.proof());
        proof.setId("time-proof");
        proof.setPromptText("A path, a link or what was seen");
        note.setText(time.note());
        note.setId("time-note");
        note.setPrefRowCount(3);
        note.setWrapText(true);
        TabLeaves.in(note);
        Form form = new Form()
                .field(
                        "_Day",
                        on,
                        day.map(known -> known.isAfter(latest) ? "That day is still to come." : "")
                                .orElse("Say when it was done."))
                .field("_By", by)
                .field("_Evidence", proof);
        if (noted) {
            form.field("_Note", note);
        }
        Button done = Buttons.primary("_Save", () -> save.accept(time()));
        done.setId("time-save");
        done.setDefaultButton(true);
        done.disableProperty().bind(day.map(known -> known.isAfter(latest)).orElse(true));
        HBox buttons = new HBox(8, Buttons.plain("_Cancel", cancel), done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(form, buttons);
    }

    /** Whether anything differs from what the form began with. */
    boolean isTouched() {
        return !time().equals(before);
    }

    private Time time() {
        LocalDate known = day.get();
        return new Time(
                known == null ? before.day() : known,
                by.chosen().orElse(null),
                proof.getText().strip(),
                note.getText().strip());
    }
}
