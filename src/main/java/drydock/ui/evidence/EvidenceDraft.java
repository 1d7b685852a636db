package drydock.ui.evidence;

import atlantafx.base.theme.Styles;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.NewEvidence;
import drydock.ui.control.Buttons;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A link or a statement that is being written. It is recorded by Enter or its button; Escape drops it. */
final class EvidenceDraft extends VBox {
    private final TextArea words = new TextArea();
    private final Label wrong = new Label();
    private EvidenceKind kind = EvidenceKind.LINK;
    private Consumer<NewEvidence> save = given -> {};

    EvidenceDraft() {
        super(8);
        words.setId("evidence-draft");
        words.setWrapText(true);
        words.setPrefRowCount(2);
        wrong.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL);
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        Button record = Buttons.primary("Record", this::commit);
        record.disableProperty().bind(words.textProperty().isEmpty());
        getChildren().addAll(words, wrong, new HBox(8, record, Buttons.plain("Cancel", this::drop)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Asks for evidence of {@code what} kind; what was written before is recorded first. */
    void start(EvidenceKind what, Consumer<NewEvidence> then) {
        commit();
        kind = what;
        save = then;
        words.clear();
        wrong.setText("");
        String prompt = kind == EvidenceKind.LINK ? "https://…" : "Who states what";
        words.setPromptText(prompt);
        words.setAccessibleText(kind == EvidenceKind.LINK ? "Link" : "Statement");
        setVisible(true);
        words.requestFocus();
    }

    /** Records what is written, if it can be; what is wrong stays, with the reason. */
    void commit() {
        String text = words.getText().strip();
        if (!isVisible() || text.isEmpty()) {
            return;
        }
        String problem = kind == EvidenceKind.LINK ? EvidenceViewModel.wrongLink(text) : "";
        wrong.setText(problem);
        if (problem.isEmpty()) {
            drop();
            save.accept(new NewEvidence(kind, "", text, null, null, null));
        }
    }

    private void drop() {
        words.clear();
        setVisible(false);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getTarget() == words && event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            drop();
            event.consume();
        }
    }
}
