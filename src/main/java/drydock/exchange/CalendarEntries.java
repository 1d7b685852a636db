package drydock.exchange;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanRow;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import drydock.domain.step.CalendarStamp;
import drydock.domain.step.SlotHold;
import drydock.domain.step.Step;
import drydock.domain.time.WorkingDays;
import drydock.schedule.PlanNetwork;
import drydock.schedule.PlannedStep;
import drydock.schedule.Schedule;
import drydock.schedule.StartedReviews;
import drydock.schedule.StepRows;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a project goes into a calendar: the dated list, the computed days of steps that have no line there, slot holds, and
 * what comes round next. A reminder comes early by as many working days as the thing itself takes, at least a day; what
 * takes none of its own, such as a hold that lapses, is told a few days ahead. What is over stays on its days, without a reminder,
 * where an earlier file told of it: it was not called off.
 */
public final class CalendarEntries {
    private static final int REMIND_DAYS = 3;

    private final Snapshot snapshot;
    private final Id<Project> project;
    private final @Nullable Schedule schedule;
    private final StepRows steps;
    private final Set<String> told;
    private final String text;

    private CalendarEntries(Snapshot snapshot, Id<Project> project, @Nullable Schedule schedule) {
        this.snapshot = snapshot;
        this.project = project;
        this.schedule = schedule;
        this.steps = new StepRows(snapshot, project);
        this.told = snapshot.owned(CalendarStamp.class, project).stream()
                .map(CalendarStamp::uid)
                .collect(Collectors.toSet());
        this.text = "Project " + snapshot.get(Project.class, project).name();
    }

    /**
     * In order of their first day.
     *
     * @param schedule of the project's plan; null while it has none
     */
    public static List<CalendarEntry> of(Snapshot snapshot, Id<Project> project, @Nullable Schedule schedule) {
        CalendarEntries all = new CalendarEntries(snapshot, project, schedule);
        return Stream.of(
                        all.rows(),
                        schedule == null ? Stream.<CalendarEntry>empty() : all.computed(schedule),
                        all.holds(),
                        all.duties())
                .flatMap(part -> part)
                .sorted(Comparator.comparing(CalendarEntry::first).thenComparing(CalendarEntry::uid))
                .toList();
    }

    private Stream<CalendarEntry> rows() {
        return Plan.of(snapshot, project).rows().stream().flatMap(row -> row(row).stream());
    }

    private Optional<CalendarEntry> row(PlanRow row) {
        LocalDate from = row.from();
        LocalDate to = row.to();
        if (from == null || to == null) {
            return Optional.empty();
        }
        String kind = switch (row) {
            case PlanRow.Point ignored -> "milestone";
            case PlanRow.Delivery ignored -> "deliverable";
            case PlanRow.Retest ignored -> "retest";
        };
        // a window is the auditor's time: what we owe is ready when it opens
        int remind = row.settled()
                ? 0
                : steps.step(row)
                        .filter(step ->
                                row instanceof PlanRow.Point && !step.estimate().takesNoTime())
                        .map(step -> days(steps.begin(step, to), from))
                        .orElse(REMIND_DAYS);
        return Optional.of(new CalendarEntry(
                uid(kind, row.id()), row.title() + ofWhich(row.engagement()), from, to, text, remind));
    }

    /** Steps are where they are planned, and say by when they must be over. */
    private Stream<CalendarEntry> computed(Schedule schedule) {
        return steps.alone().stream()
                .flatMap(step -> schedule.find(step.id().value()).stream().map(planned -> computed(step, planned)))
                .flatMap(Optional::stream);
    }

    private Optional<CalendarEntry> computed(Step step, PlannedStep planned) {
        String uid = uid("step", step.id());
        boolean done = planned.activity().isDone();
        if (done && !told.contains(uid)) {
            return Optional.empty();
        }
        String latest = planned.latest() == null
                ? ""
                : ". At the latest from " + planned.latest().start() + " to "
                        + planned.latest().end();
        int remind =
                step.estimate().takesNoTime() ? REMIND_DAYS : days(steps.begin(step, planned.end()), planned.start());
        return Optional.of(new CalendarEntry(
                uid,
                step.title() + ofWhich(step.engagement()),
                planned.start(),
                planned.end(),
                text + latest,
                done ? 0 : remind));
    }

    private Stream<CalendarEntry> holds() {
        StartedReviews started = new StartedReviews(snapshot, project, schedule);
        return snapshot.owned(Engagement.class, project).stream()
                .flatMap(audit -> snapshot.owned(SlotHold.class, audit.id()).stream()
                        .filter(hold -> !started.contains(audit) || told.contains(uid("hold", hold.id())))
                        .map(hold -> day(
                                "hold",
                                hold.id(),
                                "Slot hold expires: " + audit.title(),
                                hold.expires(),
                                started.contains(audit) ? 0 : REMIND_DAYS)));
    }

    private Stream<CalendarEntry> duties() {
        WorkingDays calendar = PlanNetwork.calendar(snapshot, project, null);
        return snapshot.owned(Duty.class, project).stream().flatMap(duty -> duty(duty, calendar).stream());
    }

    private Optional<CalendarEntry> duty(Duty duty, WorkingDays calendar) {
        DutyDates dates = DutyDates.of(snapshot, duty);
        return dates.nextDue()
                .map(due -> day("duty", duty.id(), duty.title(), due, days(calendar.minus(due, duty.ownDays()), due)))
                .or(() -> dates.last()
                        .filter(once -> told.contains(uid("duty", duty.id())))
                        .map(once -> day("duty", duty.id(), duty.title(), once.due(), 0)));
    }

    /** How many days before {@code first} a reminder on {@code day} comes, at least one. */
    private static int days(LocalDate day, LocalDate first) {
        return Math.toIntExact(Math.max(1, ChronoUnit.DAYS.between(day, first)));
    }

    private String ofWhich(@Nullable Id<Engagement> audit) {
        return snapshot.find(Engagement.class, audit)
                .map(engagement -> " (" + engagement.title() + ")")
                .orElse("");
    }

    private CalendarEntry day(String kind, Id<?> id, String title, LocalDate day, int remind) {
        return new CalendarEntry(uid(kind, id), title, day, day, text, remind);
    }

    private static String uid(String kind, Id<?> id) {
        return kind + "-" + id + "@drydock.local";
    }
}
