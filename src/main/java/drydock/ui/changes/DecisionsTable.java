package drydock.ui.changes;

import drydock.domain.repository.CommitNames;
import drydock.domain.repository.DeltaReview;
import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import drydock.ui.base.Words;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import java.util.List;

/** What was decided about changes so far. */
final class DecisionsTable {
    private final ChangesViewModel changes;
    private final ListTable<DeltaReview> table;

    DecisionsTable(ChangesViewModel changes) {
        this.changes = changes;
        Studio studio = changes.studio();
        Format format = studio.format();
        table = new ListTable<>(
                "changes-decisions",
                "Decisions about changes",
                DeltaReview::id,
                List.of(
                        Column.value(
                                "day", "Decided on", 108, DeltaReview::decidedOn, row -> format.date(row.decidedOn())),
                        Column.text("from", "From", 88, row -> CommitNames.brief(row.earlier())),
                        Column.text("to", "To", 88, row -> CommitNames.brief(row.later())),
                        Column.text("decided", "Decided", 120, row -> Words.of(row.decided())),
                        Column.text("suggested", "Suggested", 120, row -> Words.of(row.suggested())),
                        Column.text(
                                "reason",
                                "Why",
                                360,
                                row -> row.reason().isBlank()
                                        ? "as suggested"
                                        : row.reason().replace("\n", "; "))),
                studio.preferences());
        table.widens("reason");
        table.onDelete(changes::forget);
        table.whenEmpty(new EmptyState(
                Icon.CHANGES,
                "Nothing is decided yet",
                "What you decide about the changes between two commits stands here with its reason: accept what the"
                        + " rule suggests, or decide otherwise."));
    }

    ListTable<DeltaReview> node() {
        return table;
    }

    void show() {
        table.show(changes.decisions());
    }
}
