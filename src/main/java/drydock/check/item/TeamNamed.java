package drydock.check.item;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.QuoteFacts;
import drydock.check.model.Words;
import drydock.domain.quote.Reviewers;
import java.util.ArrayList;
import java.util.List;

/** SEL-08: the accepted quote says who reviews. It has levels and numbers, no names: a person confirms. */
final class TeamNamed implements PlanItem {
    @Override
    public String item() {
        return "SEL-08";
    }

    @Override
    public Found look(Facts facts) {
        List<String> teams = new ArrayList<>();
        for (AuditFacts audit : facts.audits()) {
            QuoteFacts accepted = audit.accepted();
            if (accepted == null) {
                return Found.nothing("No quote is accepted.");
            } else if (accepted.quote().team().isEmpty()) {
                return Found.nothing("The quote of " + accepted.auditor() + " does not say who reviews.");
            }
            teams.add(accepted.auditor() + " sends "
                    + Words.list(accepted.quote().team().stream()
                            .map(TeamNamed::words)
                            .toList()));
        }
        return Found.looks(String.join("; ", teams) + ". Names and conflicts of interest are for you to confirm.");
    }

    private static String words(Reviewers reviewers) {
        return reviewers.people() + " " + (reviewers.level().isBlank() ? "of no said level" : reviewers.level());
    }
}
