package drydock.domain.overview;

import drydock.domain.checklist.Item;
import drydock.domain.checklist.When;
import drydock.domain.project.Stage;
import java.util.Set;

/** The next point that a project must pass, and the checklist items that guard it. */
public enum Gate {
    /** Accepting a quote: what is reviewed and by whom must be clear. */
    ORDER,
    /** The review starts: everything before the audit must be done. */
    START,
    /** Publication and launch: everything after the audit, too. */
    LAUNCH,
    /** Nothing to pass any more; what comes round again is left. */
    NONE;

    /** Phases whose items decide whether an order can be given. */
    private static final Set<String> ORDER_PHASES = Set.of("Scoping", "Auditor selection");

    public static Gate next(Stage stage) {
        return switch (stage) {
            case RESEARCH -> ORDER;
            case SELECT -> START;
            case FIX_AND_RETEST -> LAUNCH;
            case MONITOR -> NONE;
        };
    }

    boolean isGuardedBy(Item item) {
        return switch (this) {
            case ORDER -> ORDER_PHASES.contains(item.definition().phase());
            case START -> item.definition().when() == When.BEFORE;
            case LAUNCH -> true;
            case NONE -> item.cameRound();
        };
    }
}
