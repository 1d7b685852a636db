package drydock.domain.overview;

import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Person;
import java.util.List;

/**
 * What waits for somebody.
 *
 * @param tasks what is due first comes first
 * @param late how many of them are late
 */
public record Waiting(Party party, List<Task> tasks, long late) {
    public Waiting {
        tasks = List.copyOf(tasks);
    }

    /** Who is waited for. */
    public sealed interface Party {
        /** One of us. */
        record Someone(Id<Person> person) implements Party {}

        /** The auditor of an engagement. */
        record Auditing(Id<Engagement> engagement) implements Party {}

        /** Blockers that nobody took on. */
        record Nobody() implements Party {}
    }
}
