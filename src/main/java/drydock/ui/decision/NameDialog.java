package drydock.ui.decision;

import drydock.ui.base.Dialogs;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Form;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for a name. */
final class NameDialog {
    private NameDialog() {}

    /** @param act does it; the dialog stays while that is refused */
    static void ask(
            Studio studio, String title, String label, String before, Function<String, CompletionStage<Boolean>> act) {
        Dialogs dialogs = studio.desktop().dialogs();
        TextField name = new TextField(before);
        name.setId("name");
        Button done = Buttons.primary(
                "_OK",
                () -> act.apply(name.getText().strip()).thenAccept(saved -> {
                    if (saved) {
                        dialogs.close();
                    }
                }));
        done.setId("name-done");
        done.setDefaultButton(true);
        done.disableProperty().bind(name.textProperty().map(String::isBlank));
        VBox content = new VBox(
                12, new Form().field(label, name), new HBox(8, done, Buttons.plain("Cance_l", dialogs::dismiss)));
        content.setPrefWidth(400);
        dialogs.showForm(title, content, () -> !name.getText().equals(before));
    }
}
