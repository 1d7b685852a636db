package drydock.decision;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.domain.time.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChosenTogetherTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Project PROJECT = project(10, "Harbour").withCurrency("USDC");
    private static final Candidate FIRM = candidate(11, PROJECT, auditor(12, "a", "A"));
    private static final Candidate CONTEST = candidate(13, PROJECT, auditor(14, "b", "B"));

    @Test
    void aFirmAndAContestCostTheirSum() {
        Quote firm = quote(20, FIRM, new PriceModel.Fixed(new BigDecimal("142000")));
        Quote contest = quote(21, CONTEST, new PriceModel.PrizePool(new BigDecimal("90000"), new BigDecimal("18000")));
        // 142,000 + (90,000 + 18,000)
        assertThat(ChosenTogether.of(model(firm.withAccepted(true), contest.withAccepted(true))))
                .contains(new ChosenTogether(
                        List.of(FIRM.id(), CONTEST.id()), Estimate.exactly(new BigDecimal("250000")), false));
        assertThat(ChosenTogether.of(model(firm.withAccepted(true), contest))).isEmpty();
        // the second one as it is about to be accepted
        assertThat(ChosenTogether.of(model(firm.withAccepted(true), contest), contest))
                .contains(new ChosenTogether(
                        List.of(FIRM.id(), CONTEST.id()), Estimate.exactly(new BigDecimal("250000")), false));
        assertThat(ChosenTogether.of(model(firm.withAccepted(true), contest), firm))
                .as("the same again is no split")
                .isEmpty();
        // no rate from EUR: nothing of the contest is known
        assertThat(ChosenTogether.of(model(
                        firm.withAccepted(true), contest.withAccepted(true).withCurrency("EUR"))))
                .contains(new ChosenTogether(
                        List.of(FIRM.id(), CONTEST.id()), Estimate.exactly(new BigDecimal("142000")), true));
    }

    private static Quote quote(long id, Candidate candidate, PriceModel price) {
        return Quote.empty(new Id<>(id), candidate.id(), "USDC", TODAY).withPrice(price);
    }

    private static DecisionModel model(Quote... quotes) {
        Bundle bundle = Bundle.load();
        CostAssumptions nothing =
                new CostAssumptions(new Id<>(90), PROJECT.id(), 0, null, List.of(), Map.of(), Map.of(), Set.of());
        return DecisionModel.of(
                snapshot(
                        PROJECT,
                        FIRM.withPosition(0),
                        CONTEST.withPosition(1),
                        auditor(12, "a", "A"),
                        auditor(14, "b", "B"),
                        nothing,
                        quotes[0],
                        quotes[1]),
                PROJECT,
                new DecisionModel.Basis(
                        bundle.selection(), bundle.vocabulary(), List.of(), WorkingDays.MONDAY_TO_FRIDAY, TODAY));
    }
}
