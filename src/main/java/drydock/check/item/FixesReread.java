package drydock.check.item;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.domain.plan.RetestWindow;
import drydock.domain.step.WindowTerms;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** RET-04: what is said of the last retest speaks of what lies around the changed lines; a person confirms. */
final class FixesReread implements PlanItem {
    private static final Pattern SPEAKS = Pattern.compile(
            "(?i)chang\\w* (line|code)|around (the|each)|neighbou?r|new (problem|issue|finding|bug)|regression|diff");

    @Override
    public String item() {
        return "RET-04";
    }

    @Override
    public Found look(Facts facts) {
        List<String> silent = facts.audits().stream()
                .filter(audit -> !SPEAKS.matcher(said(audit)).find())
                .map(AuditFacts::title)
                .toList();
        return silent.isEmpty()
                ? Found.looks("The terms of the retest speak of what was changed and of new problems.")
                : Found.nothing(
                        "The terms of the last retest do not say that what lies around the fixes is read again.");
    }

    private static String said(AuditFacts audit) {
        RetestWindow window = audit.retest();
        WindowTerms terms = audit.retestTerms();
        return Stream.of(
                        window == null ? "" : window.terms(),
                        window == null ? "" : window.covers(),
                        terms == null ? "" : terms.handOver())
                .collect(Collectors.joining("\n"));
    }
}
