package drydock.ui.changes;

import drydock.scan.delta.ChangeKind;
import drydock.scan.delta.FileStatus;
import drydock.scan.delta.Reach;
import drydock.ui.control.RowFilter;
import java.util.function.Predicate;

/** Which changed files the table shows. */
enum ShownChanges implements RowFilter.Kind<ChangeRow> {
    CONCERNED("Scope and dependencies", row -> !row.isOutside()),
    SCOPE("In scope", row -> row.reach() == Reach.SCOPE),
    LOGIC("Logic", row -> isA(row, ChangeKind.LOGIC)),
    DEPENDENCY("Dependency", row -> isA(row, ChangeKind.DEPENDENCY)),
    CONFIGURATION("Configuration", row -> isA(row, ChangeKind.CONFIGURATION)),
    COSMETIC("Cosmetic", row -> isA(row, ChangeKind.COSMETIC)),
    RENAMED("Renamed", row -> row.status() == FileStatus.RENAMED),
    OUTSIDE("Outside of the scope", ChangeRow::isOutside),
    ALL("All files", row -> true);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<ChangeRow> rows;

    ShownChanges(String words, Predicate<ChangeRow> rows) {
        this.words = words;
        this.rows = rows;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean shows(ChangeRow row) {
        return rows.test(row);
    }

    private static boolean isA(ChangeRow row, ChangeKind kind) {
        return row.concerned() != null && row.concerned().kind() == kind;
    }
}
