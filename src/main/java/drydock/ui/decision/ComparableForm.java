package drydock.ui.decision;

import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.FactAge;
import drydock.domain.catalogue.Source;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.ComparableAudit;
import drydock.ui.base.Studio;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is typed about one audit that a candidate did for a protocol like ours. */
final class ComparableForm extends VBox {
    private static final String NOTES = "Our own notes";

    private final Studio studio;
    private final @Nullable ComparableAudit before;
    private final TextField protocol = new TextField();
    private final TextField value = new TextField();
    private final CheckBox layer2 = new CheckBox("It is, or runs on, a layer 2 or 3");
    private final TextField source = new TextField();
    private final TextField asOf = new TextField();
    private final StringProperty valueError = new SimpleStringProperty("");
    private final StringProperty asOfError = new SimpleStringProperty("");
    private final List<Object> first;
    private Id<Auditor> auditor;

    /** @param before what is changed; null for a new one */
    ComparableForm(Studio studio, Standing standing, @Nullable ComparableAudit before) {
        this.studio = studio;
        this.before = before;
        List<Candidate> candidates = standing.model().candidates();
        Candidate whose = candidates.stream()
                .filter(candidate -> before != null && candidate.auditor().equals(before.auditor()))
                .findFirst()
                .orElse(candidates.getFirst());
        auditor = whose.auditor();
        ChoiceField<Candidate> choice = new ChoiceField<>(
                candidates, candidate -> standing.name(candidate.id()), chosen -> auditor = chosen.auditor());
        choice.show(whose);
        protocol.setId("comparable-protocol");
        value.setId("comparable-value");
        asOf.setId("comparable-as-of");
        asOf.setText(studio.today().toString());
        if (before != null) {
            fill(before);
        }
        getChildren()
                .add(new Form()
                        .field("_Auditor", choice)
                        .field("_Protocol", protocol)
                        .field("_Value at risk, USD", value, valueError)
                        .wide(layer2)
                        .field("_Source", source, "Where you saw it: a report, a page, a mail.")
                        .field(
                                "As _of",
                                asOf,
                                "A date, a month or a year: 2026-05-04, 2026-05 or 2026. Empty is of unknown age.",
                                asOfError));
        first = typed();
    }

    BooleanBinding isBlank() {
        return Bindings.createBooleanBinding(() -> protocol.getText().isBlank(), protocol.textProperty());
    }

    boolean isChanged() {
        return !typed().equals(first);
    }

    /** Empty if something is wrong, which then stands beside the field. */
    Optional<ComparableAudit> read() {
        Optional<BigDecimal> amount = studio.format().typed().amount(value.getText());
        boolean wrongAmount = amount.isEmpty() && !value.getText().isBlank();
        valueError.set(wrongAmount ? "An amount is wanted, like 120,000,000 or 120m; empty if you do not know." : "");
        String date = asOf.getText().strip();
        Source said = new Source(
                source.getText().isBlank() ? NOTES : source.getText().strip(),
                before == null ? null : before.source().url(),
                date.isEmpty() ? null : date);
        boolean wrongDate = !date.isEmpty() && FactAge.latest(said).isEmpty();
        asOfError.set(wrongDate ? "Not a date. Write it like 2026-05-04, 2026-05 or 2026." : "");
        if (wrongAmount || wrongDate) {
            return Optional.empty();
        }
        Id<ComparableAudit> id = before == null ? studio.ids().next() : before.id();
        return Optional.of(new ComparableAudit(
                id, auditor, protocol.getText().strip(), amount.orElse(null), layer2.isSelected(), said));
    }

    private void fill(ComparableAudit audit) {
        protocol.setText(audit.protocol());
        value.setText(studio.format().number(audit.valueAtRisk()));
        layer2.setSelected(audit.layer2());
        source.setText(
                audit.source().title().equals(NOTES) ? "" : audit.source().title());
        asOf.setText(audit.source().asOf() == null ? "" : audit.source().asOf());
    }

    private List<Object> typed() {
        return List.of(
                auditor, protocol.getText(), value.getText(), layer2.isSelected(), source.getText(), asOf.getText());
    }
}
