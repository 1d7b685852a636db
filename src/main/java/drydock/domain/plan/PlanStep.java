package drydock.domain.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dated steps of a new plan, in the order in which they come. */
public enum PlanStep {
    CONTACT_AUDITORS("Contact auditors", MilestoneKind.OWN),
    CODE_FREEZE("Code freeze", MilestoneKind.CODE_FREEZE),
    KICK_OFF("Kick-off", MilestoneKind.KICK_OFF),
    REVIEW_END("Review ends", MilestoneKind.REVIEW_END),
    DRAFT_REPORT("Draft report", MilestoneKind.DRAFT_REPORT),
    FIXES_DONE("Fixes done", MilestoneKind.FIXES_DONE),
    /** First day of the retest window; no milestone of its own. */
    RETEST_OPENS("Retest opens", null),
    /** Last day of the retest window; no milestone of its own. */
    RETEST_CLOSES("Retest closes", null),
    FINAL_REPORT("Final report", MilestoneKind.FINAL_REPORT),
    PUBLICATION("Publication", MilestoneKind.PUBLICATION),
    BOUNTY_LIVE("Bounty live", MilestoneKind.BOUNTY_LIVE),
    LAUNCH("Launch", MilestoneKind.LAUNCH);

    private final String title;
    private final @Nullable MilestoneKind milestone;

    PlanStep(String title, @Nullable MilestoneKind milestone) {
        this.title = title;
        this.milestone = milestone;
    }

    /** What the plan calls it. */
    public String title() {
        return title;
    }

    /** The milestone that stands for it; empty for the two ends of the retest window. */
    public Optional<MilestoneKind> milestone() {
        return Optional.ofNullable(milestone);
    }

    /** Whether it concerns the whole project and not one audit of it. */
    public boolean isOfProject() {
        return switch (this) {
            case CONTACT_AUDITORS, PUBLICATION, BOUNTY_LIVE, LAUNCH -> true;
            default -> false;
        };
    }
}
