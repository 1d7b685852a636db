package drydock.ui.control;

import drydock.ui.base.Dialogs;
import drydock.ui.base.Studio;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for a reason before something is done. */
public final class ReasonDialog {
    private ReasonDialog() {}

    /**
     * @param question above the field; may hold a mnemonic
     * @param act does it with the reason; what the file refuses stays typed
     * @param otherwise runs if the dialog is left without a reason
     */
    public static void ask(
            Studio studio,
            String title,
            String question,
            Function<String, CompletionStage<Boolean>> act,
            Runnable otherwise) {
        Dialogs dialogs = studio.desktop().dialogs();
        TextArea reason = new TextArea();
        reason.setId("reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        reason.setAccessibleText("Reason");
        Label why = new Label(question);
        why.setMnemonicParsing(true);
        why.setLabelFor(reason);
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        Runnable leave = () -> {
            dialogs.close();
            otherwise.run();
        };
        Button done = Buttons.primary(
                "_OK",
                () -> act.apply(reason.getText().strip()).thenAccept(saved -> {
                    if (saved) {
                        dialogs.close();
                    }
                }));
        done.setId("reason-done");
        done.disableProperty().bind(reason.textProperty().map(String::isBlank));
        VBox content = new VBox(12, why, reason, new HBox(8, done, Buttons.plain("_Cancel", leave)));
        content.setPrefWidth(440);
        dialogs.show(title, content, () -> !reason.getText().isBlank(), leave);
    }
}
