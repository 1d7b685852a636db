package drydock.ui.control;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/** Makes buttons of one look, each with a name for screen readers. */
public final class Buttons {
    private Buttons() {}

    /** The one action a screen is there for. */
    public static Button primary(String text, Runnable action) {
        Button button = plain(text, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /** @param text may hold a mnemonic, marked by an underscore */
    public static Button plain(String text, Runnable action) {
        Button button = new Button(text);
        button.setMnemonicParsing(true);
        button.setOnAction(e -> action.run());
        return button;
    }

    public static Button plain(String text, Icon icon, Runnable action) {
        Button button = plain(text, action);
        button.setGraphic(icon.node());
        return button;
    }

    /** Does away with something. */
    public static Button danger(String text, Runnable action) {
        Button button = plain(text, action);
        button.getStyleClass().add(Styles.DANGER);
        return button;
    }

    /** A flat button that shows an icon only; {@code name} is its tooltip and its name for screen readers. */
    public static Button icon(Icon icon, String name, Runnable action) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** An entry of a menu button, named by data: an underscore in it is none of ours. */
    public static MenuItem entry(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }

    /** Text that acts when clicked, within running text or a list. */
    public static Button link(String text, Runnable action) {
        Button button = plain(text, action);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(Styles.FLAT, "link");
        return button;
    }
}
