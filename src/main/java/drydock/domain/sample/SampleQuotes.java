package drydock.domain.sample;

import drydock.domain.Answer;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.plan.DeliverableType;
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
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One quote of each price model, what brings them to one figure, and how the candidates answered. All of it invented. */
final class SampleQuotes {
    private static final String COMMIT = "4f1c9ae";

    /** Lines of the sample's scope that are counted. */
    private static final int LINES = 1790;

    private static final List<DeliverableType> REPORTS =
            List.of(DeliverableType.DRAFT_REPORT, DeliverableType.RETEST_REPORT, DeliverableType.FINAL_REPORT);
    private static final String QUESTION = "Can you start within two weeks, and who would review?";

    private final Id<Project> project;
    private final Ids ids;
    private final SampleTeam team;
    private final SampleDates dates;
    private final List<Entity> records = new ArrayList<>();

    SampleQuotes(Id<Project> project, Ids ids, SampleTeam team, SampleDates dates, Map<String, Candidate> candidates) {
        this.project = project;
        this.ids = ids;
        this.team = team;
        this.dates = dates;
        records.add(request());
        records.add(assumptions());
        records.add(new ExchangeRate(ids.next(), project, "USD", "USDC", BigDecimal.ONE, dates.in(-20)));
        records.add(new ExchangeRate(ids.next(), project, "EUR", "USDC", new BigDecimal("1.08"), dates.in(-20)));
        candidates.forEach((key, candidate) -> {
            switch (key) {
                case SampleCandidates.CHOSEN -> chosen(candidate);
                case SampleCandidates.INVENTED -> invented(candidate);
                case "openzeppelin" -> perLine(candidate);
                case "trail-of-bits" -> engineerWeeks(candidate);
                default -> contest(candidate);
            }
        });
    }

    List<Entity> records() {
        return List.copyOf(records);
    }

    private QuoteRequest request() {
        return new QuoteRequest(
                ids.next(),
                project,
                COMMIT,
                dates.in(-25),
                dates.kickOff(),
                "Maya Okafor, maya@harbour.example",
                Map.of(
                        RequestField.SUMMARY,
                        "Harbour lets people lend tokens and borrow against collateral.",
                        RequestField.BUILD,
                        "forge build; forge test (solc 0.8.28)",
                        RequestField.COVERAGE,
                        "94 % of lines, forge coverage",
                        RequestField.TRUST,
                        "The risk council sets parameters after two days' delay; it is trusted not to steal.",
                        RequestField.WORRIES,
                        "Rounding in liquidations; the fallback of the price adapter."));
    }

    private CostAssumptions assumptions() {
        return new CostAssumptions(
                ids.next(),
                project,
                2,
                Estimate.of(4000, 6000, 9000),
                CostAssumptions.USUALLY_WANTED,
                Map.of(
                        DeliverableType.THREAT_MODEL, Estimate.of(3000, 5000, 8000),
                        DeliverableType.PROOFS_OF_CONCEPT, Estimate.of(2000, 4000, 7000),
                        DeliverableType.RETEST_REPORT, Estimate.of(1000, 1500, 3000)),
                Map.of(
                        FindingSeverity.CRITICAL, Estimate.of(0, 0, 2),
                        FindingSeverity.HIGH, Estimate.of(0, 2, 5),
                        FindingSeverity.MEDIUM, Estimate.of(2, 5, 10),
                        FindingSeverity.LOW, Estimate.of(5, 10, 20)),
                Set.of());
    }

    private void chosen(Candidate candidate) {
        List<DeliverableType> all = new ArrayList<>(REPORTS);
        all.add(DeliverableType.THREAT_MODEL);
        all.add(DeliverableType.PROOFS_OF_CONCEPT);
        all.add(DeliverableType.DISCLOSURE);
        records.add(quote(candidate, new PriceModel.Fixed(new BigDecimal("142000")), "USDC")
                .withTeam(List.of(new Reviewers("Lead", 1), new Reviewers("Senior", 1)))
                .withRetest(new RetestTerms(Answer.YES, 2, 42, new BigDecimal("7500")))
                .withTerms(new QuoteTerms(
                        new BigDecimal("30"), null, "The deposit is kept", "Once, two weeks ahead", Answer.YES))
                .withDeliverables(all)
                .withAccepted(true));
        asked(candidate, 5, "Elena Duarte", "Yes: a lead and a senior, from the date you named.");
    }

