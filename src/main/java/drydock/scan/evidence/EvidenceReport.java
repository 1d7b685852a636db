package drydock.scan.evidence;

import drydock.scan.tree.Trouble;
import java.util.List;

/**
 * What a repository says about the checklist.
 *
 * @param scope paths of the files that were taken for the scope
 * @param evidence one entry per item that a rule exists for, by id
 * @param troubles what could not be read
 */
public record EvidenceReport(String commit, List<String> scope, List<Evidence> evidence, List<Trouble> troubles) {
    public EvidenceReport {
        scope = List.copyOf(scope);
        evidence = List.copyOf(evidence);
        troubles = List.copyOf(troubles);
    }
}
