package drydock.ui.home;

import atlantafx.base.theme.Styles;
import drydock.domain.project.Project;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Edits a project's name where it stands in its card. Enter and leaving save, Escape does not; a blank name never counts. */
final class NameEditor extends TextField {
    private final Project project;
    private final BiConsumer<Project, String> save;
    private final Runnable whenClosed;
    private boolean open = true;

    NameEditor(Project project, BiConsumer<Project, String> save, Runnable whenClosed) {
        super(project.name());
        this.project = project;
        this.save = save;
        this.whenClosed = whenClosed;
        setId("project-name-editor");
        setAccessibleText("Name of the project");
        HBox.setHgrow(this, Priority.ALWAYS);
        textProperty().addListener((p, before, now) -> pseudoClassStateChanged(Styles.STATE_DANGER, now.isBlank()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().addListener((p, was, is) -> {
            if (!is) {
                close(true);
            }
        });
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (!getText().isBlank()) {
                    close(true);
                }
            }
            case ESCAPE -> close(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Ends editing; saves the name if {@code saved} and it is another one. */
    private void close(boolean saved) {
        if (!open) {
            return;
        }
        open = false;
        whenClosed.run();
        String name = getText().strip();
        if (saved && !name.isEmpty() && !name.equals(project.name())) {
            save.accept(project, name);
        }
    }
}
