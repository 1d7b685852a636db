package drydock.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TitledPane;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;

/** What can be asked of a scene as it is shown. */
public final class SceneNodes {
    private SceneNodes() {}

    /** Every node that is shown, from {@code root} down. */
    static Stream<Node> shown(Node root) {
        if (!root.isVisible()) {
            return Stream.empty();
        }
        return root instanceof Parent parent
                ? Stream.concat(
                        Stream.of(root),
                        parent.getChildrenUnmodifiable().stream().flatMap(SceneNodes::shown))
                : Stream.of(root);
    }

    /** The nodes below {@code root} that take the focus and that a screen reader would have no name for. */
    public static List<String> withoutName(Node root) {
        List<Node> named = shown(root)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getLabelFor())
                .toList();
        return shown(root)
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled())
                .filter(node -> !named.contains(node))
                .filter(node -> name(node).isBlank())
                .map(node -> node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass())
                .toList();
    }

    private static String name(Node node) {
        String accessible = node.getAccessibleText();
        if (accessible != null && !accessible.isBlank()) {
            return accessible;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /**
     * Texts of which a part is cut off and that no tooltip tells whole. Those in cells are left out: a table's columns can be
     * widened.
     */
    static List<String> cutOff(Node root) {
        return shown(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(labeled -> !isInCell(labeled) && !hasTooltip(labeled))
                .filter(labeled -> labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(text -> text.getText().endsWith(labeled.getEllipsisString())
                                && !labeled.getText().endsWith(labeled.getEllipsisString())))
                .map(Labeled::getText)
                .toList();
    }

    private static boolean hasTooltip(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInCell(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableCell || at instanceof TableColumnHeader) {
                return true;
            }
        }
        return false;
    }

    /** Mnemonics that two nodes of the screen share, with the nodes' texts. */
    public static Map<String, List<String>> collidingMnemonics(Node root) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        withMnemonics(root)
                .forEach(text -> mnemonic(text)
                        .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(text)));
        byKey.values().removeIf(texts -> texts.size() < 2);
        return byKey;
    }

    /** The texts that may hold a mnemonic, each once: what a control is made of repeats its text. */
    private static Stream<String> withMnemonics(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        return switch (node) {
            case MenuBar bar -> bar.getMenus().stream().map(Menu::getText);
            case TitledPane pane ->
                Stream.concat(
                        Stream.of(pane.getText()),
                        pane.isExpanded() ? withMnemonics(pane.getContent()) : Stream.empty());
            case Labeled labeled -> labeled.isMnemonicParsing() ? Stream.of(labeled.getText()) : Stream.empty();
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(SceneNodes::withMnemonics);
            default -> Stream.empty();
        };
    }

    private static Stream<String> mnemonic(String text) {
        if (text == null) {
            return Stream.empty();
        }
        int at = text.replace("__", "  ").indexOf('_');
        return at < 0 || at + 1 >= text.length()
                ? Stream.empty()
                : Stream.of(text.substring(at + 1, at + 2).toUpperCase(Locale.ROOT));
    }
}
