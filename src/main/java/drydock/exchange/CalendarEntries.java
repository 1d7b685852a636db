package drydock.exchange;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanRow;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import drydock.domain.step.SlotHold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What of a project goes into a calendar: the dated list, slot holds, and what comes round next. */
public final class CalendarEntries {
    private static final int REMIND_DAYS = 3;

    private CalendarEntries() {}

    /** In order of their first day. */
    public static List<CalendarEntry> of(Snapshot snapshot, Id<Project> project) {
        String name = snapshot.get(Project.class, project).name();
        List<CalendarEntry> entries = new ArrayList<>();
        Plan.of(snapshot, project).rows().stream()
                .flatMap(row -> row(snapshot, row, name))
                .forEach(entries::add);
        snapshot.owned(Engagement.class, project)
                .forEach(audit -> snapshot.owned(SlotHold.class, audit.id())
                        .forEach(hold -> entries.add(day(
                                "hold",
                                hold.id(),
                                "Slot hold expires: " + audit.title(),
                                hold.expires(),
                                name,
                                REMIND_DAYS))));
        snapshot.owned(Duty.class, project)
                .forEach(duty -> DutyDates.of(snapshot, duty)
                        .nextDue()
                        .ifPresent(due -> entries.add(
                                day("duty", duty.id(), duty.title(), due, name, Math.max(1, duty.ownDays())))));
        entries.sort(Comparator.comparing(CalendarEntry::first).thenComparing(CalendarEntry::uid));
        return List.copyOf(entries);
    }

    private static Stream<CalendarEntry> row(Snapshot snapshot, PlanRow row, String project) {
        LocalDate from = row.from();
        LocalDate to = row.to();
        if (from == null || to == null) {
            return Stream.empty();
        }
        String audit = snapshot.find(Engagement.class, row.engagement())
                .map(engagement -> " (" + engagement.title() + ")")
                .orElse("");
        String kind = switch (row) {
            case PlanRow.Point ignored -> "milestone";
            case PlanRow.Delivery ignored -> "deliverable";
            case PlanRow.Retest ignored -> "retest";
        };
        int remind = row.settled() ? 0 : REMIND_DAYS;
        return Stream.of(
                new CalendarEntry(uid(kind, row.id()), row.title() + audit, from, to, "Project " + project, remind));
    }

    private static CalendarEntry day(String kind, Id<?> id, String title, LocalDate day, String project, int remind) {
        return new CalendarEntry(uid(kind, id), title, day, day, "Project " + project, remind);
    }

    private static String uid(String kind, Id<?> id) {
        return kind + "-" + id + "@drydock.local";
    }
}
