package drydock.ui.compare;

import drydock.ui.control.Icon;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The title of a row, at the left. A bar tells that the candidates differ, a question mark that opening it explains. */
final class TitleCell extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final Label title = new Label();
    private final Node help = Icon.HELP.node();

    TitleCell() {
        getStyleClass().add("compare-title");
        setAlignment(Pos.TOP_LEFT);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        help.getStyleClass().add("compare-help");
        getChildren().addAll(title, help);
    }

    void show(CompareRow.Line line) {
        title.setText(line.title());
        help.setVisible(!line.help().isEmpty());
        pseudoClassStateChanged(DIFFERS, line.differs());
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
