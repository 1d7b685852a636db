package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.repository.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What tells, beside the workspace itself, what proves something.
 *
 * @param today the day it is asked for
 * @param changed evidence whose file is no longer what it was, as whoever may read files found out
 * @param planned what the plan itself says about items, as whoever knows its rules found out
 */
public record Freshness(LocalDate today, Set<Id<Evidence>> changed, List<Suggestion> planned) {
    public Freshness {
        changed = Set.copyOf(changed);
        planned = List.copyOf(planned);
    }

    public Freshness(LocalDate today, Set<Id<Evidence>> changed) {
        this(today, changed, List.of());
    }

    /** Whether {@code evidence} is past its age, which it may reach but not exceed, or its file changed. */
    public boolean isStale(Evidence evidence) {
        Integer maxAge = evidence.maxAgeDays();
        return changed.contains(evidence.id())
                || (maxAge != null && evidence.recordedOn().plusDays(maxAge).isBefore(today));
    }
}
