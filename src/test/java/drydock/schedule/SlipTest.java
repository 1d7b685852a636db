package drydock.schedule;

import static drydock.schedule.Plans.after;
import static drydock.schedule.Plans.day;
import static drydock.schedule.Plans.event;
import static drydock.schedule.Plans.network;
import static drydock.schedule.Plans.schedule;
import static drydock.schedule.Plans.work;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.WindowTerms;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SlipTest {
    private static final String MONDAY = "2026-06-01";

    private static Network plan(int review, int fix) {
        return network(work(1, "Review", review), work(2, "Fix", fix, after(1)), event(3, "Launch", after(2, 1)));
    }

    private static PlanBaseline baseline(Network network) {
        return new PlanBaseline(
                new Id<>(1), new Id<>(2), "First", day(MONDAY), Slip.entries(schedule(network, MONDAY, null)));
    }

    @Test
    void theCauseOfASlipIsNamed() {
        // 3 + 2 working days from Mo 1 end on Fr 5, launch Mo 8; with 4 more on Th 11, launch Fr 12
        Slip slip = Slip.since(baseline(plan(3, 2)), schedule(plan(3, 6), MONDAY, null));
        assertThat(slip.text(LocalDate::toString))
                .isEqualTo("Launch moved 4 days since 2026-06-01 because “Fix” takes 4 working days longer.");
    }

    @Test
    void aLaterStartIsACauseOfItsOwn() {
        // the same plan, seen two working days later
        Slip slip = Slip.since(baseline(plan(3, 2)), schedule(plan(3, 2), "2026-06-03", null));
        assertThat(slip.text(LocalDate::toString))
                .isEqualTo("Launch moved 2 days since 2026-06-01 because “Review” starts 2 working days later.");
    }

    @Test
    void nothingMovedIsSaidToo() {
        assertThat(Slip.since(baseline(plan(3, 2)), schedule(plan(3, 2), MONDAY, null))
                        .text(LocalDate::toString))
                .isEqualTo("Launch has not moved since 2026-06-01.");
    }

    @Test
    void fixesThatCannotFitAreSaid() {
        // 1,500 lines at 4 per 1,000: 6 severe findings, 6 working days from Mo 1 to Mo 8
        FixEffort effort = FixEffort.expected(FixEffort.Rule.USUAL, 1500L, 10);
        assertThat(effort).isEqualTo(new FixEffort(6, 6));
        RetestWindow window = new RetestWindow(
                new Id<>(5),
                new Id<>(2),
                null,
                "Retest",
                day("2026-06-08"),
                day("2026-06-10"),
                2,
                "",
                "",
                RetestResult.PENDING,
                "");
        WindowTerms terms = new WindowTerms(new Id<>(6), window.id(), day("2026-06-12"), 3, "", "");
        RetestFit fit = new RetestFit(effort, WorkingDays.MONDAY_TO_FRIDAY, WorkingDays.MONDAY_TO_FRIDAY);
        // two rounds of three days from Mo 8 end on Mo 15, the contract on Fr 12
        assertThat(fit.warnings(day(MONDAY), window, terms, LocalDate::toString))
                .containsExactly(
                        "Retest opens on 2026-06-08, but the fixes expected (6 severe findings) take 6 working days"
                                + " from 2026-06-01, until 2026-06-08.",
                        "Retest ends on 2026-06-12, but its rounds take until 2026-06-15.");
        assertThat(fit.warnings(day("2026-05-25"), window.withRounds(1), terms, LocalDate::toString))
                .isEmpty();
    }
}
