package drydock.exchange.timeline;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.step.Step;
import drydock.domain.step.Wait;
import drydock.domain.time.WorkingDays;
import drydock.schedule.Mark;
import drydock.schedule.Marks;
import drydock.schedule.PlanNetwork;
import drydock.schedule.PlannedStep;
import drydock.schedule.Schedule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of a timeline goes out.
 *
 * @param title of the document: the project, and the copy if it is one
 * @param said the sentences above it
 * @param lines in order of time
 * @param marks beside the steps
 * @param calendar our working days
 */
public record TimelineContent(
        String title, List<String> said, Schedule schedule, List<Line> lines, List<Mark> marks, WorkingDays calendar) {
    public TimelineContent {
        said = List.copyOf(said);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /**
     * A step.
     *
     * @param audit title of the audit that it belongs to; empty for the project's own
     * @param waitsFor titles of what it waits for, with the lag where there is one
     */
    public record Line(Step step, String audit, PlannedStep planned, List<String> waitsFor) {
        public Line {
            waitsFor = List.copyOf(waitsFor);
        }

        String state() {
            boolean late = planned.latest() != null && planned.latest().slack() < 0;
            return planned.activity().isDone()
                    ? "done"
                    : late ? "too late" : step.pinned() ? "pinned" : planned.isCritical() ? "moves the launch" : "";
        }

        /** With the audit, where the plan has several. */
        String name(boolean several) {
            return audit.isEmpty() || !several ? step.title() : step.title() + " (" + audit + ")";
        }
    }

    /** Whether its steps belong to more than one audit, so that each says to which. */
    boolean hasSeveralAudits() {
        return lines.stream()
                        .map(Line::audit)
                        .filter(audit -> !audit.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }

    /** @param said sentences above the timeline, such as whether the launch can be met */
    public static TimelineContent of(
            Snapshot snapshot,
            Id<Project> project,
            String title,
            List<String> said,
            List<Step> steps,
            Schedule schedule) {
        Map<Long, Step> byId =
                steps.stream().collect(Collectors.toMap(step -> step.id().value(), Function.identity()));
        Map<Long, PlannedStep> planned = schedule.steps().stream()
                .collect(Collectors.toMap(step -> step.activity().step(), Function.identity()));
        List<Line> lines = steps.stream()
                .map(step -> new Line(
                        step,
                        snapshot.find(Engagement.class, step.engagement())
                                .map(Engagement::title)
                                .orElse(""),
                        Objects.requireNonNull(planned.get(step.id().value())),
                        step.waits().stream()
                                .filter(wait -> byId.containsKey(wait.after()))
                                .map(wait -> words(wait, Objects.requireNonNull(byId.get(wait.after()))))
                                .toList()))
                .sorted(Comparator.comparing((Line line) -> line.planned().start())
                        .thenComparing(line -> line.planned().end())
                        .thenComparingInt(line -> line.step().position()))
                .toList();
        return new TimelineContent(
                title,
                said,
                schedule,
                lines,
                Marks.of(snapshot, project, schedule, LocalDate::toString),
                PlanNetwork.calendar(snapshot, project, null));
    }

    private static String words(Wait wait, Step other) {
        String lag = wait.lag() == 0 ? "" : (wait.lag() > 0 ? " +" : " ") + wait.lag();
        return other.title() + (wait.join() == Wait.Join.WITH_START ? " (start)" : "") + lag;
    }
}