    private void perLine(Candidate candidate) {
        records.add(quote(candidate, new PriceModel.PerNsloc(new BigDecimal("98")), "USD")
                .withTeam(List.of(new Reviewers("Senior", 2)))
                .withRetest(new RetestTerms(Answer.YES, 1, 30, null))
                .withDeliverables(REPORTS));
        asked(candidate, 31, "Sales", "Two seniors, but only in five weeks.");
    }

    private void engineerWeeks(Candidate candidate) {
        PriceModel price =
                new PriceModel.EngineerWeeks(new BigDecimal("24000"), new BigDecimal("2"), new BigDecimal("3"));
        List<DeliverableType> most = new ArrayList<>(REPORTS);
        most.add(DeliverableType.THREAT_MODEL);
        records.add(quote(candidate, price, "EUR")
                .withTeam(List.of(new Reviewers("Principal", 1), new Reviewers("Senior", 1)))
                .withRetest(new RetestTerms(Answer.UNKNOWN, null, null, new BigDecimal("6000")))
                .withDeliverables(most));
        asked(candidate, 22, "Project manager", "Yes; names follow with the contract.");
    }

    /** For less code than asked, so that its price cannot be held against the others. */
    private void contest(Candidate candidate) {
        PriceModel price = new PriceModel.PrizePool(new BigDecimal("90000"), new BigDecimal("18000"));
        records.add(quote(candidate, price, "USDC")
                .withScope(new QuoteScope(COMMIT, 6, 1420))
                .withDeliverables(List.of(DeliverableType.PROOFS_OF_CONCEPT, DeliverableType.FINAL_REPORT)));
        records.add(new ContactEntry(
                ids.next(), candidate.id(), QUESTION, asked(), team.founder().id(), null, "", ""));
    }

    private void invented(Candidate candidate) {
        PriceModel price = new PriceModel.PerFinding(
                new BigDecimal("5000"),
                Map.of(
                        FindingSeverity.CRITICAL, new BigDecimal("8000"),
                        FindingSeverity.HIGH, new BigDecimal("4000"),
                        FindingSeverity.MEDIUM, new BigDecimal("1000"),
                        FindingSeverity.LOW, new BigDecimal("200")));
        records.add(quote(candidate, price, "USDC")
                .withStart(dates.in(1))
                .withTeam(List.of(new Reviewers("Analyst", 1)))
                .withRetest(new RetestTerms(Answer.NO, null, null, new BigDecimal("1000")))
                .withDeliverables(List.of(DeliverableType.DRAFT_REPORT, DeliverableType.FINAL_REPORT)));
        asked(candidate, 1, "Sales", "Tomorrow. You will pass, we guarantee it.");
    }

    private Quote quote(Candidate candidate, PriceModel price, String currency) {
        return new Quote(
                ids.next(),
                candidate.id(),
                price,
                currency,
                dates.in(-22),
                dates.in(20),
                new QuoteScope(COMMIT, 9, LINES),
                List.of(),
                candidate.earliestStart(),
                candidate.durationDays(),
                RetestTerms.UNSAID,
                QuoteTerms.UNSAID,
                List.of(),
                false,
                "");
    }

    private void asked(Candidate candidate, int hours, String by, String answer) {
        records.add(new ContactEntry(
                ids.next(),
                candidate.id(),
                QUESTION,
                asked(),
                team.founder().id(),
                asked().plusHours(hours),
                by,
                answer));
    }

    private LocalDateTime asked() {
        return dates.in(-25).atTime(9, 30);
    }
}
