package drydock.domain.checklist;

/** On which side of the review an item stands. */
public enum When {
    BEFORE,
    AFTER
}
