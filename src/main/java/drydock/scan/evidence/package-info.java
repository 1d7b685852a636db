/**
 * What a repository itself says about the items of the readiness checklist. One rule per item, each with the item's id; all
 * are in {@code EvidenceRules}. A rule reads texts and runs nothing. "Not seen" is never "missing": how often a rule is wrong
 * was measured on few repositories, and the person decides. Start reading at {@code EvidenceScanner}.
 */
@NullMarked
package drydock.scan.evidence;

import org.jspecify.annotations.NullMarked;
