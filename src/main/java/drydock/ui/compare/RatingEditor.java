package drydock.ui.compare;

import drydock.decision.CriterionScore;
import drydock.domain.selection.Rating;
import drydock.ui.control.Form;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Edits my rating by one criterion, with its reason; the ratings of others stand under it. */
final class RatingEditor extends CellEditor {
    private static final String TOO_MANY = "Five people rate already, and with more the spread says nothing."
            + " Say in People that you are one of them, or talk it over with them.";

    private final TextField score = new TextField();
    private final TextArea reason = new TextArea();
    private final @Nullable Rating before;
    private final Save save;
    private final boolean refused;

    /** Saves a rating; no score takes it back. */
    interface Save {
        CompletionStage<Boolean> rate(@Nullable Integer score, String reason);
    }

    /**
     * @param before mine; null while I gave none
     * @param others what others said, a line each
     * @param mayRate whether I am one of those who may
     */
    RatingEditor(@Nullable Rating before, List<String> others, boolean mayRate, Save save) {
        this.before = before;
        this.save = save;
        refused = !mayRate;
        score.setId("rating-score");
        score.setPromptText("not rated");
        score.setText(before == null ? "" : String.valueOf(before.score()));
        score.selectAll();
        reason.setId("rating-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        reason.setText(before == null ? "" : before.reason());
        fields(Stream.concat(
                        Stream.of(new Form().field("Rating, 0 to 10", score).field("Reason", reason)),
                        others.stream().map(RatingEditor::line))
                .toArray(Node[]::new));
    }

    @Override
    Node first() {
        return score;
    }

    @Override
    String problem() {
        if (refused && !(score.getText().isBlank() && reason.getText().isBlank())) {
            return TOO_MANY;
        }
        if (score.getText().isBlank()) {
            return reason.getText().isBlank() ? "" : "A reason needs a rating from 0 to 10.";
        }
        boolean whole = IntStream.rangeClosed(CriterionScore.WORST, CriterionScore.BEST)
                .anyMatch(n -> score.getText().strip().equals(String.valueOf(n)));
        return whole ? "" : "A whole number from 0 to 10, or empty while you do not know.";
    }

    @Override
    CompletionStage<Boolean> save() {
        Integer typed = score.getText().isBlank()
                ? null
                : Integer.valueOf(score.getText().strip());
        String words = reason.getText().strip();
        boolean same = before == null
                ? typed == null
                : typed != null && typed == before.score() && words.equals(before.reason());
        return same ? CompletableFuture.completedFuture(true) : save.rate(typed, words);
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        return line;
    }
}
