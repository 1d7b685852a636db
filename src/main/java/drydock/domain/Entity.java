package drydock.domain;

import org.jspecify.annotations.Nullable;

/** A record that the workspace keeps: it has an identity and, unless it stands alone, an owner it is removed with. */
public interface Entity {
    Id<?> id();

    /** What this belongs to: it goes when its owner goes. Null where it stands alone. */
    default @Nullable Id<?> owner() {
        return null;
    }
}
