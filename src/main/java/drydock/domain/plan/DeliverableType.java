package drydock.domain.plan;

/** What an auditor may owe. */
public enum DeliverableType {
    THREAT_MODEL,
    PROOFS_OF_CONCEPT,
    TEST_SUITE,
    SPECIFICATION,
    DRAFT_REPORT,
    RETEST_REPORT,
    FINAL_REPORT,
    DISCLOSURE,
    OTHER
}
