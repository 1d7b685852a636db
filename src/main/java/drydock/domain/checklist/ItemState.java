package drydock.domain.checklist;

/** Where a checklist item stands. Only {@code OPEN} is left to do; the last two need a reason. */
public enum ItemState {
    OPEN,
    DONE,
    NOT_APPLICABLE,
    WAIVED
}
