package drydock.scan.evidence;

/** Decides one item of the checklist from the repository. */
interface EvidenceRule {
    /** The id of the item. */
    String item();

    Evidence look(RepositoryView view);
}
