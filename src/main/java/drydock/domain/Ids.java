package drydock.domain;

import java.util.random.RandomGenerator;

/** Draws identities for new things. */
@FunctionalInterface
public interface Ids {
    <T> Id<T> next();

    /** Identities drawn from {@code random}; pass a seeded one to get the same identities again. */
    static Ids from(RandomGenerator random) {
        return new Ids() {
            @Override
            public <T> Id<T> next() {
                return new Id<>(random.nextLong(1, Long.MAX_VALUE));
            }
        };
    }
}
