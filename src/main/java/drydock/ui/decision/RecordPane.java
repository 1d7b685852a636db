package drydock.ui.decision;

import drydock.domain.Command;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.ComparableAudit;
import drydock.ui.base.Dialogs;
import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Form;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
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
                .onDelete(rows -> studio.performAndTell(Command.remove(
                        rows.size() == 1 ? "Remove comparable audit" : "Remove " + rows.size() + " comparable audits",
                        studio.session().snapshot().get(),
                        rows.stream().map(RecordRow::audit).toList())))
                .whenEmpty(new EmptyState(
                        Icon.AUDITORS,
                        "No comparable audits yet",
                        "Add audits that a candidate did for protocols like yours, with the value at risk there: they"
                                + " suggest its score for Liquidity."));
    }

    private void add() {
        Standing standing = shown;
        if (standing == null || standing.model().candidates().isEmpty()) {
            return;
        }
        Entry entry = new Entry(standing);
        Dialogs dialogs = studio.desktop().dialogs();
        Button keep = Buttons.primary(
                "_Keep",
                () -> entry.read()
                        .ifPresent(audit -> studio.performAndTell(Command.put("Add comparable audit", audit))
                                .thenAccept(saved -> {
                                    if (saved) {
                                        dialogs.close();
                                    }
                                })));
        keep.setId("save-comparable");
        keep.disableProperty().bind(entry.protocol.textProperty().map(String::isBlank));
        VBox content = new VBox(12, entry.form(), new HBox(8, keep, Buttons.plain("Cance_l", dialogs::dismiss)));
        content.setPrefWidth(480);
        dialogs.showForm(
                "Add comparable audit", content, () -> !entry.protocol.getText().isBlank());
    }

    /** What is typed about one audit. */
    private final class Entry {
        private final ChoiceField<Candidate> whose;
        private final TextField protocol = new TextField();
        private final TextField value = new TextField();
        private final CheckBox layer2 = new CheckBox("It is, or runs on, a layer 2 or 3");
        private final TextField source = new TextField();
        private final TextField asOf = new TextField(studio.today().toString());
        private final StringProperty valueError = new SimpleStringProperty("");
        private Candidate candidate;

        Entry(Standing standing) {
            candidate = standing.model().candidates().getFirst();
            whose = new ChoiceField<>(
                    standing.model().candidates(), c -> standing.name(c.id()), chosen -> candidate = chosen);
            whose.show(candidate);
            protocol.setId("comparable-protocol");
            value.setId("comparable-value");
        }

        Form form() {
            return new Form()
                    .field("_Auditor", whose)
                    .field("_Protocol", protocol)
                    .field("_Value at risk, USD", value, valueError)
                    .wide(layer2)
                    .field("_Source", source, "Where you saw it: a report, a page, a mail.")
                    .field("As _of", asOf, "A date, a month or a year: 2026-05-04, 2026-05 or 2026.");
        }

        Optional<ComparableAudit> read() {
            Optional<BigDecimal> amount = studio.format().typed().amount(value.getText());
            if (amount.isEmpty() && !value.getText().isBlank()) {
                valueError.set("An amount is wanted, like 120,000,000 or 120m; empty if you do not know.");
                return Optional.empty();
            }
            Source said = new Source(
                    source.getText().isBlank()
                            ? "Our own notes"
                            : source.getText().strip(),
                    null,
                    asOf.getText().isBlank() ? null : asOf.getText().strip());
            return studio.session()
                    .snapshot()
                    .get()
                    .find(Auditor.class, candidate.auditor())
                    .map(auditor -> new ComparableAudit(
                            studio.ids().next(),
                            auditor.id(),
                            protocol.getText().strip(),
                            amount.orElse(null),
                            layer2.isSelected(),
                            said));
        }
    }
}
