package drydock.ui.scope;

import atlantafx.base.theme.Styles;
import drydock.domain.scope.ScopeNone;
import drydock.domain.scope.ScopeType;
import drydock.domain.scope.ScopeWarning;
import drydock.ui.base.Dialogs;
import drydock.ui.control.Buttons;
import drydock.ui.control.Form;
import drydock.ui.control.Icon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the scope is silent about, with the ways to answer; and what was stated not to exist. */
final class ScopeGaps {
    private final ScopeViewModel scope;
    private final Dialogs dialogs;
    private final Consumer<ScopeType> add;
    private final VBox warning = new VBox(8);
    private final FlowPane nones = new FlowPane(8, 4);

    /** @param add adds a component of a type and lets the user name it */
    ScopeGaps(ScopeViewModel scope, Dialogs dialogs, Consumer<ScopeType> add) {
        this.scope = scope;
        this.dialogs = dialogs;
        this.add = add;
        warning.setId("scope-warning");
        warning.getStyleClass().add("banner-risk");
        warning.managedProperty().bind(warning.visibleProperty());
        nones.setId("scope-nones");
        nones.managedProperty().bind(nones.visibleProperty());
        scope.warning().addListener((p, before, now) -> showWarning(now));
        scope.nones().addListener((p, before, now) -> showNones(now));
        showWarning(scope.warning().get());
        showNones(scope.nones());
    }

    Node warning() {
        return warning;
    }

    Node nones() {
        return nones;
    }

    /** Asks why there is no component of {@code type}, and states it. */
    void stateNone(ScopeType type) {
        TextField reason = new TextField();
        reason.setId("none-reason");
        reason.setPrefColumnCount(32);
        Button state = Buttons.primary(
                "_State it",
                () -> scope.stateNone(type, reason.getText()).thenAccept(done -> {
                    if (done) {
                        dialogs.close();
                    }
                }));
        state.setId("none-state");
        state.setDefaultButton(true);
        state.disableProperty().bind(reason.textProperty().map(String::isBlank));
        HBox buttons = new HBox(state);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(
                16,
                new Form()
                        .field(
                                "_Why is there none?",
                                reason,
                                "The reason stays with the plan, so that whoever asks later need not ask again."),
                buttons);
        dialogs.showForm(
                "There is no " + named(type), content, () -> !reason.getText().isBlank());
    }

    /** What the question is called; off-chain services stand for everything off the chain. */
    static String named(ScopeType type) {
        return type == ScopeType.OFF_CHAIN_SERVICE ? "off-chain component" : ScopeViewModel.lower(type);
    }

    private void showWarning(Optional<ScopeWarning> gap) {
        warning.setVisible(gap.isPresent());
        warning.getChildren().clear();
        gap.ifPresent(found -> {
            Label text = new Label(found.text(), Icon.WARNING.node());
            text.setWrapText(true);
            text.setMinHeight(Label.USE_PREF_SIZE);
            FlowPane answers = new FlowPane(16, 4);
            found.silent().forEach(type -> answers.getChildren().add(answer(type)));
            warning.getChildren().addAll(text, answers);
        });
    }

    private Node answer(ScopeType type) {
        String id = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Button adds = Buttons.plain("Add " + named(type), () -> add.accept(type));
        adds.setId("gap-add-" + id);
        adds.getStyleClass().add(Styles.SMALL);
        Button none = Buttons.plain("There is none…", () -> stateNone(type));
        none.setId("gap-none-" + id);
        none.getStyleClass().add(Styles.SMALL);
        none.setAccessibleText("There is no " + named(type));
        return new HBox(4, adds, none);
    }

    private void showNones(List<ScopeNone> stated) {
        nones.setVisible(!stated.isEmpty());
        nones.getChildren().setAll(stated.stream().map(this::statement).toList());
    }

    private Node statement(ScopeNone none) {
        Label text = new Label("No " + named(none.type()) + ": " + none.reason(), Icon.INFO.node());
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button withdraw = Buttons.icon(
                Icon.CLOSE,
                "Withdraw the statement that there is no " + named(none.type()),
                () -> scope.withdraw(none));
        withdraw.getStyleClass().add(Styles.SMALL);
        HBox line = new HBox(4, text, withdraw);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("scope-none");
        line.setMaxWidth(800);
        return line;
    }
}
