package drydock.domain.step;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * The computed dates as they were on a day, kept to compare with.
 *
 * @param takenOn the day on which it was kept
 */
@RecordBuilder
public record PlanBaseline(
        Id<PlanBaseline> id, Id<Project> project, String title, LocalDate takenOn, List<Entry> entries)
        implements Entity, PlanBaselineBuilder.With {
    public PlanBaseline {
        entries = List.copyOf(entries);
    }

    /**
     * One step of it.
     *
     * @param step identity of the step
     * @param start first day, ISO
     * @param end last day, ISO, not before {@code start}
     */
    public record Entry(long step, String title, String start, String end) {
        public LocalDate first() {
            return LocalDate.parse(start);
        }

        public LocalDate last() {
            return LocalDate.parse(end);
        }
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
