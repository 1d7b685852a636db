package drydock.domain.checklist;

/** What a checklist item weighs, from the lightest. */
public enum Severity {
    NICE,
    IMPORTANT,
    BLOCKER
}
