package drydock.check.selection;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.decision.Coverage.Kind;
import drydock.decision.Coverage.Need;
import java.util.List;

/**
 * PL-Q03: the auditor is not known to have worked on what the project is made of. Chains and traits such as bridges and
 * zero-knowledge proofs count; of languages the catalogue knows too little to call one that is not listed a gap.
 */
public final class NotCovered implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-Q03",
            "Chain or technique not covered",
            "error (accept)",
            "Ask for past reports, or split the scope.",
            "ART, how to choose 1");

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
            if (!quote.candidate().coverageKnown()
                    || quote.candidate().coverage().needs().isEmpty()) {
                out.missing(
                        quote.subject(),
                        quote.candidate().coverageKnown()
                                ? "the project does not say which chains it uses"
                                : "nothing is known of what the auditor covers");
                continue;
            }
            List<String> lacking = quote.candidate().coverage().needs().stream()
                    .filter(need -> need.kind() == Kind.ECOSYSTEM && !need.isCovered())
                    .map(Need::key)
                    .toList();
            if (!lacking.isEmpty()) {
                out.error(
                        quote.subject(),
                        "%s lists no %s experience.".formatted(quote.auditor(), Words.listOr(lacking)),
                        quote.place("coverage"),
                        Gate.ACCEPT);
            }
        }
        return out.verdict();
    }
}
