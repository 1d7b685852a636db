package drydock.workspace;

import java.util.Optional;

/**
 * What the Undo and Redo menu items say.
 *
 * @param undo the words of the step that would be undone next
 * @param redo the words of the step that would be redone next
 */
public record History(Optional<String> undo, Optional<String> redo) {
    static final History EMPTY = new History(Optional.empty(), Optional.empty());
}
