package drydock.ui.auditors;

import drydock.domain.project.Project;
import drydock.ui.base.Dialogs;
import drydock.ui.control.Buttons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for which project. */
final class ProjectDialog {
    private static final double ROW = 32;

    private ProjectDialog() {}

    static void ask(Dialogs dialogs, String question, List<Project> projects, Consumer<Project> chosen) {
        ListView<Project> list = new ListView<>();
        list.setId("choose-project");
        list.setAccessibleText("Projects");
        list.getItems().setAll(projects);
        list.setFixedCellSize(ROW);
        list.setPrefSize(400, ROW * Math.min(8, projects.size()) + 4);
        list.setCellFactory(view -> new NameCell());
        list.getSelectionModel().selectFirst();
        Runnable choose = () -> {
            Project project = list.getSelectionModel().getSelectedItem();
            dialogs.close();
            chosen.accept(project);
        };
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose.run();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose.run();
            }
        });
        Button add = Buttons.primary("_Add", choose);
        add.setId("add-to-chosen");
        ButtonBar buttons = new ButtonBar();
        buttons.getButtons().addAll(Buttons.plain("Cancel", dialogs::close), add);
        dialogs.show("Add to project", new VBox(8, list, new Label(question), buttons));
        list.requestFocus();
    }

    private static final class NameCell extends ListCell<Project> {
        @Override
        protected void updateItem(@Nullable Project project, boolean empty) {
            super.updateItem(project, empty);
            setText(empty || project == null ? null : project.name());
        }
    }
}
