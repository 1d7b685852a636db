package drydock.ui.scope.files;

import java.util.List;

/**
 * What the files in scope add up to.
 *
 * @param nsloc lines a price is asked for
 * @param strict strict normalised lines, where there is a rule, else lines of code
 * @param differ files in scope whose two counts are far apart
 * @param imported files that the scope imports and that are not in it
 */
record FilesSum(int files, int inScope, long nsloc, long strict, int differ, int imported, int news) {
    static FilesSum of(List<FileRow> rows) {
        List<FileRow> in = rows.stream().filter(FileRow::inScope).toList();
        return new FilesSum(
                rows.size(),
                in.size(),
                in.stream().mapToLong(row -> row.file().counts().priced()).sum(),
                in.stream().mapToLong(FilesSum::strict).sum(),
                (int) in.stream().filter(FileRow::differs).count(),
                (int) rows.stream().filter(Shown.IMPORTED::shows).count(),
                (int) rows.stream().filter(FileRow::isNews).count());
    }

    private static int strict(FileRow row) {
        Integer strict = row.file().counts().strictNsloc();
        return strict == null ? row.file().counts().code() : strict;
    }
}
