package drydock.ui.shell;

import drydock.ui.base.Action;
import drydock.ui.base.Navigator;
import drydock.ui.base.Place;
import java.util.List;

/** The Help menu. */
public record HelpActions(Navigator navigator) {
    /** Key of the section in the guide. */
    private static final String ABOUT = "about";

    public List<Action> all() {
        return List.of(
                Action.of("help-guide", "_Guide and glossary", "F1", () -> navigator.go(Place.GUIDE)),
                Action.of("help-about", "_About Drydock", () -> navigator.goKey(Place.GUIDE, ABOUT)));
    }
}
