package drydock.scan.evidence;

import java.util.List;

/**
 * What the plan knows and the repository does not.
 *
 * @param freezeCommit the commit under review, 40 hexadecimal digits; empty if none was named
 * @param finalCommit the last commit that reviewers saw; empty if none was named
 * @param scopeLines the lines of the scope file; empty if there is none
 */
public record EvidenceInputs(String freezeCommit, String finalCommit, List<String> scopeLines) {
    public static final EvidenceInputs NONE = new EvidenceInputs("", "", List.of());

    public EvidenceInputs {
        scopeLines = List.copyOf(scopeLines);
    }
}
