package drydock.ui.control;

import drydock.domain.catalogue.Vocabulary.Term;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One term of a {@link TagPicker}, with a tick. */
final class TagCell extends ListCell<Term> {
    private final CheckBox tick = new CheckBox();
    private final Predicate<String> chosen;

    TagCell(Predicate<String> chosen, Consumer<Term> toggle) {
        this.chosen = chosen;
        tick.setFocusTraversable(false);
        tick.setMouseTransparent(true);
        tick.setMnemonicParsing(false);
        setOnMouseClicked(event -> {
            Term term = getItem();
            if (term != null) {
                toggle.accept(term);
                updateItem(term, false);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Term term, boolean empty) {
        super.updateItem(term, empty);
        if (empty || term == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        tick.setText(term.label());
        tick.setSelected(chosen.test(term.key()));
        setAccessibleText(term.label() + (tick.isSelected() ? ", chosen" : ", not chosen"));
        setGraphic(tick);
    }
}
