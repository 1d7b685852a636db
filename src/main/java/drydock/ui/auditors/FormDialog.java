package drydock.ui.auditors;

import drydock.ui.base.Dialogs;
import drydock.ui.control.Buttons;
import drydock.ui.control.Form;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** A form in a dialog: saving closes it once the file has taken the record, so that what was typed is never lost. */
final class FormDialog {
    private static final double WIDTH = 640;
    private static final double MOST_HEIGHT = 460;

    /** Saves a record; completes on the FX thread with whether it was saved. */
    interface Save<T> {
        CompletionStage<Boolean> of(T record);
    }

    private final Dialogs dialogs;
    private final String title;
    private final Form form;
    private final Runnable cancelled;
    private boolean touched;

    /** @param cancelled runs when the user gives up what was typed; closing the dialog in another way is not that */
    FormDialog(Dialogs dialogs, String title, Form form, Runnable cancelled) {
        this.cancelled = cancelled;
        this.dialogs = dialogs;
        this.title = title;
        this.form = form;
        form.addEventFilter(KeyEvent.KEY_TYPED, event -> touched = true);
        form.addEventFilter(ActionEvent.ACTION, event -> touched = true);
    }

    /**
     * Opens the dialog.
     *
     * @param problems texts of what is wrong; it can be saved while all are empty
     */
    <T> void saves(String action, Supplier<T> record, Save<T> save, List<ObservableValue<String>> problems) {
        Button saving = Buttons.primary(
                action,
                () -> save.of(record.get()).thenAccept(done -> {
                    if (done) {
                        dialogs.close();
                    }
                }));
        saving.setId("save-form");
        saving.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> problems.stream()
                                .anyMatch(problem -> !problem.getValue().isEmpty()),
                        problems.toArray(Observable[]::new)));
        Button cancel = Buttons.plain("Cancel", () -> {
            cancelled.run();
            dialogs.close();
        });
        ButtonBar buttons = new ButtonBar();
        ButtonBar.setButtonData(cancel, ButtonBar.ButtonData.CANCEL_CLOSE);
        ButtonBar.setButtonData(saving, ButtonBar.ButtonData.OK_DONE);
        buttons.getButtons().addAll(cancel, saving);
        buttons.getStyleClass().add("form-buttons");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        scroll.setPrefWidth(WIDTH);
        scroll.setMaxHeight(MOST_HEIGHT);
        BorderPane content = new BorderPane(scroll);
        content.setBottom(buttons);
        dialogs.show(title, content, () -> touched, dialogs::close); // a draft is kept, see EditDialogs
    }

    /** What is wrong, but not before anything was typed: an empty form has no mistakes yet. */
    static ObservableValue<String> onceTyped(StringProperty text, ObservableValue<String> problem) {
        ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper(!text.get().isEmpty());
        text.addListener((p, before, now) -> touched.set(true));
        return Bindings.createStringBinding(() -> touched.get() ? problem.getValue() : "", touched, problem);
    }
}
