package drydock.domain.project;

/** How far a project is on its way, in order. */
public enum Stage {
    RESEARCH,
    SELECT,
    FIX_AND_RETEST,
    MONITOR
}
