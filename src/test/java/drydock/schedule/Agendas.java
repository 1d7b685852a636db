package drydock.schedule;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;

import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.step.SlotHold;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Agendas of a project with one audit, and what stands in them; 2026-06-01 is a Monday. */
final class Agendas {
    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    static final Project PROJECT = project(1, "Vault");

    static final Candidate CANDIDATE = candidate(3, PROJECT, auditor(2, "firm", "Firm"));

    static final Engagement AUDIT = new Engagement(new Id<>(4), PROJECT.id(), CANDIDATE.id(), "Firm", null, "");

    private Agendas() {}

    static Agenda agenda(Entity... entities) {
        return Agenda.of(sources(with(entities)), Stream.of());
    }

    static Snapshot with(Entity... entities) {
        return snapshot(PROJECT, CANDIDATE, AUDIT)
                .with(List.of(entities).stream().map(Change.Put::new).toList());
    }

    static Agenda.Sources sources(Snapshot snapshot) {
        return sources(snapshot, MONDAY);
    }

    static Agenda.Sources sources(Snapshot snapshot, LocalDate today) {
        Schedule schedule = Scheduler.possible(
                PlanNetwork.of(snapshot, PROJECT.id()).orElseThrow(),
                today,
                PlanNetwork.deadline(snapshot, PROJECT.id()));
        return new Agenda.Sources(snapshot, PROJECT.id(), schedule, 90, 30);
    }

    static List<String> titles(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::title).toList();
    }

    /** The titles of what is no step that is only computed. */
    static List<String> dated(List<AgendaItem> items) {
        return titles(items.stream()
                .filter(item -> item.kind() != AgendaItem.Kind.STEP)
                .toList());
    }

    static Stream<AgendaItem> items(Agenda agenda) {
        return Stream.of(agenda.late(), agenda.thisWeek(), agenda.withAuditor(), agenda.upcoming())
                .flatMap(List::stream);
    }

    static List<String> all(Agenda agenda) {
        return items(agenda).map(AgendaItem::title).toList();
    }

    static AgendaItem find(Agenda agenda, String title) {
        return items(agenda)
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static SlotHold hold(LocalDate expires) {
        return new SlotHold(new Id<>(16), AUDIT.id(), expires, "the deposit", 15);
    }

    static Deliverable deliverable(String title, LocalDate due) {
        return new Deliverable(
                new Id<>(15),
                PROJECT.id(),
                AUDIT.id(),
                DeliverableType.DRAFT_REPORT,
                title,
                due,
                DeliverableState.AGREED,
                null,
                "");
    }

    static Milestone milestone(long id, String title, LocalDate date, LocalDate done) {
        return new Milestone(new Id<>(id), PROJECT.id(), null, MilestoneKind.OWN, title, date, done, "");
    }
}
