package drydock.domain.register;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Something that happens outside the plan and matters to it: an unlock, a vote.
 *
 * @param firstDay its first day
 * @param lastDay its last day, included; not before {@code firstDay}
 * @param uid lasting key in the calendar that it was imported from; empty if it was typed. What was imported is only read
 */
@RecordBuilder
public record MarkedEvent(
        Id<MarkedEvent> id,
        Id<Project> project,
        EventKind kind,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        String uid)
        implements Entity, MarkedEventBuilder.With {
    public MarkedEvent {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("ends before it begins: " + title);
        }
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
