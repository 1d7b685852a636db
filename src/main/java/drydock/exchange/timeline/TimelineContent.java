package drydock.exchange.timeline;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.step.PlanBaseline;
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
import java.util.stream.Stream;

/**
 * What of a timeline goes out.
 *
 * @param title of the document: the project, and the copy if it is one
 * @param said the sentences above it
 * @param lines in order of time
 * @param marks beside the steps
 * @param calendar our working days
 * @param compared where the steps were or are elsewhere
 */
public record TimelineContent(
        String title,
        List<String> said,
        Schedule schedule,
        List<Line> lines,
        List<Mark> marks,
        WorkingDays calendar,
        Compared compared) {
    public TimelineContent {
        said = List.copyOf(said);
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /** First and last day of a step. */
    public record Span(LocalDate first, LocalDate last) {}

    /**
     * Other dates of the same steps.
     *
     * @param title what they are, such as a baseline
     * @param days by the identity of the step; empty where nothing is compared
     */
    public record Compared(String title, Map<Long, Span> days) {
        static final Compared NOTHING = new Compared("", Map.of());

        public Compared {
            days = Map.copyOf(days);
        }
    }

    /** The same beside a baseline that was kept. */
    public TimelineContent comparedWith(PlanBaseline baseline) {
        return comparedWith(new Compared(
                "baseline of " + baseline.takenOn(),
                baseline.entries().stream()
                        .collect(Collectors.toMap(
                                PlanBaseline.Entry::step, e -> new Span(e.first(), e.last()), (a, b) -> a))));
    }

    /** The same, a copy, beside the plan that it is a copy of. */
    public TimelineContent comparedWith(Schedule plan) {
        return comparedWith(new Compared(
                "the plan",
                plan.steps().stream()
                        .collect(Collectors.toMap(
                                step -> step.activity().step(), step -> new Span(step.start(), step.end())))));
    }

    private TimelineContent comparedWith(Compared other) {
        return new TimelineContent(title, said, schedule, lines, marks, calendar, other);
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

        /** Whether it comes too late for the wished launch. */
        boolean isLate() {
            return planned.latest() != null && planned.latest().slack() < 0;
        }

        String state() {
            if (planned.activity().isDone()) {
                return "done";
            }
            String late = isLate() ? "too late" : "";
            String pinned = step.pinned() ? "pinned" : "";
            String moves = planned.isCritical() && !isLate() ? "moves the launch" : "";
            return Stream.of(late, pinned, moves)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(", "));
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
                PlanNetwork.calendar(snapshot, project, null),
                Compared.NOTHING);
    }

    private static String words(Wait wait, Step other) {
        String lag = wait.lag() == 0 ? "" : (wait.lag() > 0 ? " +" : " ") + wait.lag();
        return other.title() + (wait.join() == Wait.Join.WITH_START ? " (start)" : "") + lag;
    }
}
