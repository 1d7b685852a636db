package drydock.domain.step;

/** What a step of the plan is, in the usual order. {@code OWN} is whatever else a founder plans. */
public enum StepKind {
    PREPARE(0, "Prepare", Worker.US, true),
    CONTACT_AUDITORS(1, "Contact auditors", Worker.US, true),
    QUOTES_IN(2, "Quotes in", Worker.AUDITOR, true),
    ORDER(3, "Order and deposit", Worker.US, false),
    /** The auditor keeps a slot free until the deposit is paid or the hold expires. */
    SLOT_HOLD(4, "Slot hold", Worker.AUDITOR, false),
    FREEZE(5, "Code freeze", Worker.US, false),
    KICK_OFF(6, "Kick-off", Worker.AUDITOR, false),
    REVIEW(7, "Review", Worker.AUDITOR, false),
    DRAFT_REPORT(8, "Draft report", Worker.AUDITOR, false),
    FIX(9, "Fix", Worker.US, false),
    /** One round of checking the fixes; the last round ends the retest. */
    RETEST(10, "Retest", Worker.AUDITOR, false),
    FINAL_REPORT(11, "Final report", Worker.AUDITOR, false),
    PUBLICATION(12, "Publication", Worker.US, true),
    DISCLOSURE(13, "Disclosure", Worker.US, true),
    BOUNTY_LIVE(14, "Bounty live", Worker.US, true),
    LAUNCH(15, "Launch", Worker.US, true),
    OWN(16, "Own step", Worker.US, true);

    private final int place;
    private final String title;
    private final Worker worker;
    private final boolean ofProject;

    StepKind(int place, String title, Worker worker, boolean ofProject) {
        this.place = place;
        this.title = title;
        this.worker = worker;
        this.ofProject = ofProject;
    }

    /** Place among the usual steps, from 0; identities of usual steps depend on it, so that it never changes. */
    public int place() {
        return place;
    }

    public String title() {
        return title;
    }

    /** Whose calendar it usually counts in. */
    public Worker worker() {
        return worker;
    }

    /** Whether it usually concerns the whole project and not one audit of it. */
    public boolean isOfProject() {
        return ofProject;
    }
}
