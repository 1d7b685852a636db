package drydock.ui.compare;

import atlantafx.base.theme.Styles;
import drydock.decision.RedFlags;
import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.SelectionGuide;
import drydock.ui.base.Place;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Choosing a candidate, with a reason where red flags are raised, and on to the plan. */
final class Choosing {
    private final Studio studio;
    private final CompareEdits edits;

    Choosing(Studio studio, CompareEdits edits) {
        this.studio = studio;
        this.edits = edits;
    }

    void choose(Id<Candidate> candidate) {
        List<SelectionGuide.Question> flags = RedFlags.raised(
                studio.session().snapshot().get(), candidate, studio.bundle().selection());
        if (flags.isEmpty()) {
            order(candidate, "");
        } else {
            studio.desktop().dialogs().show("Choose although a red flag is raised", question(candidate, flags));
        }
    }

    private Node question(Id<Candidate> candidate, List<SelectionGuide.Question> flags) {
        Label raised = new Label("Raised: "
                + flags.stream().map(SelectionGuide.Question::title).collect(Collectors.joining("; ")) + ".");
        raised.getStyleClass().add(Styles.DANGER);
        Label why = new Label("_Why do you choose it all the same? The reason goes into the notes of the engagement.");
        why.setMnemonicParsing(true);
        TextArea reason = new TextArea();
        reason.setId("choose-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        reason.setAccessibleText("Reason");
        why.setLabelFor(reason);
        Button choose = Buttons.danger("C_hoose all the same", () -> {
            studio.desktop().dialogs().close();
            order(candidate, reason.getText());
        });
        choose.setId("choose-anyway");
        choose.disableProperty().bind(reason.textProperty().map(String::isBlank));
        HBox buttons =
                new HBox(8, choose, Buttons.plain("_Cancel", studio.desktop().dialogs()::close));
        for (Label label : List.of(raised, why)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox content = new VBox(12, raised, why, reason, buttons);
        content.setPrefWidth(440);
        return content;
    }

    private void order(Id<Candidate> candidate, String reason) {
        edits.choose(candidate, reason).thenAccept(chosen -> {
            if (chosen) {
                studio.desktop().notifier().tellWithUndo("Chosen. The plan has its dates and deliverables.");
            }
        });
        studio.navigator().go(Place.PLAN);
    }
}
