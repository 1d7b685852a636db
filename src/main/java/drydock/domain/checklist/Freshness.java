package drydock.domain.checklist;

import drydock.domain.Id;
import java.time.LocalDate;
import java.util.Set;

/**
 * Tells which evidence still proves something.
 *
 * @param today the day it is asked for
 * @param changed evidence whose file is no longer what it was, as whoever may read files found out
 */
public record Freshness(LocalDate today, Set<Id<Evidence>> changed) {
    public Freshness {
        changed = Set.copyOf(changed);
    }

    /** Whether {@code evidence} is past its age, which it may reach but not exceed, or its file changed. */
    public boolean isStale(Evidence evidence) {
        Integer maxAge = evidence.maxAgeDays();
        return changed.contains(evidence.id())
                || (maxAge != null && evidence.recordedOn().plusDays(maxAge).isBefore(today));
    }
}
