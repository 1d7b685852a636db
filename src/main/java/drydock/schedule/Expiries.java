package drydock.schedule;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemState;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.register.Alert;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.step.SlotHold;
import drydock.domain.step.WindowTerms;
import drydock.schedule.AgendaItem.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What runs out: slot holds, quotes, included retests, accepted risks, tests of alerts, evidence. What is over says so.
 *
 * @param touched the items of the checklist of which the project said something
 */
record Expiries(Agenda.Sources sources, List<Item> touched) {
    Stream<AgendaItem> all() {
        return Stream.of(holds(), quotes(), retests(), accepted(), alerts(), evidence())
                .flatMap(part -> part);
    }

    private Snapshot snapshot() {
        return sources.snapshot();
    }

    private Id<Project> project() {
        return sources.project();
    }

    private boolean isOver(LocalDate day) {
        return day.isBefore(sources.schedule().today());
    }

    /** Once the review has begun nothing is held any more. */
    private Stream<AgendaItem> holds() {
        StartedReviews started = new StartedReviews(snapshot(), project(), sources.schedule());
        return audits().filter(audit -> !started.contains(audit))
                .flatMap(audit -> snapshot().owned(SlotHold.class, audit.id()).stream()
                        .map(hold -> expiry(
                                "Slot hold of " + audit.title() + (isOver(hold.expires()) ? " has lapsed" : " expires")
                                        + (hold.lost().isBlank()
                                                ? ""
                                                : "; lost " + (isOver(hold.expires()) ? "with it: " : "then: ")
                                                        + hold.lost()),
                                hold.expires(),
                                SlotHold.class,
                                hold.id())));
    }

    private Stream<Engagement> audits() {
        return snapshot().owned(Engagement.class, project()).stream();
    }

    private Stream<AgendaItem> quotes() {
        return snapshot().owned(Candidate.class, project()).stream()
                .filter(candidate ->
                        candidate.status() != CandidateStatus.CHOSEN && candidate.status() != CandidateStatus.DECLINED)
                .flatMap(candidate -> snapshot().owned(Quote.class, candidate.id()).stream()
                        .filter(quote -> !quote.accepted())
                        .flatMap(quote -> Stream.ofNullable(quote.validUntil())
                                .map(until -> expiry(
                                        "Quote of " + name(candidate)
                                                + (isOver(until)
                                                        ? " can no longer be accepted"
                                                        : " can be accepted until then"),
                                        until,
                                        Quote.class,
                                        quote.id()))));
    }

    private String name(Candidate candidate) {
        return snapshot()
                .find(Auditor.class, candidate.auditor())
                .map(Auditor::name)
                .orElse("an auditor");
    }

    /** Fixes must be handed over as many of the auditor's working days earlier as the rounds take. */
    private Stream<AgendaItem> retests() {
        return audits().flatMap(audit -> snapshot().owned(RetestWindow.class, audit.id()).stream())
                .filter(window -> window.result() == RetestResult.PENDING)
                .flatMap(window -> snapshot().owned(WindowTerms.class, window.id()).stream()
                        .flatMap(terms -> Stream.ofNullable(terms.contractEnd())
                                .map(end -> expiry(
                                                window.title()
                                                        + (isOver(end)
                                                                ? " is no longer included"
                                                                : " is included until then"),
                                                end,
                                                RetestWindow.class,
                                                window.id())
                                        .remindedOn(handOver(window, terms, end)))));
    }

    private LocalDate handOver(RetestWindow window, WindowTerms terms, LocalDate end) {
        Integer perRound = terms.reviewDays();
        int rounds = window.rounds() == null ? 1 : Math.max(1, window.rounds());
        return perRound == null
                ? end
                : PlanNetwork.calendar(snapshot(), project(), window.engagement())
                        .minus(end, rounds * perRound);
    }

    /** Items that were waived: to be looked at on the day that was set for it, else after a while. */
    private Stream<AgendaItem> accepted() {
        return touched.stream()
                .filter(item -> item.state() == ItemState.WAIVED)
                .flatMap(item -> again(entry(item)).stream()
                        .map(day -> expiry(
                                "Accepted risk to be looked at again: “" + item.title() + "”",
                                day,
                                ChecklistEntry.class,
                                entry(item).id())));
    }

    private Optional<LocalDate> again(ChecklistEntry waived) {
        LocalDate decided = waived.decidedOn();
        LocalDate set = waived.due();
        if (set != null && (decided == null || set.isAfter(decided))) {
            return Optional.of(set);
        }
        return Optional.ofNullable(decided).map(day -> day.plusDays(sources.acceptedDays()));
    }

    private static ChecklistEntry entry(Item item) {
        return Objects.requireNonNull(item.entry());
    }

    /** Of one that never was tested no day can be told; a plan check speaks of it. */
    private Stream<AgendaItem> alerts() {
        return snapshot().owned(Alert.class, project()).stream()
                .flatMap(alert -> Stream.ofNullable(alert.testedOn())
                        .map(tested -> expiry(
                                "Alert to be tested again: “" + alert.title() + "”",
                                tested.plusDays(sources.alertDays()),
                                Alert.class,
                                alert.id())));
    }

    /** Of what is done or still to do; what was set aside needs none. */
    private Stream<AgendaItem> evidence() {
        Stream<AgendaItem> ofItems = touched.stream()
                .filter(item -> item.state() == ItemState.OPEN || item.state() == ItemState.DONE)
                .flatMap(item -> stale(entry(item).id(), item.title()));
        Stream<AgendaItem> ofDeliverables = Stream.concat(Stream.of(project()), audits().map(Engagement::id))
                .flatMap(owner -> snapshot().owned(Deliverable.class, owner).stream())
                .flatMap(delivered -> stale(delivered.id(), delivered.title()));
        return Stream.of(ofItems, ofDeliverables, ofAnswers()).flatMap(part -> part);
    }

    /** What proves answers about auditors that may still be chosen, or were. */
    private Stream<AgendaItem> ofAnswers() {
        return snapshot().owned(Candidate.class, project()).stream()
                .filter(candidate -> candidate.status() != CandidateStatus.DECLINED)
                .flatMap(candidate -> snapshot().owned(DiligenceAnswer.class, candidate.id()).stream()
                        .flatMap(answer -> stale(answer.id(), "due diligence on " + name(candidate))));
    }

    private Stream<AgendaItem> stale(Id<?> owner, String title) {
        return snapshot().owned(Evidence.class, owner).stream()
                .flatMap(proof -> Stream.ofNullable(proof.maxAgeDays())
                        .map(age -> proof.recordedOn().plusDays(age))
                        .map(day -> expiry(
                                "Evidence %s stale: “%s” for “%s”"
                                        .formatted(isOver(day) ? "is" : "grows", proof.label(), title),
                                day,
                                Evidence.class,
                                proof.id())));
    }

    private static AgendaItem expiry(String title, LocalDate day, Class<? extends Entity> type, Id<?> id) {
        return AgendaItem.ours(Kind.EXPIRY, title, day, type, id);
    }
}
