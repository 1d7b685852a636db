package drydock.ui.control;

import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.ComboBox;

/** A currency or token symbol: one of the usual ones, or any other typed. */
public final class CurrencyField extends ComboBox<String> {
    private static final double WIDTH = 240;
    private static final int LONGEST = 12;

    private final SavingText saving;

    /** @param save completes on the FX thread: whether the symbol was saved */
    public CurrencyField(Function<String, CompletionStage<Boolean>> save) {
        getItems().setAll("USD", "EUR", "GBP", "CHF", "USDC", "USDT", "DAI", "ETH", "BTC", "SOL");
        setEditable(true);
        setMaxWidth(WIDTH);
        getEditor().setPrefColumnCount(6);
        saving = new SavingText(
                getEditor(),
                CurrencyField::problem,
                typed -> save.apply(typed.strip().toUpperCase(Locale.ROOT)));
        setOnHidden(e -> saving.commit());
    }

    /** What is wrong with what is typed; empty if nothing is. */
    public ReadOnlyStringProperty error() {
        return saving.error();
    }

    /** Shows the saved symbol, unless the user has typed something that is not saved. */
    public void show(String symbol) {
        saving.show(symbol);
    }

    /** Shows the saved symbol of another thing. */
    public void showOther(String symbol) {
        saving.showOther(symbol);
    }

    /** @param other whether it is of another thing than the one shown before, see {@link #showOther} */
    public void show(String symbol, boolean other) {
        if (other) {
            showOther(symbol);
        } else {
            show(symbol);
        }
    }

    /** Saves now what is typed, if it is a symbol. */
    public void commit() {
        saving.commit();
    }

    private static String problem(String typed) {
        return typed.strip().length() <= LONGEST && typed.strip().chars().noneMatch(Character::isWhitespace)
                ? ""
                : "Not a currency. Write a code like USD or a token symbol like USDC.";
    }
}
