package drydock.bench;

import drydock.bundle.Bundle;
import drydock.check.CheckReport;
import drydock.check.FactsReader;
import drydock.check.PlanChecks;
import drydock.domain.Change;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.sample.SampleProject;
import drydock.domain.step.Estimate;
import drydock.domain.step.Wait;
import drydock.domain.time.WorkingDays;
import drydock.schedule.Activity;
import drydock.schedule.Forecast;
import drydock.schedule.Network;
import drydock.schedule.Outcome;
import drydock.schedule.Scheduler;
import drydock.schedule.Simulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long dates, draws and plan checks take: {@code mvn -q test-compile exec:exec@bench-schedule}, in less than two minutes
 * and with an error of each figure over three processes. Aims: 500 steps in 30 ms, 10,000 draws of 60 steps in 1 s (better 100 ms), the
 * plan checks of a workspace of 50 projects in 50 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ScheduleBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Network large = network(500);
    private final Network usual = network(60);
    private final Bundle bundle = Bundle.load();
    private final Snapshot workspace = workspace();
    private final PlanChecks checks = PlanChecks.all();

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ScheduleBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    @Benchmark
    public Outcome rescheduleFiveHundredSteps() {
        return Scheduler.schedule(large, TODAY, TODAY.plusDays(900));
    }

    @Benchmark
    public Forecast drawSixtyStepsTenThousandTimes() {
        return Simulation.run(usual, TODAY, Simulation.Settings.USUAL);
    }

    @Benchmark
    public List<CheckReport> checkFiftyProjects() {
        return workspace.all(Project.class).stream()
                .map(project -> checks.run(
                        FactsReader.read(workspace, project.id(), bundle.selection(), TODAY, LocalDate::toString),
                        List.of()))
                .toList();
    }

    /** Each step waits for two of the eight before it; two calendars, one with a year of holidays. */
    private static Network network(int steps) {
        Random random = new Random(7);
        WorkingDays holidays = WorkingDays.MONDAY_TO_FRIDAY.withHolidays(TODAY.datesUntil(TODAY.plusYears(1))
                .filter(day -> day.getDayOfMonth() == 5)
                .toList());
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            List<Wait> waits = new ArrayList<>();
            if (i > 0) {
                waits.add(new Wait(i - 1 - random.nextInt(Math.min(i, 8)), Wait.Join.AFTER_END, 0));
                waits.add(new Wait(i - 1, Wait.Join.WITH_START, random.nextInt(3)));
            }
            int best = 1 + random.nextInt(5);
            activities.add(new Activity(
                    i,
                    "Step " + i,
                    new Estimate(best, best + 2, best + 8),
                    i % 2 == 0 ? WorkingDays.MONDAY_TO_FRIDAY : holidays,
                    Activity.Fixed.NOTHING,
                    waits));
        }
        return new Network(activities, steps - 1);
    }

    private static Snapshot workspace() {
        Ids ids = Ids.from(new Random(3));
        Snapshot snapshot = Snapshot.empty();
        for (int i = 0; i < 50; i++) {
            Id<Project> id = ids.next();
            List<Change> changes = SampleProject.add(snapshot, id, ids, TODAY, WorkingDays.MONDAY_TO_FRIDAY)
                    .changes();
            snapshot = snapshot.with(changes);
        }
        return snapshot;
    }
}
