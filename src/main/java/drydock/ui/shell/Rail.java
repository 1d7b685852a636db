package drydock.ui.shell;

import atlantafx.base.theme.Styles;
import drydock.ui.base.Navigator;
import drydock.ui.base.Place;
import drydock.ui.control.Icon;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The places at the left: those of the workspace, then those of the open project. */
final class Rail extends VBox {
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Label project = new Label();
    private final VBox projectPlaces = new VBox();

    Rail(Collection<Place> places, Navigator navigator) {
        setId("rail");
        getStyleClass().add("rail");
        for (Place place : places) {
            ToggleButton button = button(place, navigator);
            buttons.put(place, button);
            (place.ofProject() ? projectPlaces : this).getChildren().add(button);
        }
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(project.textProperty());
        project.setTooltip(whole);
        project.getStyleClass().addAll("rail-heading", Styles.TEXT_CAPTION);
        projectPlaces.getChildren().addFirst(project);
        projectPlaces.managedProperty().bind(projectPlaces.visibleProperty());
        getChildren().add(projectPlaces);
        addEventHandler(KeyEvent.KEY_PRESSED, this::arrows);
    }

    /** @param openProject name of the open project; null if none is */
    void show(Place place, @Nullable String openProject) {
        projectPlaces.setVisible(openProject != null);
        project.setText(openProject == null ? "" : openProject);
        group.selectToggle(buttons.get(place));
    }

    private ToggleButton button(Place place, Navigator navigator) {
        ToggleButton button = new ToggleButton(place.title(), icon(place).node());
        button.setId("go-" + place.name().toLowerCase(Locale.ROOT));
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setOnAction(e -> {
            button.setSelected(true);
            navigator.go(place);
        });
        return button;
    }

    private void arrows(KeyEvent event) {
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) {
            return;
        }
        var shown = buttons.values().stream()
                .filter(b -> b.getParent() != projectPlaces || projectPlaces.isVisible())
                .toList();
        int at = shown.indexOf(event.getTarget());
        int next = at + (event.getCode() == KeyCode.UP ? -1 : 1);
        if (at >= 0 && next >= 0 && next < shown.size()) {
            shown.get(next).requestFocus();
        }
        event.consume();
    }

    private static Icon icon(Place place) {
        return switch (place) {
            case HOME -> Icon.HOME;
            case AUDITORS -> Icon.AUDITORS;
            case PEOPLE -> Icon.PEOPLE;
            case GUIDE -> Icon.GUIDE;
            case BACKUPS -> Icon.BACKUPS;
            case OVERVIEW -> Icon.OVERVIEW;
            case SCOPE -> Icon.SCOPE;
            case COMPARE -> Icon.COMPARE;
            case DECISION -> Icon.DECISION;
            case PLAN -> Icon.PLAN;
            case TIMELINE -> Icon.TIMELINE;
            case CHECKS -> Icon.CHECKS;
            case REGISTERS -> Icon.REGISTERS;
            case CHECKLIST -> Icon.CHECKLIST;
            case CHANGES -> Icon.CHANGES;
        };
    }
}
