package drydock.scan.delta;

import java.util.List;
import java.util.Locale;

/** A difference as rows of texts, the same for the command line and for exports. */
public final class DeltaTable {
    /** The heads of {@link #rows}; a document that reads them by name may rely on these. */
    public static final List<String> COLUMNS = List.of(
            "path",
            "old_path",
            "status",
            "class",
            "nsloc_strict_added",
            "nsloc_strict_removed",
            "nsloc_strict_changed",
            "reach");

    private DeltaTable() {}

    /** One row for each file that concerns the scope, by path. */
    public static List<List<String>> rows(Delta delta) {
        return delta.files().stream().map(DeltaTable::row).toList();
    }

    private static List<String> row(ChangedFile file) {
        return List.of(
                file.path(),
                file.oldPath(),
                status(file.status()),
                file.kind().words(),
                Integer.toString(file.lines().added()),
                Integer.toString(file.lines().removed()),
                Integer.toString(file.lines().changed()),
                reach(file.reach()));
    }

    private static String status(FileStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String reach(Reach reach) {
        return reach.name().toLowerCase(Locale.ROOT);
    }
}
