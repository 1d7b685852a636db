package drydock.ui.compare;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.scene.Node;

/** Chooses one of a few. */
final class ChoiceEditor<T> extends CellEditor {
    private final ChoiceBar<T> choice;
    private final T before;
    private final Function<T, CompletionStage<Boolean>> save;

    ChoiceEditor(
            String name,
            List<T> choices,
            Function<T, String> words,
            T before,
            Function<T, CompletionStage<Boolean>> save) {
        this.before = before;
        this.save = save;
        choice = new ChoiceBar<>(name, choices, words, before);
        fields(choice);
    }

    @Override
    Node first() {
        return choice.first();
    }

    @Override
    CompletionStage<Boolean> save() {
        return choice.chosen().equals(before) ? CompletableFuture.completedFuture(true) : save.apply(choice.chosen());
    }
}
