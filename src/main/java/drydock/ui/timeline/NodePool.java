package drydock.ui.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * Nodes for what is visible, each kept for the same thing as long as that is: while something scrolls, nothing is styled or
 * measured anew but what comes into view. Nodes that are not needed stay children, unseen, until they are.
 *
 * @param <K> what a node is for
 */
final class NodePool<K, N extends Node> {
    private final ObservableList<Node> children;
    private final Supplier<N> made;
    private final Consumer<N> left;
    private final Deque<N> free = new ArrayDeque<>();
    private Map<K, N> shown = new HashMap<>();
    private Map<K, N> next = new HashMap<>();

    /**
     * @param made makes one more
     * @param left what is done to a node that is no longer needed
     */
    NodePool(ObservableList<Node> children, Supplier<N> made, Consumer<N> left) {
        this.children = children;
        this.made = made;
        this.left = left;
    }

    NodePool(ObservableList<Node> children, Supplier<N> made) {
        this(children, made, node -> {});
    }

    /** The node for {@code key}, until the next {@link #finish}. */
    N take(K key) {
        N node = shown.remove(key);
        if (node == null) {
            node = free.poll();
            if (node == null) {
                node = made.get();
                node.setManaged(false);
                children.add(node);
                node.applyCss(); // made in a layout, after what is styled in this pulse
            }
            node.setVisible(true);
        }
        next.put(key, node);
        return node;
    }

    /** Hides all that was not taken since the last time. */
    void finish() {
        for (N node : shown.values()) {
            node.setVisible(false);
            left.accept(node);
            free.add(node);
        }
        shown.clear();
        Map<K, N> empty = shown;
        shown = next;
        next = empty;
    }
}
