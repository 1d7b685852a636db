package drydock.domain.plan;

/** Where in a plan a date is typed. */
public enum PlanField {
    /** {@link Milestone#date()}. */
    DATE,
    /** {@link Milestone#doneOn()}. */
    DONE_ON,
    /** {@link Deliverable#due()}. */
    DUE,
    /** {@link Deliverable#receivedOn()}. */
    RECEIVED_ON,
    /** {@link RetestWindow#opens()}. */
    OPENS,
    /** {@link RetestWindow#closes()}. */
    CLOSES,
    /** The project's wanted launch, where the plan has no dated launch milestone. */
    WANTED_LAUNCH
}
