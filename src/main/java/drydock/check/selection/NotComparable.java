package drydock.check.selection;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;

/** PL-Q01: prices for different work say nothing side by side. */
public final class NotComparable implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-Q01", "Quotes are not comparable", "warn", "Resend the same brief to all.", "ART", "DOTPAL");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Writer out = Verdict.of(INFO);
        if (facts.quotes().size() < 2) {
            return facts.quotes().isEmpty() ? Verdict.cannotCheck(INFO, "there are no quotes") : out.verdict();
        }
        for (QuoteFacts quote : facts.quotes()) {
            switch (quote.compared().match().state()) {
                case OTHER_SIZE, OTHER_COMMIT -> out.warn(quote.subject(), other(quote), quote.place("scope"));
                case UNKNOWN -> out.missing(quote.subject(), "the quote does not say what it is for");
                case SAME -> {}
            }
            if (quote.compared().cost().atLeast()) {
                out.warn(
                        quote.subject(),
                        "%s has no total that can be compared: %s"
                                .formatted(
                                        quote.auditor(),
                                        String.join(" ", quote.compared().cost().wanting())),
                        quote.place("price"));
            }
        }
        return out.verdict();
    }

    private static String other(QuoteFacts quote) {
        Integer lines = quote.quote().scope().nsloc();
        String commit = quote.quote().scope().commit();
        return "%s priced %s%s, which is not what is in scope."
                .formatted(
                        quote.auditor(),
                        lines == null ? "other code" : Words.count(lines, "line", "lines"),
                        commit.isEmpty() ? "" : " at " + RepositoryFacts.shorten(commit));
    }
}
