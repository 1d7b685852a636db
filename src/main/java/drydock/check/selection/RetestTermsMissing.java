package drydock.check.selection;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;

/** PL-Q04: fixes that nobody has agreed to check are not checked. */
public final class RetestTermsMissing implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-Q04", "Retest terms missing", "error (accept)", "Get it in writing.", "ART, how to choose 5 and 6");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Writer out = Verdict.of(INFO);
        if (facts.quotes().isEmpty()) {
            return Verdict.cannotCheck(INFO, "there are no quotes");
        }
        if (facts.quotes().stream().noneMatch(quote -> quote.quote().accepted())) {
            return Verdict.cannotCheck(INFO, "no quote is accepted");
        }
        for (QuoteFacts quote : facts.quotes()) {
            boolean silent = quote.quote().retest().rounds() == null
                    || quote.quote().retest().windowDays() == null;
            if (silent && quote.quote().accepted()) {
                out.error(
                        quote.subject(),
                        "The quote of %s does not say how many fix reviews are included, and until when."
                                .formatted(quote.auditor()),
                        quote.place("retest"),
                        Gate.ACCEPT);
            }
        }
        return out.verdict();
    }
}
