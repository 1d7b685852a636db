package drydock.ui.scope.files;

import drydock.ui.control.RowFilter;
import java.util.function.Predicate;

/** Which files the table shows. */
enum Shown implements RowFilter.Kind<FileRow> {
    ALL("All files", row -> true),
    IN("In scope", FileRow::inScope),
    OUT("Out of scope", row -> !row.inScope()),
    DIFFER("Counts differ", FileRow::differs),
    NEWS("New or moved", FileRow::isNews),
    IMPORTED("Imported, not in scope", row -> row.imported() && !row.inScope()),
    MARKED("With markers", row -> row.marks() > 0);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<FileRow> rows;

    Shown(String words, Predicate<FileRow> rows) {
        this.words = words;
        this.rows = rows;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean shows(FileRow row) {
        return rows.test(row);
    }
}
