package drydock.ui.auditors;

import atlantafx.base.theme.Styles;
import drydock.ui.base.Browser;
import drydock.ui.control.Buttons;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Makes web links: a click opens one in the user's browser, its menu copies it. */
final class SourceLink {
    private SourceLink() {}

    static Button of(String text, String url, Browser browser) {
        Button link = Buttons.link(text, () -> browser.openLink(url));
        link.getStyleClass().add(Styles.TEXT_SMALL);
        link.setAccessibleText(text + ", opens in your browser");
        link.setTooltip(new Tooltip(url + "\nOpens in your browser. Right-click to copy the link."));
        MenuItem copy = new MenuItem("Copy link");
        copy.setOnAction(e -> browser.copy(url));
        link.setContextMenu(new ContextMenu(copy));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }
}
