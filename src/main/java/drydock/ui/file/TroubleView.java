package drydock.ui.file;

import atlantafx.base.theme.Styles;
import drydock.domain.Problem;
import drydock.ui.control.Icon;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Shown in place of a workspace that cannot be opened: what happened, what was kept, and what can be done. */
public final class TroubleView extends VBox {
    private final Label looking = text("Looking at the file and its backups…");

    /** @param log where more is told of it */
    public TroubleView(Problem problem, Optional<Path> log, List<Button> ways) {
        setId("trouble");
        getStyleClass().add("trouble");
        setAlignment(Pos.CENTER);
        Label happened = new Label(problem.happened());
        happened.getStyleClass().add(Styles.TITLE_3);
        FlowPane buttons = new FlowPane(8, 8);
        buttons.setAlignment(Pos.CENTER);
        buttons.getChildren().addAll(ways);
        looking.setId("trouble-looking");
        looking.setVisible(false);
        looking.managedProperty().bind(looking.visibleProperty());
        getChildren()
                .addAll(
                        Icon.WARNING.node(),
                        wrapped(happened),
                        text(problem.kept()),
                        text(problem.todo()),
                        looking,
                        buttons);
        log.ifPresent(file -> {
            Label where = text("Where it failed is in the log file, " + file + ".");
            where.getStyleClass().add(Styles.TEXT_SMALL);
            getChildren().add(where);
        });
        if (!ways.isEmpty()) {
            ways.getFirst().setDefaultButton(true);
        }
    }

    /** Says whether more may follow. */
    void setLooking(boolean looks) {
        looking.setVisible(looks);
    }

    private static Label text(String words) {
        Label label = wrapped(new Label(words));
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMaxWidth(560);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
