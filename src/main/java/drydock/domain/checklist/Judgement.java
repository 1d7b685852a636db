package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.repository.Suggestion;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person made of a suggestion: it was accepted, or overruled with a reason. An item has at most one from each source.
 *
 * @param item key of the item
 * @param state what the suggestion said
 * @param basis what it rested on then
 * @param reason why it was overruled; empty if it was accepted
 */
@RecordBuilder
public record Judgement(
        Id<Judgement> id,
        Id<Project> project,
        String item,
        Source source,
        Verdict verdict,
        Suggestion.State state,
        List<String> basis,
        String reason,
        LocalDate decidedOn,
        @Nullable Id<Person> decidedBy)
        implements MentionsPeople, JudgementBuilder.With {
    public Judgement {
        basis = List.copyOf(basis);
    }

    /** Who made the suggestion. */
    public enum Source {
        REPOSITORY,
        PLAN
    }

    /** What became of it. */
    public enum Verdict {
        ACCEPTED,
        OVERRULED
    }

    @Override
    public Judgement without(Id<Person> person) {
        return person.equals(decidedBy) ? withDecidedBy(null) : this;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
