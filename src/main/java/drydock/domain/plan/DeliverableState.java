package drydock.domain.plan;

/** Where a deliverable stands. {@code RECEIVED} is what we got, {@code ACCEPTED} what we agreed to. */
public enum DeliverableState {
    WANTED,
    AGREED,
    RECEIVED,
    ACCEPTED,
    NOT_INCLUDED
}
