package drydock.check.item;

import drydock.check.model.AuditFacts.Dated;
import drydock.check.model.Facts;
import java.util.List;

/** PUB-02: the report was published; a date alone is a plan. */
final class PublicationPlanned implements PlanItem {
    @Override
    public String item() {
        return "PUB-02";
    }

    @Override
    public Found look(Facts facts) {
        List<Dated> dates =
                facts.audits().stream().map(audit -> audit.dates().published()).toList();
        if (dates.stream().allMatch(Dated::happened)) {
            return Found.proven("The plan says that it is published.");
        }
        return dates.stream().allMatch(dated -> dated.date() != null)
                ? Found.nothing("The publication has a date, and did not happen yet.")
                : Found.nothing("The publication has no date.");
    }
}
