package drydock.ui.shell;

import atlantafx.base.controls.Spacer;
import drydock.domain.Problem;
import drydock.ui.base.SaveState;
import drydock.ui.base.Session;
import drydock.ui.control.Icon;
import drydock.workspace.Access;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Where the file is, and whether what is on the screen is in it. */
final class StatusBar extends HBox {
    private final Label state = new Label();

    StatusBar(Session session, CheckCounts checks) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        Label file = new Label(session.workspace().file().toString(), Icon.FILE.node());
        file.setId("status-file");
        file.setTooltip(new Tooltip(file.getText()));
        state.setId("status-saved");
        state.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(file, new Spacer(), checks, state);
        if (session.workspace().access() instanceof Access.ReadOnly(Problem why)) {
            state.setTooltip(new Tooltip(why.text()));
        }
        session.saveState().addListener((p, before, now) -> show(now));
        show(session.saveState().get());
    }

    private void show(SaveState saveState) {
        switch (saveState) {
            case SAVED -> show("Saved", Icon.PROVEN);
            case SAVING -> show("Saving…", Icon.LATE);
            case REFUSED -> show("A change is not saved", Icon.WARNING);
            case READ_ONLY -> show("Read-only", Icon.HIDE);
        }
    }

    private void show(String words, Icon icon) {
        state.setText(words);
        state.setGraphic(icon.node());
    }
}
