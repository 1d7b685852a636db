package drydock.schedule;

import static drydock.schedule.Plans.after;
import static drydock.schedule.Plans.day;
import static drydock.schedule.Plans.event;
import static drydock.schedule.Plans.fixed;
import static drydock.schedule.Plans.in;
import static drydock.schedule.Plans.network;
import static drydock.schedule.Plans.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import drydock.domain.step.Estimate;
import drydock.domain.step.Wait;
import drydock.domain.time.WorkingDays;
import drydock.schedule.Simulation.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws agree with closed forms within sampling error: five standard errors, with a fixed seed. */
class SimulationTest {
    private static final int DRAWS = 40_000;
    private static final LocalDate TODAY = day("2026-06-01");
    private static final WorkingDays EVERY_DAY = new WorkingDays(Set.of(), Set.of());
    private static final Estimate ONE = new Estimate(100, 200, 400);
    private static final Estimate TWO = new Estimate(50, 300, 350);

    @ParameterizedTest
    @EnumSource
    void aSumHasTheSumOfMeansAndVariances(DurationShape shape) {
        Network network = network(
                in(EVERY_DAY, work(1, "One", ONE)),
                in(EVERY_DAY, work(2, "Two", TWO, after(1))),
                in(EVERY_DAY, event(3, "Launch", after(2))));
        Forecast forecast = Simulation.run(network, TODAY, new Settings(DRAWS, 7, shape));
        double mean = mean(shape, ONE) + mean(shape, TWO);
        // a duration rounded to whole days varies by a twelfth of a day squared more
        double variance = variance(shape, ONE) + variance(shape, TWO) + 2.0 / 12;
        double[] days =
                forecast.ends().mapToDouble(end -> end - TODAY.toEpochDay() + 1).toArray();
        double drawnMean = Arrays.stream(days).average().orElseThrow();
        double drawnVariance = Arrays.stream(days)
                .map(d -> (d - drawnMean) * (d - drawnMean))
                .average()
                .orElseThrow();
        assertThat(drawnMean).isCloseTo(mean, within(5 * Math.sqrt(variance / DRAWS)));
        // the standard error of a variance is at most about variance * sqrt(2 / n) for such flat tails
        assertThat(drawnVariance).isCloseTo(variance, within(5 * variance * Math.sqrt(2.0 / DRAWS)));
    }

    @Test
    void theLaterOfTwoHasTheProductOfBothChances() {
        Network network = network(
                in(EVERY_DAY, work(1, "One", ONE)),
                in(EVERY_DAY, work(2, "Two", TWO)),
                in(EVERY_DAY, event(3, "Launch", after(1), after(2))));
        Forecast forecast = Simulation.run(network, TODAY, new Settings(DRAWS, 11, DurationShape.TRIANGULAR));
        for (int days = 120; days < 400; days += 20) {
            // a rounded duration of at most d is an exact one below d and a half
            double chance = triangularChance(ONE, days + 0.5) * triangularChance(TWO, days + 0.5);
            double error = Math.sqrt(chance * (1 - chance) / DRAWS);
            assertThat(forecast.chanceBy(TODAY.plusDays(days - 1)))
                    .as("%d days", days)
                    .isCloseTo(chance, within(5 * error + 1e-3));
        }
    }

    @Test
    void quantilesAreDatesOnWhichThatShareIsReady() {
        Network network = network(
                work(1, "Review", new Estimate(8, 10, 20)),
                work(2, "Fix", new Estimate(2, 5, 15), after(1)),
                event(3, "Launch", after(2, 5)));
        Forecast forecast = Simulation.run(network, TODAY, Settings.USUAL);
        assertThat(forecast.draws()).isEqualTo(10_000);
        assertThat(forecast.p50()).isBefore(forecast.p80());
        assertThat(forecast.p80()).isBefore(forecast.p95());
        assertThat(forecast.chanceBy(forecast.p80())).isGreaterThanOrEqualTo(0.8);
        assertThat(forecast.chanceBy(forecast.p80().minusDays(1))).isLessThan(0.8);
        IntSummaryStatistics days = forecast.ends().summaryStatistics();
        // best: Mo 1 to We 10 June, Th 11 and Fr 12, five days: Fr 19 June
        assertThat(LocalDate.ofEpochDay(days.getMin())).isAfterOrEqualTo(day("2026-06-19"));
        // worst: 20 + 15 + 5 working days are eight weeks: Fr 24 July
        assertThat(LocalDate.ofEpochDay(days.getMax())).isBeforeOrEqualTo(day("2026-07-24"));
    }

