package drydock.domain.check;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan check that says nothing about one subject any more, and why.
 *
 * @param rule its id, such as {@code PL-T02}
 * @param subject the key of what it would speak of
 * @param mutedBy null if not said
 */
@RecordBuilder
public record CheckMute(
        Id<CheckMute> id,
        Id<Project> project,
        String rule,
        String subject,
        String reason,
        @Nullable Id<Person> mutedBy,
        LocalDate mutedOn)
        implements MentionsPeople, CheckMuteBuilder.With {
    public CheckMute {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a check is muted with a reason");
        }
    }

    @Override
    public CheckMute without(Id<Person> person) {
        return person.equals(mutedBy) ? withMutedBy(null) : this;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
