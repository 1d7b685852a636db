package drydock.workspace;

import drydock.domain.Change;
import drydock.domain.Snapshot;
import java.util.List;

/**
 * A change that is in the file.
 *
 * @param changes what really changed, in order; empty if everything was so already
 * @param after the state of the workspace then
 * @param history what can be undone and redone then
 */
public record Commit(List<Change> changes, Snapshot after, History history) {
    public Commit {
        changes = List.copyOf(changes);
    }
}
