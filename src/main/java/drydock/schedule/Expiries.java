package drydock.schedule;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.step.SlotHold;
import drydock.domain.step.WindowTerms;
import drydock.schedule.AgendaItem.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What runs out: slot holds, quotes, included retests, evidence.
 *
 * @param items the titles of the checklist's items
 */
record Expiries(Snapshot snapshot, Id<Project> project, Map<Id<ChecklistEntry>, String> items) {
    static Stream<AgendaItem> of(Snapshot snapshot, Id<Project> project, Map<Id<ChecklistEntry>, String> items) {
        Expiries expiries = new Expiries(snapshot, project, items);
        return Stream.of(expiries.holds(), expiries.quotes(), expiries.retests(), expiries.evidence())
                .flatMap(part -> part);
    }

    private Stream<AgendaItem> holds() {
        return snapshot.owned(Engagement.class, project).stream()
                .flatMap(audit -> snapshot.owned(SlotHold.class, audit.id()).stream()
                        .map(hold -> expiry(
                                "Slot hold of " + audit.title() + " expires; lost then: " + hold.lost(),
                                hold.expires(),
                                SlotHold.class,
                                hold.id())));
    }

    private Stream<AgendaItem> quotes() {
        return snapshot.owned(Candidate.class, project).stream()
                .filter(candidate -> candidate.status() == CandidateStatus.QUOTED)
                .flatMap(candidate -> snapshot.owned(Quote.class, candidate.id()).stream()
                        .filter(quote -> !quote.accepted())
                        .flatMap(quote -> Stream.ofNullable(quote.validUntil())
                                .map(until -> expiry(
                                        "Quote of " + name(candidate) + " can no longer be accepted",
                                        until,
                                        Quote.class,
                                        quote.id()))));
    }

    private String name(Candidate candidate) {
        return snapshot.find(Auditor.class, candidate.auditor())
                .map(Auditor::name)
                .orElse("an auditor");
    }

    private Stream<AgendaItem> retests() {
        return snapshot.owned(Engagement.class, project).stream()
                .flatMap(audit -> snapshot.owned(RetestWindow.class, audit.id()).stream())
                .filter(window -> window.result() == RetestResult.PENDING)
                .flatMap(window -> snapshot.owned(WindowTerms.class, window.id()).stream()
                        .flatMap(terms -> Stream.ofNullable(terms.contractEnd())
                                .map(end -> expiry(
                                        window.title() + " is no longer included",
                                        end,
                                        RetestWindow.class,
                                        window.id()))));
    }

    private Stream<AgendaItem> evidence() {
        return snapshot.owned(ChecklistEntry.class, project).stream()
                .flatMap(entry -> snapshot.owned(Evidence.class, entry.id()).stream()
                        .flatMap(proof -> Stream.ofNullable(proof.maxAgeDays())
                                .map(age -> expiry(
                                        "Evidence grows stale: “%s” for “%s”"
                                                .formatted(proof.label(), items.getOrDefault(entry.id(), "an item")),
                                        proof.recordedOn().plusDays(age),
                                        Evidence.class,
                                        proof.id()))));
    }

    private static AgendaItem expiry(String title, LocalDate day, Class<? extends Entity> type, Id<?> id) {
        return new AgendaItem(Kind.EXPIRY, title, day, day, null, type, id);
    }
}
