package drydock.check.timeline;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import java.time.LocalDate;
import java.util.List;

/** PL-T08: reviewers ask and nobody answers. */
public final class NobodyAvailable implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-T08", "Nobody available during the review", "warn", "Assign a deputy.", "SHER-DURING", "DOTPAL");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Writer out = Verdict.of(INFO);
        facts.audits().forEach(audit -> check(facts, audit, out));
        return out.verdict();
    }

    private static void check(Facts facts, AuditFacts audit, Writer out) {
        LocalDate start = audit.start();
        LocalDate end = audit.end();
        if (audit.isOver(facts.today())) {
            return;
        }
        if (start == null || end == null || audit.engagement() == null) {
            out.missing(
                    audit.subject(),
                    start == null || end == null
                            ? "the review has no dates"
                            : "no audit is ordered for which somebody would answer");
            return;
        }
        List<LocalDate> alone = start.isAfter(end)
                ? List.of()
                : start.datesUntil(end.plusDays(1))
                        .filter(facts.setting().calendar()::isWorkingDay)
                        .filter(day -> audit.contacts().stream().noneMatch(contact -> contact.isThere(day)))
                        .toList();
        if (!alone.isEmpty()) {
            out.warn(
                    audit.subject(),
                    "No one can answer reviewers on %s."
                            .formatted(Words.list(alone.stream().map(facts::day).toList())),
                    audit.place("contacts"));
        }
    }
}
