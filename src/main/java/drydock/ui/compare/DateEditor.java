package drydock.ui.compare;

import drydock.domain.selection.Candidate;
import drydock.ui.base.Format;
import drydock.ui.control.DateField;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;

/** Edits the first day on which an auditor can begin. */
final class DateEditor extends CellEditor {
    private final DateField date;
    private CompletionStage<Boolean> saved = CompletableFuture.completedFuture(true);

    DateEditor(Candidate candidate, Format format, CompareEdits edits) {
        date = new DateField(format, typed -> {
            LocalDate day = typed;
            saved = edits.change(candidate.id(), c -> c.withEarliestStart(day));
            return saved;
        });
        date.main().setAccessibleText("Earliest start");
        date.main().setId("cell-text");
        date.showOther(candidate.earliestStart());
        fields(date);
    }

    @Override
    Node first() {
        return date.main();
    }

    @Override
    String problem() {
        return date.error().get();
    }

    @Override
    CompletionStage<Boolean> save() {
        date.commit();
        return saved;
    }
}
