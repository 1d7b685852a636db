package drydock.ui.base;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something a user can do from a menu, by a key or by its name in the command palette.
 *
 * @param id lasting name, also the menu item's id
 * @param name what the menu shows; may change, as "Undo Add person" does
 * @param keys null if it has none
 * @param disabled whether it cannot be done now
 */
public record Action(
        String id,
        ObservableValue<String> name,
        @Nullable KeyCombination keys,
        ObservableValue<Boolean> disabled,
        Runnable run) {
    /** An action that is always there. */
    public static Action of(String id, String name, Runnable run) {
        return new Action(id, Constant.of(name), null, Constant.of(false), run);
    }

    /** @param keys as {@link KeyCombination#valueOf} reads them: "Shortcut+N" */
    public static Action of(String id, String name, String keys, Runnable run) {
        return new Action(id, Constant.of(name), KeyCombination.valueOf(keys), Constant.of(false), run);
    }

    /** The same action, possible only while {@code condition} is false. */
    public Action disabledWhile(ObservableValue<Boolean> condition) {
        return new Action(id, name, keys, condition, run);
    }
}
