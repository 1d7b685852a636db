package drydock.scan.evidence;

import drydock.scan.tree.Trouble;
import java.util.List;

/**
 * What a repository says about the checklist.
 *
 * @param evidence one entry per item that a rule exists for, by id
 * @param contentHash changes when any text changes that a rule looked at: accepted evidence is stale then
 * @param troubles what could not be read
 */
public record EvidenceReport(String commit, List<Evidence> evidence, String contentHash, List<Trouble> troubles) {
    public EvidenceReport {
        evidence = List.copyOf(evidence);
        troubles = List.copyOf(troubles);
    }
}
