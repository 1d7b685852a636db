package drydock.check.model;

import drydock.domain.Id;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.repository.FrozenScope;
import drydock.domain.step.WindowTerms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement with its dates, those that happened before those that were planned.
 *
 * @param engagement null for what was planned before any audit was ordered
 * @param dates of its milestones
 * @param retesting its last retest window
 * @param order what was ordered
 * @param contacts who answers the reviewers
 */
public record AuditFacts(
        @Nullable Engagement engagement, Dates dates, Retesting retesting, Order order, List<Contact> contacts) {
    public AuditFacts {
        contacts = List.copyOf(contacts);
    }

    /**
     * The last retest window of an audit.
     *
     * @param window null if there is none
     * @param terms what the contract says of that window; null while unknown
     */
    public record Retesting(
            @Nullable RetestWindow window, @Nullable WindowTerms terms) {}

    /**
     * What was ordered.
     *
     * @param accepted the quote; null while none is
     * @param frozen the frozen scope that is to be reviewed; null while none is named
     * @param deliverables that are planned or agreed
     */
    public record Order(
            @Nullable QuoteFacts accepted, @Nullable FrozenScope frozen, List<Deliverable> deliverables) {
        public Order {
            deliverables = List.copyOf(deliverables);
        }
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

    public @Nullable RetestWindow retest() {
        return retesting.window();
    }

    public @Nullable WindowTerms retestTerms() {
        return retesting.terms();
    }

    public @Nullable QuoteFacts accepted() {
        return order.accepted();
    }

    public List<Deliverable> deliverables() {
        return order.deliverables();
    }

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
        RetestWindow window = retest();
        return window == null ? place("retest") : new Place(RetestWindow.class, window.id(), field);
    }

    public @Nullable LocalDate start() {
        return dates.kickOff().date();
    }

    public @Nullable LocalDate end() {
        return dates.reviewEnd().date();
    }

    public @Nullable LocalDate retestStart() {
        RetestWindow window = retest();
        return window == null ? null : window.opens();
    }

    public @Nullable LocalDate retestEnd() {
        RetestWindow window = retest();
        return window == null ? null : window.closes();
    }

    /** Whether its last day is past. */
    public boolean isOver(LocalDate today) {
        LocalDate end = end();
        return end != null && end.isBefore(today);
    }

    public boolean runs(LocalDate today) {
        LocalDate start = start();
        LocalDate end = end();
        return start != null && end != null && !today.isBefore(start) && !today.isAfter(end);
    }

    public boolean brings(DeliverableType type) {
        return deliverables().stream().anyMatch(deliverable -> deliverable.type() == type);
    }
}
