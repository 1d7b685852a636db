package drydock.workspace;

import drydock.domain.Answer;
import drydock.domain.Entity;
import drydock.domain.Ids;
import drydock.domain.catalogue.AgeLimit;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.DeliverableType;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.quote.ContactEntry;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.ExchangeRate;
import drydock.domain.quote.FindingSeverity;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteRequest;
import drydock.domain.quote.QuoteScope;
import drydock.domain.quote.QuoteTerms;
import drydock.domain.quote.RequestField;
import drydock.domain.quote.RetestTerms;
import drydock.domain.quote.Reviewers;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.ComparableAudit;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.Decision;
import drydock.domain.selection.MustHave;
import drydock.domain.selection.MustHaveSwitch;
import drydock.domain.selection.ProfileInUse;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.selection.WeightChange;
import drydock.domain.selection.WeightFreeze;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plausible records of every kind that deciding needs. */
final class DecisionSamples {
    private DecisionSamples() {}

    static List<Entity> of(Ids ids, Project project, Auditor auditor, Candidate candidate, Person person) {
        List<Entity> all = new ArrayList<>();
        all.add(new AgeLimit(ids.next(), "price", 90));
        all.add(new ComparableAudit(
                ids.next(), auditor.id(), "A lending market", decimal("1200000000.50"), true, Samples.SOURCE));
        SelectionGuide.Anchors anchors = new SelectionGuide.Anchors("none", "some", "all \"of it\"");
        CriterionProfile profile = new CriterionProfile(
                ids.next(),
                project.id(),
                "Ours",
                List.of(new SelectionGuide.Criterion("speed", "Speed", 100, "How fast", anchors, Samples.SOURCE)));
        all.add(profile);
        all.add(new ProfileInUse(ids.next(), profile.id()));
        all.add(new WeightFreeze(ids.next(), project.id(), Samples.DAY, person.id()));
        all.add(new WeightChange(
                ids.next(),
                project.id(),
                Samples.DAY,
                null,
                Map.of("costs", 15, "ux", 10),
                Map.of("costs", 10, "ux", 15),
                "we saw a report",
                "none"));
        all.add(new MustHaveSwitch(ids.next(), project.id(), MustHave.WITHIN_BUDGET, "an investor pays"));
        prices().forEach(price -> all.add(quote(ids, candidate, price)));
        all.add(new CostAssumptions(
                ids.next(),
                project.id(),
                2,
                Estimate.of(1000, 2000, 4000),
                CostAssumptions.USUALLY_WANTED,
                Map.of(DeliverableType.THREAT_MODEL, Estimate.exactly(3000)),
                Map.of(FindingSeverity.HIGH, Estimate.of(0, 1, 3)),
                Set.of("seal", "codespect")));
        all.add(CostAssumptions.usual(ids.next(), project.id()));
        all.add(new ExchangeRate(ids.next(), project.id(), "EUR", "USDC", decimal("1.0850"), Samples.DAY));
        all.add(new ContactEntry(
                ids.next(),
                candidate.id(),
                "Can you start in May?",
                Samples.DAY.atTime(9, 0),
                person.id(),
                Samples.DAY.atTime(16, 30, 15),
                "Elena",
                "Yes"));
        all.add(new QuoteRequest(
                ids.next(),
                project.id(),
                "abc1234",
                Samples.DAY,
                null,
                "security@example.org",
                Map.of(RequestField.TRUST, "The owner is trusted")));
        all.add(new Decision(
                ids.next(), project.id(), candidate.id(), Samples.DAY, person.id(), "best", "# Memo\n\n- \"so\""));
        return all;
    }

    private static List<PriceModel> prices() {
        return List.of(
                new PriceModel.Fixed(decimal("142000.00")),
                new PriceModel.EngineerWeeks(decimal("24000"), decimal("2"), decimal("2.5")),
                new PriceModel.PerNsloc(decimal("0.0700")),
                new PriceModel.PrizePool(decimal("100000"), decimal("20000")),
                new PriceModel.PerFinding(decimal("5000"), Map.of(FindingSeverity.LOW, decimal("100"))));
    }

    private static Quote quote(Ids ids, Candidate candidate, PriceModel price) {
        return new Quote(
                ids.next(),
                candidate.id(),
                price,
                "USDC",
                Samples.DAY,
                null,
                new QuoteScope("abc1234", 12, null),
                List.of(new Reviewers("senior", 2)),
                Samples.DAY,
                14,
                new RetestTerms(Answer.YES, 1, 30, decimal("4000")),
                new QuoteTerms(decimal("25"), null, "half of it", "free until two weeks before", Answer.YES),
                List.of(DeliverableType.DRAFT_REPORT, DeliverableType.FINAL_REPORT),
                false,
                "ours");
    }

    private static BigDecimal decimal(String figure) {
        return new BigDecimal(figure);
    }
}
