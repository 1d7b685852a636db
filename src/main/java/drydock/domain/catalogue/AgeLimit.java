package drydock.domain.catalogue;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * After how long facts of a kind are stale, where the user sees it otherwise than the vocabulary.
 *
 * @param ageKind key of the vocabulary's kinds of age
 * @param days 1 or more
 */
@RecordBuilder
public record AgeLimit(Id<AgeLimit> id, String ageKind, int days) implements Entity, AgeLimitBuilder.With {
    public AgeLimit {
        if (days < 1) {
            throw new IllegalArgumentException("a fact lasts at least a day, not " + days);
        }
    }

    /** {@code shipped} with the user's own limits in it. */
    public static Vocabulary applied(Snapshot snapshot, Vocabulary shipped) {
        Map<String, Integer> own = snapshot.all(AgeLimit.class).stream()
                .collect(Collectors.toMap(AgeLimit::ageKind, AgeLimit::days, (a, b) -> b));
        return own.isEmpty()
                ? shipped
                : shipped.withAgeKinds(shipped.ageKinds().stream()
                        .map(kind -> new Vocabulary.AgeKind(
                                kind.key(), kind.label(), own.getOrDefault(kind.key(), kind.staleAfterDays())))
                        .toList());
    }
}
