package drydock.domain.step;

/** Who does a step: its working days are those of their calendar. */
public enum Worker {
    US,
    AUDITOR
}
