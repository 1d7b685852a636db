package drydock.domain.selection;

/** How far a project is with a candidate. */
public enum CandidateStatus {
    CONSIDERING,
    CONTACTED,
    QUOTED,
    CHOSEN,
    DECLINED
}
