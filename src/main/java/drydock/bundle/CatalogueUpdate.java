package drydock.bundle;

import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Baseline;
import java.util.Locale;
import java.util.Optional;

/**
 * Brings a workspace's catalogue up to the shipped data, as one undo step.
 *
 * <ul>
 *   <li>What the workspace never had is added.
 *   <li>What it has is updated field by field, where the user did not touch it.
 *   <li>What the user removed stays removed.
 *   <li>What ships no more is removed, unless the user touched it or a project considers it.
 * </ul>
 */
public record CatalogueUpdate(Command command, UpdateSummary summary) {
    /**
     * What must change for the auditors of {@code set}; empty if nothing. Changes nothing itself.
     *
     * @param ids identities for what is new
     */
    public static Optional<CatalogueUpdate> of(Snapshot snapshot, Bundle bundle, ShippedSet set, Ids ids) {
        return new UpdateRun(snapshot, bundle, ids).run(set);
    }

    /** Whether {@code set} was once added to the workspace, so that a newer version of it is to be taken over. */
    public static boolean isAdded(Snapshot snapshot, ShippedSet set) {
        return snapshot.all(Baseline.class).stream()
                .anyMatch(b -> b.kind().equals(Baseline.SET) && b.key().equals(key(set)));
    }

    static String key(ShippedSet set) {
        return set.name().toLowerCase(Locale.ROOT);
    }
}
