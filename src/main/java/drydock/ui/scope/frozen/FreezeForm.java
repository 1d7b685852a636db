package drydock.ui.scope.frozen;

import drydock.domain.Problem;
import drydock.scan.reading.Freezing;
import drydock.ui.base.Dialogs;
import drydock.ui.control.Buttons;
import drydock.ui.control.Form;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks at which commit the scope is pinned. */
final class FreezeForm {
    private static final int MOST_SHOWN = 8;

    private final FrozenViewModel frozen;
    private final ComboBox<String> revision = new ComboBox<>();
    private final TextField name = new TextField();

    FreezeForm(FrozenViewModel frozen) {
        this.frozen = frozen;
    }

    void open() {
        if (frozen.place().isEmpty()) {
            return;
        }
        Dialogs dialogs = frozen.studio().desktop().dialogs();
        revision.setId("freeze-revision");
        revision.setEditable(true);
        revision.setValue("HEAD");
        frozen.revisions(names -> revision.getItems().setAll(names));
        name.setId("freeze-name");
        name.setPromptText("The tag or the commit if you leave it empty");
        Label words =
                new Label("Every file in scope is pinned by its content at that commit. The hash over all of them is"
                        + " the name of exactly this scope: quotes and audits refer to it, and auditors can check it.");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        Button freeze = Buttons.primary("_Freeze", () -> {
            dialogs.close();
            frozen.freeze(typed(), name.getText(), this::tell);
        });
        freeze.setId("freeze-now");
        freeze.setDefaultButton(true);
        freeze.disableProperty().bind(revision.getEditor().textProperty().map(String::isBlank));
        VBox content = new VBox(
                12,
                words,
                new Form()
                        .field(
                                "_Commit, tag or branch",
                                revision,
                                "A tag is best: everybody can fetch it by its name. HEAD is the commit that is checked"
                                        + " out.")
                        .field("_Name", name),
                new HBox(8, freeze, Buttons.plain("Cance_l", dialogs::dismiss)));
        content.setPrefWidth(520);
        dialogs.showForm("Freeze the scope", content, () -> !name.getText().isBlank());
    }

    private String typed() {
        return revision.getEditor().getText().strip();
    }

    /** What was not pinned: what could not be read, and what exists only in the working tree, so no auditor would get it. */
    private void tell(Freezing.Pin pin) {
        if (!pin.unread().isEmpty()) {
            frozen.studio()
                    .desktop()
                    .notifier()
                    .problem(new Problem(
                            pin.unread().size() + " places in scope could not be read at that commit: "
                                    + pin.unread().stream()
                                            .limit(MOST_SHOWN)
                                            .map(unread -> unread.path() + " (" + unread.why() + ")")
                                            .collect(Collectors.joining(", "))
                                    + ".",
                            "The scope was frozen without them.",
                            "Make them readable and freeze again, or take them out of scope."));
        }
        List<String> missing = pin.missing();
        if (!missing.isEmpty()) {
            frozen.studio()
                    .desktop()
                    .notifier()
                    .problem(new Problem(
                            missing.size() + " files in scope are not in that commit: "
                                    + String.join(", ", missing.subList(0, Math.min(MOST_SHOWN, missing.size())))
                                    + ".",
                            "The scope was frozen without them.",
                            "Commit them, or check out their submodule, and freeze again; or take them out of scope."));
        }
    }
}
