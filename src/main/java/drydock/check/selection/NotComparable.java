package drydock.check.selection;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.decision.cost.CostStep;
import drydock.domain.quote.QuoteScope;
import java.util.List;
import java.util.Set;

/** PL-Q01: prices for different work say nothing side by side. */
public final class NotComparable implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-Q01",
            "Quotes are not comparable",
            "warn",
            "Resend the same brief to all.",
            "ART, how to choose 6",
            "DOTPAL");

    private static final Set<CostStep.Kind> PRICE =
            Set.of(CostStep.Kind.BASE, CostStep.Kind.PLATFORM_FEE, CostStep.Kind.FINDINGS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        List<QuoteFacts> quotes = facts.quotes();
        if (quotes.size() < 2) {
            return quotes.isEmpty()
                    ? Verdict.cannotCheck(INFO, "there are no quotes")
                    : Verdict.of(INFO).verdict();
        }
        Writer out = Verdict.of(INFO);
        QuoteFacts first = first(quotes);
        for (QuoteFacts quote : quotes) {
            if (quote != first) {
                against(first, quote, out);
            }
            List<String> wanting = wanting(quote);
            if (!wanting.isEmpty()) {
                out.warn(
                        quote.subject(),
                        "%s has no price that can be compared: %s"
                                .formatted(quote.auditor(), String.join(" ", wanting)),
                        quote.place("price"));
            }
        }
        return out.verdict();
    }

    /** What the price itself lacks; what only comes on top of it is told beside the quotes. */
    private static List<String> wanting(QuoteFacts quote) {
        return quote.compared().cost().steps().stream()
                .filter(step -> PRICE.contains(step.kind()) && step.amount() == null)
                .map(CostStep::wanting)
                .distinct()
                .toList();
    }

    /** What the others are held against: the accepted quote, else the first that says what it is for. */
    private static QuoteFacts first(List<QuoteFacts> quotes) {
        return quotes.stream()
                .filter(quote -> quote.quote().accepted())
                .findFirst()
                .or(() -> quotes.stream()
                        .filter(quote -> !quote.quote().scope().equals(QuoteScope.UNSAID))
                        .findFirst())
                .orElse(quotes.getFirst());
    }

    private static void against(QuoteFacts first, QuoteFacts quote, Writer out) {
        switch (SameScope.of(first, quote)) {
            case SAME -> {}
            case OTHER ->
                out.warn(
                        quote.subject(),
                        "%s priced %s; %s priced %s."
                                .formatted(first.auditor(), priced(first), quote.auditor(), priced(quote)),
                        quote.place("scope"));
            case UNKNOWN ->
                out.missing(
                        quote.subject(),
                        "the quotes of %s and %s do not both say which code they are for"
                                .formatted(first.auditor(), quote.auditor()));
        }
    }

    private static String priced(QuoteFacts quote) {
        QuoteScope scope = quote.quote().scope();
        Integer files = scope.files();
        Integer lines = scope.nsloc();
        String size = files != null
                ? Words.count(files, "file", "files")
                : lines != null ? Words.count(lines, "line", "lines") : "code";
        return scope.commit().isEmpty() ? size : size + " at " + RepositoryFacts.shorten(scope.commit());
    }
}
