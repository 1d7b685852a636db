package drydock.check.model;

import drydock.domain.repository.FrozenScope;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that plan checks may know of a project. What is null or absent is not known.
 *
 * @param repository null while no repository was read
 * @param selection who is considered, and what they offer
 * @param audits each engagement; one without an identity stands for what was planned before any was ordered
 * @param results what came out of reviews
 */
public record Facts(
        Setting setting,
        ScopeFacts scope,
        @Nullable RepositoryFacts repository,
        Selection selection,
        List<AuditFacts> audits,
        ResultFacts results,
        LaunchFacts launch) {
    public Facts {
        audits = List.copyOf(audits);
    }

    /**
     * Who is considered, and what they offer.
     *
     * @param candidates those chosen or, while none is, all that are still considered
     * @param quotes all of them
     */
    public record Selection(List<CandidateFacts> candidates, List<QuoteFacts> quotes) {
        public Selection {
            candidates = List.copyOf(candidates);
            quotes = List.copyOf(quotes);
        }
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
                selection,
                audits,
                results,
                launch);
    }

    public List<QuoteFacts> quotes() {
        return selection.quotes();
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

    /**
     * The commit that an audit is about. Of several audits each may be about another; a single one is about the commit that the
     * plan names. Null while none is known.
     */
    public @Nullable String reviewed(AuditFacts audit) {
        FrozenScope ordered = audit.order().frozen();
        if (audits.size() > 1 && ordered != null) {
            return ordered.commit();
        }
        if (repository == null) {
            return null;
        }
        String audited = repository.commits().audited();
        return audited == null ? repository.commits().freeze() : audited;
    }

    /** Working days after {@code from} up to and including {@code to}. */
    public int workingDays(LocalDate from, LocalDate to) {
        return setting.calendar().between(from, to);
    }
}