    @Test
    void theSameSeedGivesTheSameForecast() {
        Network network = network(work(1, "Fix", new Estimate(2, 5, 15)), event(2, "Launch", after(1)));
        Settings settings = new Settings(500, 3, DurationShape.PERT_BETA);
        assertThat(Simulation.run(network, TODAY, settings).ends().toArray())
                .isEqualTo(Simulation.run(network, TODAY, settings).ends().toArray());
    }

    @Test
    void theDoubtThatCostsMostIsNamed() {
        Network network = network(
                work(1, "Review", new Estimate(9, 10, 11)),
                work(2, "Fix", new Estimate(2, 5, 40), after(1)),
                work(3, "Write docs", new Estimate(1, 2, 9)),
                event(4, "Launch", after(2), after(3)));
        Forecast forecast = Simulation.run(network, TODAY, Settings.USUAL);
        assertThat(forecast.doubts().getFirst().step().title()).isEqualTo("Fix");
        assertThat(forecast.doubts()).noneMatch(doubt -> doubt.step().title().equals("Write docs"));
        assertThat(forecast.text(day("2026-07-10"), LocalDate::toString, Integer::toString))
                .contains("“Fix” costs most");
    }

    /** What a doubt costs is what a plan without it would gain, drawn anew as a whole. */
    @Test
    void theCostOfADoubtIsThatOfAPlanWithoutIt() {
        Random random = new Random(11);
        List<Activity> all = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            Wait[] waits = i == 1 ? new Wait[0] : new Wait[] {after(1 + random.nextInt(i - 1), random.nextInt(3))};
            all.add(work(i, "Step " + i, new Estimate(1 + random.nextInt(4), 6, 10 + random.nextInt(30)), waits));
        }
        all.add(event(13, "Launch", after(12), after(11), after(10)));
        Network network = new Network(all, 13);
        Forecast forecast = Simulation.run(network, TODAY, Settings.USUAL);
        assertThat(forecast.doubts()).isNotEmpty().allSatisfy(doubt -> {
            Forecast without =
                    Simulation.run(network.estimated(doubt.step().step(), Estimate.of(6)), TODAY, Settings.USUAL);
            assertThat(doubt.days()).isEqualTo((int)
                    (forecast.p80().toEpochDay() - without.p80().toEpochDay()));
        });
    }

    @Test
    void aMissedSlotCostsTheDaysUntilTheNext() {
        Network network = network(
                work(1, "Prepare", 5),
                fixed(event(2, "Kick-off", after(1)), new Activity.Fixed(day("2026-06-03"), null, 10, null)),
                event(3, "Launch", after(2)));
        // ready on Fr 5, two days after the pin: ten working days later is Fr 19
        assertThat(Simulation.run(network, TODAY, Settings.USUAL).p50()).isEqualTo(day("2026-06-19"));
    }

    private static double mean(DurationShape shape, Estimate e) {
        return switch (shape) {
            case PERT_BETA -> (e.best() + 4.0 * e.likely() + e.worst()) / 6;
            case TRIANGULAR -> (e.best() + e.likely() + e.worst()) / 3.0;
        };
    }

    private static double variance(DurationShape shape, Estimate e) {
        double a = e.best();
        double m = e.likely();
        double b = e.worst();
        return switch (shape) {
            // beta with parameters that add up to 6: (mean - a) (b - mean) / 7
            case PERT_BETA -> (mean(shape, e) - a) * (b - mean(shape, e)) / 7;
            case TRIANGULAR -> (a * a + m * m + b * b - a * m - a * b - m * b) / 18;
        };
    }

    private static double triangularChance(Estimate e, double x) {
        double a = e.best();
        double m = e.likely();
        double b = e.worst();
        if (x <= a) {
            return 0;
        }
        if (x >= b) {
            return 1;
        }
        return x < m ? (x - a) * (x - a) / ((b - a) * (m - a)) : 1 - (b - x) * (b - x) / ((b - a) * (b - m));
    }
}
