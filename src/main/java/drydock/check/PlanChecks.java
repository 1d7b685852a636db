package drydock.check;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Finding;
import drydock.check.model.Verdict.Missing;
import drydock.domain.check.CheckMute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Runs plan checks and sets apart what is muted. */
public final class PlanChecks {
    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::level)
            .thenComparing(finding -> finding.rule().id());

    private final List<PlanRule> rules;

    public PlanChecks(List<PlanRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** All of them. */
    public static PlanChecks all() {
        return new PlanChecks(RuleRegistry.rules());
    }

    public CheckReport run(Facts facts, Collection<CheckMute> mutes) {
        List<Finding> findings = new ArrayList<>();
        List<CheckReport.Muted> muted = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        List<PlanRule> passed = new ArrayList<>();
        for (PlanRule rule : rules) {
            Verdict verdict = rule.check(facts);
            for (Finding finding : verdict.findings()) {
                mute(finding, mutes)
                        .ifPresentOrElse(
                                mute -> muted.add(new CheckReport.Muted(finding, mute)), () -> findings.add(finding));
            }
            missing.addAll(verdict.missing());
            if (verdict.passed()) {
                passed.add(rule);
            }
        }
        findings.sort(GRAVEST_FIRST);
        return new CheckReport(
                findings, muted, missing, passed.stream().map(PlanRule::info).toList());
    }

    private static Optional<CheckMute> mute(Finding finding, Collection<CheckMute> mutes) {
        return mutes.stream()
                .filter(mute -> mute.rule().equals(finding.rule().id())
                        && mute.subject().equals(finding.subject().key()))
                .findFirst();
    }
}
