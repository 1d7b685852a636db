package drydock.domain.selection;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a candidate was chosen.
 *
 * @param by who decided; null if not said
 * @param reason why this one; wanted where a must-have excludes it
 * @param memo what was known that day, as a Markdown document: later facts do not change it
 */
@RecordBuilder
public record Decision(
        Id<Decision> id,
        Id<Project> project,
        Id<Candidate> candidate,
        LocalDate decidedOn,
        @Nullable Id<Person> by,
        String reason,
        String memo)
        implements MentionsPeople, DecisionBuilder.With {
    @Override
    public Decision without(Id<Person> person) {
        return person.equals(by) ? withBy(null) : this;
    }

    /** The candidate: a decision goes with the one it was for. */
    @Override
    public Id<Candidate> owner() {
        return candidate;
    }
}
