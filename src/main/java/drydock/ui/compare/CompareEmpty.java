package drydock.ui.compare;

import atlantafx.base.theme.Styles;
import drydock.domain.catalogue.Auditor;
import drydock.ui.compare.CompareViewModel.Suggestion;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shown while a project has no candidate: what the decision guide names for its use cases, added by one click. */
final class CompareEmpty extends VBox {
    private final Consumer<List<Auditor>> add;
    private final Label named = new Label();
    private final VBox suggestions = new VBox(8);
    private List<Suggestion> shown = List.of();

    CompareEmpty(Runnable pick, Consumer<List<Auditor>> add) {
        this.add = add;
        setAlignment(Pos.CENTER);
        named.getStyleClass().add(Styles.TEXT_MUTED);
        VBox list = new VBox(8, named, suggestions);
        list.setMaxWidth(560);
        getChildren()
                .addAll(
                        new EmptyState(
                                Icon.COMPARE,
                                "No candidates yet",
                                "Put the auditors you consider side by side: what they cover, what they ask, how you"
                                        + " rate them. The decision guide names some for each kind of product.",
                                Buttons.primary("Add auditors…", pick)),
                        list);
    }

    /** @param ownUseCases whether they are for the project's own kind of product */
    void show(List<Suggestion> next, boolean ownUseCases) {
        named.setText(
                next.isEmpty()
                        ? ""
                        : ownUseCases ? "Named for your kind of product:" : "Named for each kind of product:");
        if (!shown.equals(next)) {
            shown = List.copyOf(next);
            suggestions.getChildren().setAll(next.stream().map(this::line).toList());
        }
    }

    private Node line(Suggestion suggestion) {
        String names = suggestion.auditors().stream().map(Auditor::name).collect(Collectors.joining(" and "));
        Label useCase = new Label(suggestion.useCase());
        useCase.setMaxWidth(Double.MAX_VALUE);
        useCase.setWrapText(true);
        HBox.setHgrow(useCase, Priority.ALWAYS);
        Button button = Buttons.plain("Add " + names, Icon.ADD, () -> add.accept(suggestion.auditors()));
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(16, useCase, button);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
