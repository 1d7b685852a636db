package drydock.ui.shell;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.Mnemonic;

/**
 * Keeps the mnemonics of nodes that are not in the window now from standing in the way of those that are. The platform
 * keeps those of a screen or dialog that was left, takes them for a second use of the letter, and then only moves the focus.
 */
public final class StaleMnemonics {
    private StaleMnemonics() {}

    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown()) {
                scene.getMnemonics().values().forEach(mnemonics -> setAside(scene, mnemonics));
            }
        });
    }

    /** Takes them out while this key is handled; a node that comes back to the window expects to find its own. */
    private static void setAside(Scene scene, ObservableList<Mnemonic> mnemonics) {
        List<Mnemonic> stale = mnemonics.stream()
                .filter(mnemonic -> mnemonic.getNode().getScene() != scene)
                .toList();
        if (!stale.isEmpty()) {
            mnemonics.removeAll(stale);
            Platform.runLater(() -> stale.stream()
                    .filter(mnemonic -> !mnemonics.contains(mnemonic))
                    .forEach(mnemonics::add));
        }
    }
}
