package drydock.domain;

import java.util.Objects;

/** One record added, replaced or removed. */
public sealed interface Change {
    Class<? extends Entity> type();

    Id<?> id();

    /** Adds {@code entity}, or replaces the one of the same identity. */
    record Put(Entity entity) implements Change {
        public Put {
            Objects.requireNonNull(entity, "entity is null");
        }

        @Override
        public Class<? extends Entity> type() {
            return entity.getClass();
        }

        @Override
        public Id<?> id() {
            return entity.id();
        }
    }

    /** Removes the record of this type and identity; nothing happens where there is none. */
    record Remove(Class<? extends Entity> type, Id<?> id) implements Change {
        public static Remove of(Entity entity) {
            return new Remove(entity.getClass(), entity.id());
        }
    }
}
