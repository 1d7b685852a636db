package drydock.check.model;

import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that plan checks may know of a project. What is null or absent is not known.
 *
 * @param repository null while no repository was read
 * @param audits each engagement; one without an identity stands for what was planned before any was ordered
 * @param quotes all of them
 * @param results what came out of reviews
 */
public record Facts(
        Setting setting,
        ScopeFacts scope,
        @Nullable RepositoryFacts repository,
        List<QuoteFacts> quotes,
        List<AuditFacts> audits,
        ResultFacts results,
        LaunchFacts launch) {
    public Facts {
        quotes = List.copyOf(quotes);
        audits = List.copyOf(audits);
    }

    /**
     * What all rules share.
     *
     * @param calendar our working days
     * @param dates writes a day for the reader
     */
    public record Setting(
            LocalDate today, WorkingDays calendar, Thresholds thresholds, Function<LocalDate, String> dates) {}

    /** The same facts, with days written by {@code dates}. */
    public Facts writing(Function<LocalDate, String> dates) {
        return new Facts(
                new Setting(setting.today, setting.calendar, setting.thresholds, dates),
                scope,
                repository,
                quotes,
                audits,
                results,
                launch);
    }

    public LocalDate today() {
        return setting.today();
    }

    public int threshold(Threshold threshold) {
        return setting.thresholds().get(threshold);
    }

    public String day(LocalDate date) {
        return setting.dates().apply(date);
    }

    /** Working days after {@code from} up to and including {@code to}. */
    public int workingDays(LocalDate from, LocalDate to) {
        return setting.calendar().between(from, to);
    }
}
