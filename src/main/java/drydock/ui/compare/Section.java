package drydock.ui.compare;

/** A group of rows, in the order shown. */
enum Section {
    DECISION("Decision"),
    PROFILE("Profile"),
    COVERAGE("Coverage of your needs"),
    METHODS("Methods"),
    FEES("Fees"),
    FACTS("Facts"),
    CRITERIA("Criteria"),
    DILIGENCE("Due diligence"),
    RED_FLAGS("Red flags"),
    NOTES("Notes");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
