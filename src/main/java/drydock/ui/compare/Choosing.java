package drydock.ui.compare;

import atlantafx.base.theme.Styles;
import drydock.decision.RedFlags;
import drydock.domain.Id;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.SelectionGuide;
import drydock.ui.base.Place;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import java.util.List;
import java.util.Optional;
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

    /** One with a quote is chosen by its quote, so that the plan gets its terms and the decision its memo. */
    void choose(Id<Candidate> candidate) {
        Optional<Quote> quote = studio.session().snapshot().get().owned(Quote.class, candidate).stream()
                .findFirst();
        if (quote.isPresent()) {
            studio.navigator().go(Place.DECISION, quote.get().id());
            return;
        }
        List<SelectionGuide.Question> flags = RedFlags.raised(
                studio.session().snapshot().get(), candidate, studio.bundle().selection());
        if (flags.isEmpty()) {
            order(candidate, "", () -> {});
        } else {
            ask(candidate, flags);
        }
    }

    private void ask(Id<Candidate> candidate, List<SelectionGuide.Question> flags) {
        TextArea reason = new TextArea();
        studio.desktop()
                .dialogs()
                .showForm(
                        "Choose although a red flag is raised",
                        question(candidate, flags, reason),
                        () -> !reason.getText().isBlank());
    }

    private Node question(Id<Candidate> candidate, List<SelectionGuide.Question> flags, TextArea reason) {
        Label raised = new Label("Raised: "
                + flags.stream().map(SelectionGuide.Question::title).collect(Collectors.joining("; ")) + ".");
        raised.getStyleClass().add(Styles.DANGER);
        Label why = new Label("_Why do you choose it all the same? The reason goes into the notes of the engagement.");
        why.setMnemonicParsing(true);
        reason.setId("choose-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        reason.setAccessibleText("Reason");
        why.setLabelFor(reason);
        Button choose = Buttons.danger(
                "C_hoose all the same",
                () -> order(candidate, reason.getText(), studio.desktop().dialogs()::close));
        choose.setId("choose-anyway");
        choose.disableProperty().bind(reason.textProperty().map(String::isBlank));
        HBox buttons =
                new HBox(8, choose, Buttons.plain("_Cancel", studio.desktop().dialogs()::dismiss));
        for (Label label : List.of(raised, why)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox content = new VBox(12, raised, why, reason, buttons);
        content.setPrefWidth(440);
        return content;
    }

    /** @param chosen runs once it is in the file; a reason that the file refused stays where it was typed */
    private void order(Id<Candidate> candidate, String reason, Runnable chosen) {
        edits.choose(candidate, reason).thenAccept(done -> {
            if (done) {
                chosen.run();
                studio.navigator().go(Place.PLAN);
            }
        });
    }
}
