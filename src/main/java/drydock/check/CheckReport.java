package drydock.check;

import drydock.check.model.Gate;
import drydock.check.model.Level;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict.Finding;
import drydock.check.model.Verdict.Missing;
import drydock.domain.check.CheckMute;
import java.util.List;

/**
 * What all plan checks came to.
 *
 * @param findings the gravest first
 * @param muted found, but muted with a reason
 * @param missing what cannot be checked yet: never an all-clear
 * @param passed rules that found nothing and lacked nothing
 */
public record CheckReport(List<Finding> findings, List<Muted> muted, List<Missing> missing, List<RuleInfo> passed) {
    public CheckReport {
        findings = List.copyOf(findings);
        muted = List.copyOf(muted);
        missing = List.copyOf(missing);
        passed = List.copyOf(passed);
    }

    /** A finding about which nothing is said any more. */
    public record Muted(Finding finding, CheckMute mute) {}

    public long count(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /** What keeps a gate shut. */
    public List<Finding> blocking(Gate gate) {
        return findings.stream()
                .filter(finding ->
                        finding.level() == Level.ERROR && finding.gates().contains(gate))
                .toList();
    }

    /** Rules of which something cannot be checked yet. */
    public long uncheckedRules() {
        return missing.stream().map(missing -> missing.rule().id()).distinct().count();
    }

    /** {@code 2 errors, 1 warning, 3 notes; 12 rules cannot be checked yet}. */
    public String summary() {
        return "%s, %s, %s; %s cannot be checked yet"
                .formatted(
                        counted(count(Level.ERROR), "error"),
                        counted(count(Level.WARN), "warning"),
                        counted(count(Level.INFO), "note"),
                        counted(uncheckedRules(), "rule"));
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
