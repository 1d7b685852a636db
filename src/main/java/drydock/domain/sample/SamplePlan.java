package drydock.domain.sample;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.register.Absence;
import drydock.domain.register.ReviewContact;
import drydock.domain.selection.Candidate;
import drydock.domain.step.WindowTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sample's dates: the review runs, the threat model is late, two retests lie ahead. */
final class SamplePlan {
    private final Id<Project> project;
    private final Ids ids;
    private final SampleTeam team;
    private final SampleDates dates;
    private final @Nullable Id<Engagement> audit;
    private final List<Entity> records = new ArrayList<>();

    SamplePlan(Id<Project> project, Ids ids, SampleTeam team, SampleDates dates, Optional<Candidate> chosen) {
        this.project = project;
        this.ids = ids;
        this.team = team;
        this.dates = dates;
        this.audit = chosen.map(this::engagement).map(Engagement::id).orElse(null);
        milestones();
        deliverables();
        retests();
        people();
    }

    List<Entity> records() {
        return List.copyOf(records);
    }

    private Engagement engagement(Candidate candidate) {
        Engagement engagement = new Engagement(
                ids.next(),
                project,
                candidate.id(),
                "Audit of the lending core",
                dates.in(-20),
                "Findings come through a private tracker; Jonas answers within a day.");
        records.add(engagement);
        return engagement;
    }

    private void milestones() {
        done(MilestoneKind.OWN, "Contact auditors", null, dates.in(-40));
        done(MilestoneKind.CODE_FREEZE, "Code freeze", audit, dates.in(-8));
        done(MilestoneKind.KICK_OFF, "Kick-off", audit, dates.kickOff());
        ahead(MilestoneKind.REVIEW_END, "Review ends", audit, dates.reviewEnd());
        ahead(MilestoneKind.DRAFT_REPORT, "Draft report", audit, dates.in(9));
        ahead(MilestoneKind.FIXES_DONE, "Fixes done", audit, dates.in(16));
        ahead(MilestoneKind.OWN, "Team trains the incident plan", null, dates.in(20));
        ahead(MilestoneKind.FINAL_REPORT, "Final report", audit, dates.in(31));
        ahead(MilestoneKind.PUBLICATION, "Publication", null, dates.in(33));
        ahead(MilestoneKind.BOUNTY_LIVE, "Bounty live", null, dates.in(35));
        ahead(MilestoneKind.LAUNCH, "Launch", null, dates.launch());
    }

    private void deliverables() {
        deliverable(DeliverableType.OTHER, "Scoping notes", -10, DeliverableState.ACCEPTED, -11);
        received(deliverable(
                DeliverableType.OTHER, "Review plan and list of reviewers", -4, DeliverableState.RECEIVED, -4));
        deliverable(DeliverableType.THREAT_MODEL, "Threat model", -1, DeliverableState.AGREED, null);
        deliverable(DeliverableType.PROOFS_OF_CONCEPT, "Proofs of concept", 9, DeliverableState.AGREED, null);
        deliverable(DeliverableType.DRAFT_REPORT, "Draft report", 9, DeliverableState.AGREED, null);
        deliverable(DeliverableType.TEST_SUITE, "Invariant tests", 12, DeliverableState.WANTED, null);
        deliverable(DeliverableType.RETEST_REPORT, "Retest report", 29, DeliverableState.AGREED, null);
        deliverable(DeliverableType.FINAL_REPORT, "Final report", 31, DeliverableState.AGREED, null);
        deliverable(DeliverableType.DISCLOSURE, "Wording of the disclosure", 33, DeliverableState.WANTED, null);
    }

    private void retests() {
        RetestWindow first = retest(
                "First retest",
                17,
                20,
                1,
                "Fix list with commits, two days before it opens",
                "All fixes of the report");
        records.add(new WindowTerms(
                ids.next(),
                first.id(),
                dates.in(24),
                3,
                "9,000 USDC a round",
                "Fix list with commits, branch, changed tests"));
        retest("Second retest", 27, 28, 1, "Included if the first one leaves issues", "What the first retest left");
    }

    private void done(MilestoneKind kind, String title, @Nullable Id<Engagement> owner, LocalDate date) {
        records.add(new Milestone(ids.next(), project, owner, kind, title, date, date, ""));
    }

    private void ahead(MilestoneKind kind, String title, @Nullable Id<Engagement> owner, LocalDate date) {
        records.add(new Milestone(ids.next(), project, owner, kind, title, date, null, ""));
    }

    private Deliverable deliverable(
            DeliverableType type, String title, int due, DeliverableState state, @Nullable Integer receivedOn) {
        Deliverable deliverable = new Deliverable(
                ids.next(),
                project,
                audit,
                type,
                title,
                dates.in(due),
                state,
                receivedOn == null ? null : dates.in(receivedOn),
                "");
        records.add(deliverable);
        return deliverable;
    }

    private void received(Deliverable deliverable) {
        records.add(new Evidence(
                ids.next(),
                null,
                deliverable.id(),
                null,
                EvidenceKind.STATEMENT,
                "Hand-over",
                "Came by the private tracker; Jonas read it.",
                null,
                null,
                dates.kickOff(),
                team.engineer().id(),
                null));
    }

    /** Two people answer the reviewers; one of them is away for two days, which the other covers. */
    private void people() {
        if (audit != null) {
            records.add(new ReviewContact(ids.next(), audit, team.engineer().id(), null, null));
            records.add(new ReviewContact(ids.next(), audit, team.founder().id(), null, null));
        }
        records.add(new Absence(ids.next(), team.engineer().id(), dates.in(3), dates.in(4), "Conference"));
    }

    private RetestWindow retest(String title, int opens, int closes, int rounds, String terms, String covers) {
        RetestWindow window = new RetestWindow(
                ids.next(),
                project,
                audit,
                title,
                dates.in(opens),
                dates.in(closes),
                rounds,
                terms,
                covers,
                RetestResult.PENDING,
                "");
        records.add(window);
        return window;
    }
}
