package drydock.check.item;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Words;
import java.util.List;

/** PUB-05: a day of disclosure is agreed with each auditor. */
final class DisclosureAgreed implements PlanItem {
    @Override
    public String item() {
        return "PUB-05";
    }

    @Override
    public Found look(Facts facts) {
        List<String> open = facts.audits().stream()
                .filter(audit -> audit.dates().disclosed().date() == null)
                .map(AuditFacts::title)
                .toList();
        return open.isEmpty()
                ? Found.proven("A day of disclosure is agreed.")
                : Found.nothing("No day of disclosure is agreed with " + Words.list(open) + ".");
    }
}
