package drydock.check.launch;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.LaunchFacts;
import drydock.check.model.LaunchFacts.Safety;
import drydock.check.model.Place;
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
                    "ART, security practices 4 and 5",
                    "REKT, questions 3 and 11",
                    "NAS-PL",
                    "SEAL, incident response")
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
        List<Gap> missing = new ArrayList<>();
        if (!safety.incidentPlan()) {
            missing.add(new Gap(
                    "an incident plan that somebody leads", facts.launch().register("incidentPlan")));
        }
        alerts(facts, missing);
        List<Gap> advised = advised(facts);
        Writer out = Verdict.of(INFO);
        if (!missing.isEmpty()) {
            out.error(Subject.PROJECT, message(missing), missing.getFirst().place(), Gate.LAUNCH);
        }
        if (!advised.isEmpty()) {
            out.warn(
                    new Subject("advised", ""),
                    message(advised),
                    advised.getFirst().place());
        }
        return out.verdict();
    }

    /** Something that is not there, and where it is filled in. */
    private record Gap(String words, Place place) {}

    private static String message(List<Gap> gaps) {
        return "Missing on launch day: %s."
                .formatted(Words.list(gaps.stream().map(Gap::words).toList()));
    }

    private static List<Gap> advised(Facts facts) {
        LaunchFacts launch = facts.launch();
        Safety safety = launch.safety();
        List<Gap> advised = new ArrayList<>();
        if (safety.bounties().stream().allMatch(bounty -> bounty.link().isBlank())) {
            advised.add(new Gap("a bounty programme", launch.register("bounties")));
        }
        LocalDate drill = safety.lastDrill();
        if (drill == null
                || drill.plusMonths(facts.threshold(Threshold.DRILL_AGE)).isBefore(facts.today())) {
            advised.add(new Gap(
                    drill == null ? "a drill" : "a drill since " + facts.day(drill), launch.register("duties")));
        }
        if (!safety.limited()) {
            advised.add(new Gap("limits on early exposure", launch.register("limits")));
        }
        return advised;
    }

    private static void alerts(Facts facts, List<Gap> missing) {
        LaunchFacts launch = facts.launch();
        Safety safety = launch.safety();
        for (PrivilegedRole role : safety.roles()) {
            if (safety.alerts().stream().noneMatch(alert -> role.id().equals(alert.role()))) {
                missing.add(new Gap("an alert on “" + role.title() + "”", launch.register("alerts")));
            }
        }
        if (safety.alerts().isEmpty() && safety.roles().isEmpty()) {
            missing.add(new Gap("any monitoring alert", launch.register("alerts")));
        }
        LocalDate oldest = facts.today().minusDays(facts.threshold(Threshold.ALERT_TEST_AGE));
        for (Alert alert : safety.alerts()) {
            LocalDate tested = alert.testedOn();
            if (alert.responsible() == null) {
                missing.add(new Gap("an owner of alert “" + alert.title() + "”", place(alert, "owner")));
            }
            if (tested == null || tested.isBefore(oldest)) {
                missing.add(new Gap("a recent test of alert “" + alert.title() + "”", place(alert, "tested")));
            }
        }
    }

    private static Place place(Alert alert, String field) {
        return new Place(Alert.class, alert.id(), field);
    }
}
