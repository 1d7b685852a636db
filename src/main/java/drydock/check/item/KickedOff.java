package drydock.check.item;

import drydock.check.model.AuditFacts;
import drydock.check.model.AuditFacts.Dated;
import drydock.check.model.Facts;
import drydock.check.model.Words;
import java.time.LocalDate;
import java.util.List;

/** ENG-05: the kick-off took place; that the reviewers could build the project is for a person to confirm. */
final class KickedOff implements PlanItem {
    @Override
    public String item() {
        return "ENG-05";
    }

    @Override
    public Found look(Facts facts) {
        List<String> open = facts.audits().stream()
                .filter(audit -> !audit.dates().kickOff().happened())
                .map(audit -> open(facts, audit))
                .toList();
        return open.isEmpty()
                ? Found.looks("The kick-off took place. Whether the reviewers could build the project stands nowhere.")
                : Found.nothing("The kick-off is still to come: " + Words.list(open) + ".");
    }

    private static String open(Facts facts, AuditFacts audit) {
        Dated kickOff = audit.dates().kickOff();
        LocalDate day = kickOff.date();
        return audit.title() + (day == null ? ", without a day" : ", " + facts.day(day));
    }
}
