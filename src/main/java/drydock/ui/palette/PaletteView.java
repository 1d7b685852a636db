package drydock.ui.palette;

import atlantafx.base.theme.Styles;
import drydock.domain.project.Project;
import drydock.ui.base.Action;
import drydock.ui.base.Place;
import drydock.ui.base.Studio;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A field to type in and what it finds; arrow keys choose while the field keeps the focus, Enter goes. */
public final class PaletteView extends VBox {
    private final Studio studio;
    private final TextField query = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();

    private PaletteView(Studio studio, PaletteViewModel palette) {
        this.studio = studio;
        getStyleClass().add("palette");
        query.setId("palette-query");
        query.setPromptText("Type a screen, an action, a name, or words from anywhere");
        query.setAccessibleText("Search");
        query.textProperty().addListener((p, before, now) -> {
            palette.search(now);
            list.getSelectionModel().selectFirst();
        });
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setId("palette-list");
        list.setAccessibleText("What was found");
        list.setItems(palette.entries());
        // what the full-text search finds comes later, perhaps into an empty list: Enter must go there
        palette.entries().addListener((ListChangeListener<PaletteEntry>) change -> {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        list.setFixedCellSize(36);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PaletteCell());
        list.setOnMouseClicked(event -> goToSelected());
        list.getSelectionModel().selectFirst();
        Label nothing = new Label("Nothing is called that, and no text holds these words.");
        nothing.getStyleClass().add(Styles.TEXT_MUTED);
        list.setPlaceholder(nothing);
        getChildren().addAll(query, list);
    }

    /** Shows the palette over the window. */
    public static void show(Studio studio, Collection<Place> places, List<Action> actions, Optional<Project> open) {
        PaletteViewModel palette = new PaletteViewModel(studio, places, actions, open);
        studio.desktop().dialogs().show("Search", new PaletteView(studio, palette));
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case KeyCode.DOWN -> move(1);
            case KeyCode.UP -> move(-1);
            case KeyCode.ENTER -> goToSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int next = list.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 5));
        }
    }

    private void goToSelected() {
        PaletteEntry selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            studio.desktop().dialogs().close();
            selected.run().run();
        }
    }
}
