package drydock.ui.checks;

/** Which lines the Checks screen shows. */
enum Shown {
    FINDINGS("Findings"),
    MISSING("Cannot check yet"),
    MUTED("Muted"),
    RULES("All rules");

    private final String title;

    Shown(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
