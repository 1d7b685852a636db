package drydock.ui.base;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** An observable value that never changes. */
public final class Constant {
    private Constant() {}

    public static <T> ObservableValue<T> of(T value) {
        return new ReadOnlyObjectWrapper<>(value).getReadOnlyProperty();
    }
}
