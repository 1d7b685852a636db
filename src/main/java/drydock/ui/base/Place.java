package drydock.ui.base;

/** Where a user can be: one for each screen, in the order of the rail. */
public enum Place {
    HOME("Home", false),
    AUDITORS("Auditors", false),
    PEOPLE("People", false),
    GUIDE("Guide", false),
    BACKUPS("Backups", false),
    OVERVIEW("Overview", true),
    SCOPE("Scope", true),
    COMPARE("Compare", true),
    DECISION("Decision", true),
    PLAN("Plan", true),
    TIMELINE("Timeline", true),
    CHECKS("Checks", true),
    REGISTERS("Registers", true),
    CHECKLIST("Checklist", true),
    CHANGES("Changes", true);

    private final String title;
    private final boolean ofProject;

    Place(String title, boolean ofProject) {
        this.title = title;
        this.ofProject = ofProject;
    }

    public String title() {
        return title;
    }

    /** Whether the screen shows the open project, rather than the whole workspace. */
    public boolean ofProject() {
        return ofProject;
    }
}
