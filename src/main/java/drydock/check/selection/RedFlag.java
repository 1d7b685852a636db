package drydock.check.selection;

import drydock.check.model.CandidateFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.decision.cost.PriceOutliers;
import drydock.decision.cost.QuoteComparison.Compared;
import drydock.domain.Id;
import drydock.domain.quote.Quote;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** PL-Q05: a sign that the review will not be what it seems. */
public final class RedFlag implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-Q05",
                    "Red flag ticked, or price outlier",
                    "error (accept) for a red flag; warn for a price far below the median",
                    "Drop the candidate, or record why it is acceptable.",
                    "ART, how to choose 8",
                    "SEAL-EXT")
            .reading(Threshold.CHEAP_PRICE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        if (facts.quotes().isEmpty()) {
            return Verdict.cannotCheck(INFO, "there are no quotes");
        }
        Writer out = Verdict.of(INFO);
        int share = facts.threshold(Threshold.CHEAP_PRICE);
        Set<Id<Quote>> cheap = PriceOutliers.low(totals(facts), share);
        for (QuoteFacts quote : facts.quotes()) {
            CandidateFacts candidate = quote.candidate();
            candidate
                    .redFlags()
                    .forEach(flag -> out.error(
                            new Subject(quote.subject().key() + ":" + flag.key(), quote.auditor()),
                            "%s: %s.".formatted(quote.auditor(), flag.title()),
                            quote.place("redFlags"),
                            Gate.ACCEPT));
            if (!candidate.unasked().isEmpty()) {
                out.missing(
                        quote.subject(),
                        "nobody said of %s whether %s"
                                .formatted(
                                        quote.auditor(),
                                        Words.count(candidate.unasked().size(), "red flag holds", "red flags hold")));
            }
            if (cheap.contains(quote.quote().id())) {
                out.warn(
                        quote.subject(),
                        "%s asks less than %s %% of what comparable quotes do.".formatted(quote.auditor(), share),
                        quote.place("price"));
            }
        }
        return out.verdict();
    }

    /** Of quotes for the same work, where everything that costs is known: an open end only adds. */
    private static Map<Id<Quote>, BigDecimal> totals(Facts facts) {
        Map<Id<Quote>, BigDecimal> totals = new HashMap<>();
        for (QuoteFacts quote : facts.quotes()) {
            Compared compared = quote.compared();
            if (compared.match().comparable()) {
                compared.cost()
                        .total()
                        .ifPresent(total -> totals.put(quote.quote().id(), total.likely()));
            }
        }
        return totals;
    }
}
