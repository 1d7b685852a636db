package drydock.ui.shell;

import drydock.ui.base.Action;
import drydock.ui.base.Browser;
import drydock.ui.base.Constant;
import drydock.ui.base.Navigator;
import drydock.ui.base.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The Help menu.
 *
 * @param log the file that failures are logged in; empty if there is none
 * @param diagnostics shows what can be copied for somebody who helps
 */
public record HelpActions(Navigator navigator, Browser browser, Optional<Path> log, DiagnosticsDialog diagnostics) {
    /** Key of the section in the guide. */
    private static final String ABOUT = "about";

    public List<Action> all() {
        return List.of(
                Action.of("help-guide", "_Guide and glossary", "F1", () -> navigator.go(Place.GUIDE)),
                Action.of("help-log", "Show _log file", () -> log.ifPresent(browser::reveal))
                        .disabledWhile(Constant.of(log.isEmpty())),
                Action.of("help-diagnostics", "Copy _diagnostics…", diagnostics::open),
                Action.of("help-about", "_About Drydock", () -> navigator.goKey(Place.GUIDE, ABOUT)));
    }
}
