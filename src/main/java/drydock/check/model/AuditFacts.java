package drydock.check.model;

import drydock.domain.Id;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.step.WindowTerms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement with its dates, those that happened before those that were planned.
 *
 * @param engagement null for what was planned before any audit was ordered
 * @param dates of its milestones
 * @param retest its last retest window; null if there is none
 * @param retestTerms what the contract says of that window; null while unknown
 * @param accepted the quote that was ordered; null while none is
 * @param deliverables that are planned or agreed
 * @param contacts who answers the reviewers
 */
public record AuditFacts(
        @Nullable Engagement engagement,
        Dates dates,
        @Nullable RetestWindow retest,
        @Nullable WindowTerms retestTerms,
        @Nullable QuoteFacts accepted,
        List<Deliverable> deliverables,
        List<Contact> contacts) {
    public AuditFacts {
        deliverables = List.copyOf(deliverables);
        contacts = List.copyOf(contacts);
    }

    /**
     * Days of an audit, each with the record where it stands.
     *
     * @param kickOff the first day of the review
     * @param reviewEnd its last day
     * @param published of the report, or planned
     * @param disclosed the day agreed for disclosure
     */
    public record Dates(Dated kickOff, Dated reviewEnd, Dated published, Dated disclosed, Id<Project> project) {}

    /**
     * A day that was typed.
     *
     * @param date null while it is not
     * @param happened whether it is past and said to be
     * @param place where it is changed
     */
    public record Dated(@Nullable LocalDate date, boolean happened, Place place) {}

    /**
     * Somebody who answers the reviewers.
     *
     * @param from null for the whole review
     * @param to included; null for the whole review
     * @param away days, both included, on which they are absent
     */
    public record Contact(
            String name, @Nullable LocalDate from, @Nullable LocalDate to, List<Away> away) {
        public boolean isThere(LocalDate day) {
            return (from == null || !day.isBefore(from))
                    && (to == null || !day.isAfter(to))
                    && away.stream().noneMatch(a -> !day.isBefore(a.from()) && !day.isAfter(a.to()));
        }
    }

    /** Days of absence, both included. */
    public record Away(LocalDate from, LocalDate to) {}

    public Subject subject() {
        return engagement == null ? new Subject("audit", "") : Subject.of(engagement.id(), engagement.title());
    }

    public String title() {
        return engagement == null ? "The auditor" : engagement.title();
    }

    public Place place(String field) {
        return engagement == null
                ? new Place(Project.class, dates.project(), field)
                : new Place(Engagement.class, engagement.id(), field);
    }

    /** Where a date of the retest is changed, or where a window is added. */
    public Place retestPlace(String field) {
        return retest == null ? place("retest") : new Place(RetestWindow.class, retest.id(), field);
    }

    public @Nullable LocalDate start() {
        return dates.kickOff().date();
    }

    public @Nullable LocalDate end() {
        return dates.reviewEnd().date();
    }

    public @Nullable LocalDate retestStart() {
        return retest == null ? null : retest.opens();
    }

    public @Nullable LocalDate retestEnd() {
        return retest == null ? null : retest.closes();
    }

    public boolean runs(LocalDate today) {
        LocalDate start = start();
        LocalDate end = end();
        return start != null && end != null && !today.isBefore(start) && !today.isAfter(end);
    }

    public boolean brings(DeliverableType type) {
        return deliverables.stream().anyMatch(deliverable -> deliverable.type() == type);
    }
}
