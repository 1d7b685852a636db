package drydock.ui.compare;

import drydock.domain.Answer;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Evidence;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.DiligenceAnswer;
import drydock.ui.control.Buttons;
import drydock.ui.evidence.EvidencePane;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** Edits what is known of a candidate about one due-diligence question or red flag: answer, note and evidence. */
final class DiligenceEditor extends CellEditor {
    private final Candidate candidate;
    private final String question;
    private final CompareEdits edits;
    private final EvidencePane evidence;
    private final Answer answerBefore;
    private final String noteBefore;
    private final ChoiceBar<Answer> answer;
    private final TextArea note = new TextArea();

    /**
     * @param flag whether it is a red flag, for which a yes is the bad news
     * @param inChecklist goes to the checklist item that the answer decides
     */
    DiligenceEditor(
            Candidate candidate,
            String question,
            boolean flag,
            Snapshot snapshot,
            CompareEdits edits,
            EvidencePane evidence,
            Optional<Runnable> inChecklist) {
        this.candidate = candidate;
        this.question = question;
        this.edits = edits;
        this.evidence = evidence;
        Optional<DiligenceAnswer> before = find(snapshot);
        answerBefore = before.map(DiligenceAnswer::answer).orElse(Answer.UNKNOWN);
        noteBefore = before.map(DiligenceAnswer::note).orElse("");
        answer = new ChoiceBar<>("Answer", List.of(Answer.values()), each -> Answers.words(each, flag), answerBefore);
        note.setId("answer-note");
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.setText(noteBefore);
        Label noteLabel = new Label("Note");
        noteLabel.setLabelFor(note);
        note.setAccessibleText("Note");
        fields(answer, noteLabel, note, new Label("Evidence"), evidence);
        inChecklist.ifPresent(go -> getChildren().add(Buttons.link("In the checklist", go)));
        refresh(snapshot);
    }

    @Override
    Node first() {
        return answer.first();
    }

    @Override
    void refresh(Snapshot snapshot) {
        List<Evidence> known = find(snapshot)
                .map(a -> snapshot.owned(Evidence.class, a.id()).stream()
                        .sorted(Comparator.comparing(Evidence::recordedOn).thenComparingLong(e -> e.id().value()))
                        .toList())
                .orElse(List.of());
        evidence.show(
                candidate.id() + "/" + question, known, given -> edits.addEvidence(candidate.id(), question, given));
    }

    @Override
    CompletionStage<Boolean> save() {
        evidence.commit();
        String typed = note.getText().strip();
        return answer.chosen() == answerBefore && typed.equals(noteBefore)
                ? CompletableFuture.completedFuture(true)
                : edits.answer(candidate.id(), question, answer.chosen(), typed);
    }

    private Optional<DiligenceAnswer> find(Snapshot snapshot) {
        return snapshot.owned(DiligenceAnswer.class, candidate.id()).stream()
                .filter(a -> a.question().equals(question))
                .findFirst();
    }
}
