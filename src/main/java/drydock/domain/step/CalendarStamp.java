package drydock.domain.step;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.register.Occurrence;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a calendar file last said of an entry, so that its number rises when it says something else.
 *
 * @param uid lasting key of the entry
 * @param digest of what was said, 64 hexadecimal digits; once it was cancelled, the ISO day on which that was said first
 * @param sequence the number that was said with it, from 0 to {@value #MOST}
 */
@RecordBuilder
public record CalendarStamp(Id<CalendarStamp> id, Id<Project> project, String uid, String digest, int sequence)
        implements Entity, CalendarStampBuilder.With {
    public static final int MOST = 2_000_000_000;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public CalendarStamp {
        if (sequence < 0 || sequence > MOST) {
            throw new IllegalArgumentException("not a number of a calendar entry: " + sequence);
        }
        if (!DIGEST.matcher(digest).matches() && day(digest).isEmpty()) {
            throw new IllegalArgumentException("neither a digest nor a day: " + digest);
        }
    }

    /** The day on which it was first said that the entry is cancelled; empty while it is not. */
    public Optional<LocalDate> cancelledOn() {
        return day(digest);
    }

    /** A day after which a calendar of ours has another one. */
    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(day)
                    .filter(known -> !known.isBefore(LocalDate.EPOCH) && known.isBefore(Occurrence.LATEST));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a digest of what was said
        }
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
