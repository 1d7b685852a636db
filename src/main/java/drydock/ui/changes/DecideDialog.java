package drydock.ui.changes;

import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.ReviewNeed;
import drydock.ui.base.Dialogs;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Form;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks what the changes ask for, and why, where the rule is to be overruled. */
final class DecideDialog {
    private final ChangesViewModel changes;

    DecideDialog(ChangesViewModel changes) {
        this.changes = changes;
    }

    void open() {
        Compared shown = changes.compared().get().orElseThrow();
        Dialogs dialogs = changes.studio().desktop().dialogs();
        ReviewNeed[] chosen = {changes.decision().map(DeltaReview::decided).orElse(ChangesViewModel.need(shown))};
        ChoiceField<ReviewNeed> need =
                new ChoiceField<>(List.of(ReviewNeed.values()), DecideDialog::words, value -> chosen[0] = value);
        need.show(chosen[0]);
        need.setId("decide-need");
        TextArea reason = new TextArea();
        reason.setId("decide-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        Label rule = new Label("The rule suggests " + shown.delta().triage().words() + ", because "
                + shown.delta().triage().rule() + ". Whoever reads your plan later sees your reason beside it.");
        rule.setWrapText(true);
        rule.setMinHeight(Region.USE_PREF_SIZE);
        Button done = Buttons.primary(
                "_Decide",
                () -> changes.decide(chosen[0], reason.getText().strip()).thenAccept(saved -> {
                    if (saved) {
                        dialogs.close();
                    }
                }));
        done.setId("decide-done");
        done.disableProperty().bind(reason.textProperty().map(String::isBlank));
        VBox content = new VBox(
                12,
                rule,
                new Form().field("_What they ask for", need).field("_Why", reason),
                new HBox(8, done, Buttons.plain("Cance_l", dialogs::dismiss)));
        content.setPrefWidth(480);
        dialogs.showForm(
                "Decide what the changes ask for",
                content,
                () -> !reason.getText().isBlank());
    }

    private static String words(ReviewNeed need) {
        return need.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + need.words().substring(1);
    }
}
