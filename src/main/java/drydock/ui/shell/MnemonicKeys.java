package drydock.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.Mnemonic;

/**
 * Lets Alt and a letter do what is underlined. The platform keeps the mnemonics of a screen or dialog that was left, takes
 * them for a second use of the letter, and then only moves the focus; and it never turns a switch by its letter.
 */
public final class MnemonicKeys {
    private MnemonicKeys() {}

    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown()) {
                scene.getMnemonics().values().forEach(mnemonics -> setAside(scene, mnemonics));
                turnSwitch(scene, event);
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

    private static void turnSwitch(Scene scene, KeyEvent event) {
        List<Node> meant = scene.getMnemonics().entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .map(Mnemonic::getNode)
                .filter(node -> !node.isDisabled() && isShown(node))
                .toList();
        if (meant.size() != 1) {
            return;
        }
        Node only = meant.getFirst();
        if (only instanceof ToggleButton toggle) {
            only.requestFocus();
            toggle.fire();
            event.consume();
        } else if (only instanceof CheckBox box) {
            only.requestFocus();
            box.fire();
            event.consume();
        }
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
