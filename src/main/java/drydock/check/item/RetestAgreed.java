package drydock.check.item;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.QuoteFacts;
import drydock.check.model.Words;
import drydock.domain.Answer;
import drydock.domain.quote.RetestTerms;
import java.util.ArrayList;
import java.util.List;

/** SEL-07: the accepted quote says how many rounds the price covers, until when, and what one more costs. */
final class RetestAgreed implements PlanItem {
    @Override
    public String item() {
        return "SEL-07";
    }

    @Override
    public Found look(Facts facts) {
        List<RetestTerms> terms = new ArrayList<>();
        for (AuditFacts audit : facts.audits()) {
            QuoteFacts accepted = audit.accepted();
            if (accepted == null) {
                return Found.nothing("No quote is accepted.");
            }
            terms.add(accepted.quote().retest());
        }
        if (terms.stream().anyMatch(term -> term.included() == Answer.NO)) {
            return Found.contrary("The accepted quote covers no retest.");
        }
        List<String> wanting = terms.stream()
                .flatMap(term -> wanting(term).stream())
                .distinct()
                .toList();
        return wanting.isEmpty()
                ? Found.proven("The accepted quote has the rounds, the window and the price of a further round.")
                : Found.nothing("The accepted quote does not say " + Words.list(wanting) + ".");
    }

    private static List<String> wanting(RetestTerms terms) {
        List<String> wanting = new ArrayList<>();
        if (terms.rounds() == null) {
            wanting.add("how many rounds the price covers");
        }
        if (terms.windowDays() == null) {
            wanting.add("until when fixes must be handed over");
        }
        if (terms.priceAfter() == null) {
            wanting.add("what a further round costs");
        }
        return wanting;
    }
}
