package drydock.scan.delta;

import java.util.List;

/** What a change asks for. A suggestion by a simple rule, which is shown with it; a person decides. */
public enum Triage {
    NONE(
            "no review needed",
            "at most comments, white space, the order of imports or the text of a pragma changed, not the series of the"
                    + " compiler that makes the code"),
    TARGETED_CHECK(
            "a targeted check",
            "dependencies or configuration changed, something that the scope may rest on could not be compared, or at"
                    + " most " + Triage.SMALL + " normalised lines in at most "
                    + Triage.FEW_FILES + " files, none of them new"),
    DELTA_AUDIT("a delta audit", "logic changed by more than a targeted check covers, or new code came in");

    /** Lines up to which a person can follow every one of them in an hour or two; our own judgement. */
    static final int SMALL = 50;

    static final int FEW_FILES = 3;

    private final String words;
    private final String rule;

    Triage(String words, String rule) {
        this.words = words;
        this.rule = rule;
    }

    public String words() {
        return words;
    }

    /** When it is suggested. */
    public String rule() {
        return rule;
    }

    static Triage of(List<ChangedFile> files, Coverage coverage) {
        List<ChangedFile> logic =
                files.stream().filter(file -> file.kind() == ChangeKind.LOGIC).toList();
        int lines = logic.stream().mapToInt(file -> file.lines().total()).sum();
        boolean newCode = logic.stream().anyMatch(file -> file.status() == FileStatus.ADDED);
        if (newCode || lines > SMALL || logic.size() > FEW_FILES) {
            return DELTA_AUDIT;
        }
        boolean onlyCosmetic = files.stream().allMatch(file -> file.kind() == ChangeKind.COSMETIC);
        return onlyCosmetic && coverage.unknown().isEmpty() ? NONE : TARGETED_CHECK;
    }
}
