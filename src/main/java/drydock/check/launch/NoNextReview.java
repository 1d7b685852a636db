package drydock.check.launch;

import drydock.check.model.Facts;
import drydock.check.model.LaunchFacts;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import java.time.LocalDate;

/** PL-L05: the code goes on changing, and nobody will look again. */
public final class NoNextReview implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-L05",
                    "No next review planned",
                    "info; warn some time after launch",
                    "Set a date and triggers: an upgrade, a new chain, a threshold of value.",
                    "ART, mistake 1")
            .reading(Threshold.NEXT_REVIEW);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        LaunchFacts launch = facts.launch();
        boolean published = facts.audits().stream()
                .anyMatch(audit -> audit.dates().published().happened());
        LocalDate launched = launch.launch().happened() ? launch.date() : null;
        if (!launch.nextReview() && !published && launch.date() == null) {
            return Verdict.cannotCheck(INFO, "neither the publication happened nor has the launch a date");
        }
        if (launch.nextReview() || (!published && launched == null)) {
            return Verdict.of(INFO).verdict();
        }
        boolean late = launched != null
                && launched.plusDays(facts.threshold(Threshold.NEXT_REVIEW)).isBefore(facts.today());
        String message = "Security work has no next step.";
        return late
                ? Verdict.of(INFO)
                        .warn(Subject.PROJECT, message, facts.launch().register("duties"))
                        .verdict()
                : Verdict.of(INFO)
                        .info(Subject.PROJECT, message, facts.launch().register("duties"))
                        .verdict();
    }
}
