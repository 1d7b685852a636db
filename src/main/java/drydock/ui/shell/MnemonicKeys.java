package drydock.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.Mnemonic;
import javafx.stage.Window;

/**
 * Lets Alt and a letter do what is underlined, where the platform by itself does not: it asks only the first entry of its
 * table that has the letter, small or capital, even if nothing of that entry is in the window any more; and it never turns a
 * switch by its letter.
 */
public final class MnemonicKeys {
    private MnemonicKeys() {}

    /** Listens at the window, not at the scene: the scene serves its mnemonics before its own filters see a key. */
    public static void install(Window window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown()) {
                window.getScene().getMnemonics().values().removeIf(List::isEmpty);
                turnSwitch(window.getScene(), event);
            }
        });
    }

    private static void turnSwitch(Scene scene, KeyEvent event) {
        List<Node> meant = scene.getMnemonics().entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .map(Mnemonic::getNode)
                .filter(node -> node.getScene() == scene && !node.isDisabled() && isShown(node))
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
