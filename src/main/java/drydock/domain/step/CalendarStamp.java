package drydock.domain.step;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What a calendar file last said of an entry, so that its number rises when it says something else.
 *
 * @param uid lasting key of the entry
 * @param digest of what was said, 64 hexadecimal digits; once it was cancelled, the ISO day on which that was said first
 * @param sequence how often that changed, from 0
 */
@RecordBuilder
public record CalendarStamp(Id<CalendarStamp> id, Id<Project> project, String uid, String digest, int sequence)
        implements Entity, CalendarStampBuilder.With {
    @Override
    public Id<Project> owner() {
        return project;
    }
}
