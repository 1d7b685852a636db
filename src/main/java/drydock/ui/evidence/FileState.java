package drydock.ui.evidence;

/** What became of a file since it was recorded as evidence. */
public enum FileState {
    SAME,
    /** Its content is not what it was: the evidence is stale. */
    CHANGED,
    /** It does not lie here on this machine. That says nothing of its content. */
    NOT_FOUND
}
