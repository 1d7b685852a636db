package drydock.ui.decision;

import drydock.domain.Command;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.ComparableAudit;
import drydock.ui.base.Dialogs;
import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Audits that the candidates did for protocols like ours, as the user found out: what Liquidity is suggested by. */
final class RecordPane extends BorderPane {
    private final Studio studio;
    private final ListTable<RecordRow> table;
    private @Nullable Standing shown;

    RecordPane(Studio studio) {
        this.studio = studio;
        table = table(studio.format());
        Button add = Buttons.plain("Add comparable a_udit…", this::add);
        add.setId("add-comparable");
        HBox bar = new HBox(8, add);
        bar.getStyleClass().add("decision-bar");
        setTop(bar);
        setCenter(table);
    }

    void show(Standing standing) {
        shown = standing;
        List<RecordRow> rows = new ArrayList<>();
        for (Candidate candidate : standing.model().candidates()) {
            standing.snapshot()
                    .owned(ComparableAudit.class, candidate.auditor())
                    .forEach(audit -> rows.add(new RecordRow(audit, standing.name(candidate.id()))));
        }
        table.show(rows);
    }

    private ListTable<RecordRow> table(Format format) {
        return new ListTable<RecordRow>(
                        "comparable-audits",
                        "Comparable audits",
                        row -> row.audit().id(),
                        List.of(
                                Column.text("auditor", "Auditor", 180, RecordRow::name),
                                Column.text(
                                        "protocol",
                                        "Protocol",
                                        200,
                                        row -> row.audit().protocol()),
                                Column.<RecordRow, BigDecimal>value(
                                                "value",
                                                "Value at risk, USD",
                                                150,
                                                row -> row.audit().valueAtRisk(),
                                                row -> format.number(row.audit().valueAtRisk()))
                                        .atRight(),
                                Column.text("layer", "Layer", 110, RecordRow::layer),
                                Column.text("source", "Source", 220, RecordRow::source)),
                        studio.preferences())
                .widens("source")
                .onOpen(this::edit)
                .onDelete(rows -> studio.performAndTell(Command.remove(
                        rows.size() == 1 ? "Remove comparable audit" : "Remove " + rows.size() + " comparable audits",
                        studio.session().snapshot().get(),
                        rows.stream().map(RecordRow::audit).toList())))
                .whenEmpty(new EmptyState(
                        Icon.AUDITORS,
                        "No comparable audits yet",
                        "Add audits that a candidate did for protocols like yours, with the value at risk there: they"
                                + " suggest its score for Liquidity.",
                        Buttons.plain("Add comparable audit…", this::add)));
    }

    private void add() {
        Standing standing = shown;
        if (standing != null && !standing.model().candidates().isEmpty()) {
            ask("Add comparable audit", new ComparableForm(studio, standing, null));
        }
    }

    private void edit(RecordRow row) {
        Standing standing = shown;
        if (standing != null) {
            ask("Change comparable audit", new ComparableForm(studio, standing, row.audit()));
        }
    }

    private void ask(String words, ComparableForm form) {
        Dialogs dialogs = studio.desktop().dialogs();
        Button keep = Buttons.primary(
                "_Keep",
                () -> form.read()
                        .ifPresent(audit -> studio.performAndTell(Command.put(words, audit))
                                .thenAccept(saved -> {
                                    if (saved) {
                                        dialogs.close();
                                    }
                                })));
        keep.setId("save-comparable");
        keep.disableProperty().bind(form.isBlank());
        VBox content = new VBox(12, form, new HBox(8, keep, Buttons.plain("Cance_l", dialogs::dismiss)));
        content.setPrefWidth(520);
        dialogs.showForm(words, content, form::isChanged);
    }
}
