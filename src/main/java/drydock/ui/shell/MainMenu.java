package drydock.ui.shell;

import drydock.ui.base.Action;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar: actions by their names and keys. */
public final class MainMenu extends MenuBar {
    /**
     * A menu.
     *
     * @param name with its mnemonic, marked by an underscore
     * @param groups actions, a line between each two groups
     */
    public record Section(String name, List<List<Action>> groups) {}

    public MainMenu(List<Section> sections) {
        setId("main-menu");
        setUseSystemMenuBar(true);
        sections.forEach(section -> getMenus().add(menu(section)));
    }

    private static Menu menu(Section section) {
        Menu menu = new Menu(section.name());
        for (List<Action> group : section.groups()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(action -> menu.getItems().add(item(action)));
        }
        return menu;
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setId(action.id());
        item.textProperty().bind(action.name());
        item.setMnemonicParsing(true);
        item.disableProperty().bind(action.disabled());
        if (action.keys() != null) {
            item.setAccelerator(action.keys());
        }
        item.setOnAction(e -> action.run().run());
        return item;
    }
}
