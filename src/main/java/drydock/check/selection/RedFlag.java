package drydock.check.selection;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;

/** PL-Q05: a sign that the review will not be what it seems. */
public final class RedFlag implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-Q05",
            "Red flag ticked, or price outlier",
            "error (accept) for a red flag; warn for a price below 40 % of the median",
            "Drop the candidate, or record why it is acceptable.",
            "ART",
            "SEAL-EXT");

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
        for (QuoteFacts quote : facts.quotes()) {
            quote.redFlags()
                    .forEach(flag -> out.error(
                            new Subject(quote.subject().key() + ":" + flag.key(), quote.auditor()),
                            "%s: %s.".formatted(quote.auditor(), flag.title()),
                            quote.place("candidate"),
                            Gate.ACCEPT));
            if (quote.compared().outlier()) {
                out.warn(
                        quote.subject(),
                        "%s asks less than 40 %% of what comparable quotes do.".formatted(quote.auditor()),
                        quote.place("price"));
            }
        }
        return out.verdict();
    }
}
