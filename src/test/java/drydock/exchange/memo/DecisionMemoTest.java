package drydock.exchange.memo;

import static drydock.domain.TestRecords.after;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.decision.DecisionModel;
import drydock.decision.Exclusion;
import drydock.decision.Weighting;
import drydock.decision.WinShare;
import drydock.domain.Change;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.sample.SampleProject;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.Decision;
import drydock.domain.selection.MustHave;
import drydock.domain.selection.MustHaveSwitch;
import drydock.domain.time.WorkingDays;
import drydock.domain.workflow.AcceptQuote;
import drydock.exchange.Document;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The sample's decision, with the data that ships, from quotes to the memo and into the plan. */
class DecisionMemoTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 11);
    private static final Id<Project> ID = new Id<>(1000);
    private static final Bundle BUNDLE = Bundle.load();

    private final Ids ids = Ids.from(new Random(1));
    private final Snapshot sample = sample();
    private final DecisionModel model = model(sample);

    @Test
    void theMemoSaysWhoWonHowSureAndWhyNotTheOthers() {
        Quote quote = quote("openzeppelin");
        Document memo = memo(new DecisionMemo.Choice(quote.candidate(), quote, null, "They know lending.", DAY));
        assertThat(memo.markdown())
                .startsWith("# Decision on the auditor of Sample: Harbour Lending\n\n"
                        + "Decided on 2027-05-11: OpenZeppelin.\n\nThey know lending.")
                .contains("## Ranking")
                .contains("Places in 100 draws", "| first 70, second 30, third 1 |", "cannot win")
                .contains(
                        "No clear winner between Trail of Bits and Sigma Prime: the first two are within half a point.")
                .contains("It would help most to know: Support of Trail of Bits (Retest: not said;")
                .contains("OpenZeppelin was chosen all the same. It comes first in 0 of 100 draws.")
                .contains("## What would have changed it")
                // 98 x 1,790 = 175,420; one of two rounds missing at 4,000 to 9,000; threat model 3,000 to 8,000;
                // proofs of concept 2,000 to 7,000: 184,420 to 199,420, likely 190,420
                .contains("190,420 USDC (184,420 to 199,420)")
                .contains("1,790 nSLOC x 98 USD x 1 USDC")
                .contains("Price: 142,000 USDC\n")
                .contains("Missing deliverable: threat model (your price) = 3,000 to 8,000 USDC")
                .contains("Public rules of thumb say 13,532 to 66,020 USDC for 1,790 lines;")
                .contains("not comparable: for 20.7 % less code")
                .contains("## Not chosen")
                .contains("Cheap Harbour Audits (invented): Red flag: ")
                .contains("## Accepted terms")
                .contains("## On which facts")
                .contains("age unknown")
                // one line for each criterion: what each of us rated, and beside it what is known
                .contains("- Security: rated 9 by Jonas Weber, Convincing (invented); 9 by Maya Okafor, Convincing"
                        + " (invented); 10 by Priya Raman, Convincing (invented). Facts suggest 4 to 10 (2 reviewers")
                // a date stays in one line
                .satisfies(text -> assertThat(memo.html()).contains("<td class=\"day\">2027-06-"));
        assertThat(memo.pdf()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(memo.html()).contains("<table>");
    }

    @Test
    void aSecondChoiceSaysWhatBothCostTogetherBeforeItIsKept() {
        Quote contest = quote("consensys-diligence");
        // 142,000 accepted before, and at least 126,500 for the contest
        assertThat(memo(new DecisionMemo.Choice(contest.candidate(), contest, null, "", DAY))
                        .markdown())
                .contains("Chosen together: Sigma Prime and ConsenSys Diligence, at least 268,500 USDC (254,000 to"
                        + " 279,000) in all.");
    }

    @Test
    void whatIsNotOnRecordIsNotMadeUp() {
        assertThat(memo(DecisionMemo.Choice.undated(quote("sigma-prime"))).markdown())
                .contains("As of 2027-05-11. Chosen, by whom and when is not on record: Sigma Prime.")
                .doesNotContain("Decided on 2027");
    }

    @Test
    void theMemoIsTheSameInEveryLocale() {
        String here = memo(DecisionMemo.Choice.OPEN).markdown();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(memo(DecisionMemo.Choice.OPEN).markdown()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void mustHavesExcludeOutsideTheSumAndCanBeSwitchedOff() {
        Id<Candidate> late = quote("openzeppelin").candidate();
        assertThat(model.exclusionsOf(late))
                .extracting(Exclusion::rule)
                .containsExactly(MustHave.STARTS_IN_TIME, MustHave.WITHIN_BUDGET);
        assertThat(model.exclusionsOf(late).getLast().why(Exclusion.FIXED))
                // 184,420 - 180,000
                .isEqualTo("Costs at least 184,420 USDC, 4,420 USDC over the budget.");
        Snapshot off = sample.with(List.of(new Change.Put(
                new MustHaveSwitch(ids.next(), ID, MustHave.WITHIN_BUDGET, "An investor pays the rest"))));
        assertThat(model(off).exclusionsOf(late)).extracting(Exclusion::rule).containsExactly(MustHave.STARTS_IN_TIME);
    }

    @Test
    void acceptingAQuoteIsOneStepThatFillsThePlan() {
        Quote quote = quote("trail-of-bits").withDeliverables(List.of(DeliverableType.DRAFT_REPORT));
        Decision decision = new Decision(
                ids.next(),
                ID,
                quote.candidate(),
                DAY,
                null,
                "",
                memo(DecisionMemo.Choice.OPEN).markdown());
        Snapshot after = after(sample, AcceptQuote.accept(sample, quote, decision, ids, WorkingDays.MONDAY_TO_FRIDAY));
        assertThat(after.get(Candidate.class, quote.candidate()).status()).isEqualTo(CandidateStatus.CHOSEN);
        assertThat(after.get(Quote.class, quote.id()).accepted()).isTrue();
        assertThat(after.owned(Decision.class, quote.candidate())).containsExactly(decision);
        assertThat(after.owned(Engagement.class, ID))
                .as("beside the one that was there")
                .hasSize(2);
        Engagement audit = after.owned(Engagement.class, ID).stream()
                .filter(own -> own.candidate().equals(quote.candidate()))
                .findFirst()
                .orElseThrow();
        assertThat(after.owned(Deliverable.class, audit.id()))
                .filteredOn(deliverable -> deliverable.state() == DeliverableState.AGREED)
                .extracting(Deliverable::type)
                .containsExactly(DeliverableType.DRAFT_REPORT);
        assertThat(after.owned(RetestWindow.class, audit.id())).isNotEmpty();
    }

    private Document memo(DecisionMemo.Choice choice) {
        return DecisionMemo.of(sample, model, WinShare.of(model.totals(), Weighting.AROUND_CHOSEN), choice, DAY);
    }

    private static DecisionModel model(Snapshot snapshot) {
        return DecisionModel.of(
                snapshot,
                snapshot.get(Project.class, ID),
                new DecisionModel.Basis(
                        BUNDLE.selection(),
                        BUNDLE.vocabulary(),
                        BUNDLE.estimation(),
                        WorkingDays.MONDAY_TO_FRIDAY,
                        DAY));
    }

    private Quote quote(String key) {
        return sample.all(Quote.class).stream()
                .filter(quote -> sample.get(
                                Auditor.class,
                                sample.get(Candidate.class, quote.candidate()).auditor())
                        .key()
                        .equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Snapshot sample() {
        Snapshot catalogue = after(
                Snapshot.empty(),
                CatalogueUpdate.of(Snapshot.empty(), BUNDLE, ShippedSet.GUIDE, ids)
                        .orElseThrow()
                        .command());
        return after(catalogue, SampleProject.add(catalogue, ID, ids, DAY, WorkingDays.MONDAY_TO_FRIDAY));
    }
}
