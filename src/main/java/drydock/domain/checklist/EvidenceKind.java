package drydock.domain.checklist;

/** In what form evidence is kept. */
public enum EvidenceKind {
    /** A file that stays where it is, known by its SHA-256. */
    FILE,
    /** A copy of a file, kept in the workspace. */
    COPY,
    LINK,
    STATEMENT
}
