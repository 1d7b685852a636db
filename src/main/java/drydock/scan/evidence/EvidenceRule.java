package drydock.scan.evidence;

/** Decides one item of the checklist from the repository. */
interface EvidenceRule {
    /** The id of the item. */
    String item();

    Evidence look(RepositoryView view);

    /**
     * Whether what it finds stands for itself, so that changes elsewhere do not matter. Otherwise its answer rests on
     * everything that it looked at.
     */
    default boolean tellsOfAFind() {
        return false;
    }

    /**
     * Whether a pass holds although the file at {@code path} could not be read: whatever stands in it could only add to what
     * was found.
     */
    default boolean passesWithout(Role role, String path) {
        return false;
    }
}
