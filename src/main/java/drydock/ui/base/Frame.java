package drydock.ui.base;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a screen renders: the data as it stands and what the user has open.
 *
 * @param open the project that is open; null if none is
 * @param today in the user's time zone
 */
public record Frame(Snapshot snapshot, @Nullable Id<Project> open, LocalDate today) {
    /** The open project; empty if none is, or if it was removed. */
    public Optional<Project> project() {
        return snapshot.find(Project.class, open);
    }
}
