package drydock.ui.compare;

import drydock.domain.selection.Candidate;
import drydock.domain.selection.PriceBasis;
import drydock.ui.base.Format;
import drydock.ui.base.Words;
import drydock.ui.control.Form;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Edits a price with its currency and what it is counted by. */
final class PriceEditor extends CellEditor {
    private final Format format;
    private final CompareEdits edits;
    private final Candidate candidate;
    private final TextField amount = new TextField();
    private final TextField currency = new TextField();
    private final ComboBox<PriceBasis> basis = new ComboBox<>();

    PriceEditor(Candidate candidate, Format format, CompareEdits edits) {
        this.candidate = candidate;
        this.format = format;
        this.edits = edits;
        amount.setId("price-amount");
        amount.setPromptText("unknown");
        amount.setText(format.number(candidate.price()));
        amount.selectAll();
        currency.setText(candidate.currency());
        basis.getItems().setAll(PriceBasis.values());
        basis.setConverter(new BasisWords());
        basis.setValue(candidate.basis());
        fields(new Form().field("Amount", amount).field("Currency", currency).field("Counted by", basis));
    }

    @Override
    Node first() {
        return amount;
    }

    @Override
    String problem() {
        if (!amount.getText().isBlank()
                && format.typed().amount(amount.getText()).isEmpty()) {
            return "Not an amount. Write it like " + format.number(120_000) + " or 120k.";
        }
        return currency.getText().isBlank() ? "In which currency or token?" : "";
    }

    @Override
    CompletionStage<Boolean> save() {
        return edits.change(
                candidate.id(),
                c -> c.withPrice(format.typed().amount(amount.getText()).orElse(null))
                        .withCurrency(currency.getText().strip())
                        .withBasis(basis.getValue()));
    }

    private static final class BasisWords extends StringConverter<PriceBasis> {
        @Override
        public String toString(@Nullable PriceBasis basis) {
            return basis == null ? "" : Words.of(basis);
        }

        @Override
        public @Nullable PriceBasis fromString(String words) {
            return null;
        }
    }
}
