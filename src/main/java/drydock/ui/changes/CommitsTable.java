package drydock.ui.changes;

import drydock.scan.change.CommitBetween;
import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The commits between the two points that touched the scope, with the findings that their messages name. */
final class CommitsTable extends BorderPane {
    private final Label words = new Label();
    private final ListTable<CommitBetween> table;

    CommitsTable(ChangesViewModel changes) {
        Studio studio = changes.studio();
        Format format = studio.format();
        table = new ListTable<>(
                "changes-commits",
                "Commits that touched the scope",
                between -> between.commit().id(),
                List.of(
                        Column.value(
                                "day",
                                "Day",
                                108,
                                between -> between.commit().on(),
                                between -> format.date(between.commit().on())),
                        Column.text(
                                "commit",
                                "Commit",
                                88,
                                between -> between.commit().shortId()),
                        Column.text(
                                "findings", "Findings named", 144, between -> String.join(", ", between.findings())),
                        Column.text(
                                "subject",
                                "Message",
                                320,
                                between -> between.commit().subject()),
                        Column.text(
                                "author", "By", 120, between -> between.commit().author()),
                        Column.<CommitBetween, Integer>value(
                                        "files",
                                        "Files",
                                        64,
                                        between -> between.commit().paths().size(),
                                        between -> format.number(
                                                between.commit().paths().size()))
                                .atRight()),
                studio.preferences());
        table.widens("subject");
        table.whenEmpty(new EmptyState(
                Icon.CHANGES,
                "No commit touched the scope",
                "Commits between the two points stand here, with the findings that their messages name, such as H-01 or"
                        + " “fixes #7”."));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setId("changes-findings");
        HBox bar = new HBox(8, words, Buttons.icon(Icon.COPY, "Copy the commits as text", table::copyAsText));
        bar.getStyleClass().add("files-bar");
        setTop(bar);
        setCenter(table);
    }

    /** @param commits null if the history is not here */
    void show(@Nullable List<CommitBetween> commits) {
        if (commits == null) {
            words.setText("The history between the two points is not in this copy of the repository.");
            table.show(List.of());
            return;
        }
        String named = ChangesHead.named(commits);
        words.setText(
                named.isEmpty()
                        ? "No message names a finding, such as H-01 or “fixes #7”."
                        : "Findings named by messages: " + named
                                + ". A name is a claim that it is fixed, not a proof.");
        table.show(commits);
    }
}
