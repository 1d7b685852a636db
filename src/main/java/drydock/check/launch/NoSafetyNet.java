package drydock.check.launch;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.LaunchFacts.Safety;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.domain.register.Alert;
import drydock.domain.register.PrivilegedRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** PL-L03: nobody watches, and nobody knows what to do. */
public final class NoSafetyNet implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-L03",
                    "Launch without the safety net",
                    "error (launch) for incident plan and monitoring owner; warn for bounty, drill and caps",
                    "Complete it, or waive it with a name.",
                    "ART",
                    "REKT-3",
                    "NAS-PL",
                    "SEAL")
            .reading(Threshold.ALERT_TEST_AGE, Threshold.DRILL_AGE, Threshold.LAUNCH_NEAR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Safety safety = facts.launch().safety();
        if (safety.isEmpty() && !facts.launch().near()) {
            return Verdict.cannotCheck(INFO, "the registers of roles, alerts, incident plan and bounty are empty");
        }
        List<String> missing = new ArrayList<>();
        if (!safety.incidentPlan()) {
            missing.add("an incident plan that somebody leads");
        }
        alerts(facts, safety, missing);
        List<String> advised = new ArrayList<>();
        if (safety.bounties().stream().allMatch(bounty -> bounty.link().isBlank())) {
            advised.add("a bounty programme");
        }
        LocalDate drill = safety.lastDrill();
        if (drill == null
                || drill.plusMonths(facts.threshold(Threshold.DRILL_AGE)).isBefore(facts.today())) {
            advised.add(drill == null ? "a drill" : "a drill since " + facts.day(drill));
        }
        if (!safety.limited()) {
            advised.add("limits on early exposure");
        }
        Writer out = Verdict.of(INFO);
        if (!missing.isEmpty()) {
            out.error(
                    Subject.PROJECT,
                    "Missing on launch day: %s.".formatted(Words.list(missing)),
                    facts.launch().launch().place(),
                    Gate.LAUNCH);
        }
        if (!advised.isEmpty()) {
            out.warn(
                    new Subject("advised", ""),
                    "Missing on launch day: %s.".formatted(Words.list(advised)),
                    facts.launch().launch().place());
        }
        return out.verdict();
    }

    private static void alerts(Facts facts, Safety safety, List<String> missing) {
        for (PrivilegedRole role : safety.roles()) {
            if (safety.alerts().stream().noneMatch(alert -> role.id().equals(alert.role()))) {
                missing.add("an alert on “" + role.title() + "”");
            }
        }
        if (safety.alerts().isEmpty() && safety.roles().isEmpty()) {
            missing.add("any monitoring alert");
        }
        LocalDate oldest = facts.today().minusDays(facts.threshold(Threshold.ALERT_TEST_AGE));
        for (Alert alert : safety.alerts()) {
            LocalDate tested = alert.testedOn();
            if (alert.responsible() == null) {
                missing.add("an owner of alert “" + alert.title() + "”");
            }
            if (tested == null || tested.isBefore(oldest)) {
                missing.add("a recent test of alert “" + alert.title() + "”");
            }
        }
    }
}
