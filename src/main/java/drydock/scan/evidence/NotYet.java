package drydock.scan.evidence;

/**
 * An item that rests on findings and on what reviewers said of them, which are not recorded: nothing can be told yet, and that
 * is said rather than left out.
 */
record NotYet(String item, String missing) implements EvidenceRule {
    @Override
    public Evidence look(RepositoryView view) {
        return Evidence.of(item, State.NOT_SEEN, "Cannot tell yet: " + missing + ".");
    }
}
