package drydock.workspace;

import drydock.domain.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The words for what can go wrong while an open workspace is changed. */
final class Problems {
    private static final String UNCHANGED = "The change was not saved; the file is as it was before.";
    private static final String STILL_IN_MEMORY = UNCHANGED + " Everything you see is still in memory.";

    /** A table in which something refers to a row of {@code parent} that is gone. */
    record Dangling(String child, String parent) {}

    private Problems() {}

    static Problem gone(Path file, IOException e) {
        return new Problem(
                "The file " + file + " is no longer there, or cannot be reached.",
                STILL_IN_MEMORY,
                "Save a copy in another place now. If the file comes back, open it again.",
                e);
    }

    static Problem replaced(Path file) {
        return new Problem(
                "Another file was put in the place of " + file + ".",
                STILL_IN_MEMORY,
                "Save a copy under another name now, then open the new file to see what is in it.");
    }

    static Problem changedByAnother(Path file) {
        return new Problem(
                "Another program wrote into " + file + " while it was open here.",
                STILL_IN_MEMORY,
                "Save a copy under another name now, then open the file again to see what the other program did.");
    }

    /** Found when a backup was to be made: opening would have refused the file. */
    static Problem damagedWhileOpen(Path file, DamagedException e) {
        String where = e.tables().isEmpty()
                ? ""
                : " Damaged: " + e.tables().stream().map(Problems::words).collect(Collectors.joining(", ")) + ".";
        return new Problem(
                "The workspace " + file + " was damaged, or changed by another program, while it was open here."
                        + " No backup of it can be made." + where,
                "Everything you see is still in memory; earlier backups are still there.",
                "Save a copy on another disk now: it is made from memory where the file is damaged. Then check this"
                        + " disk.",
                e);
    }

    /** Found when a backup was made, which has all else. */
    static Problem damagedCopies(Path file) {
        return new Problem(
                "Copies of files that are kept in " + file + " were damaged.",
                "Every change is in the file and in the backup that was just made; earlier backups are still there.",
                "Open the workspace again: it is told which they are, and they are repaired from a backup that has"
                        + " them.");
    }

    static Problem dangling(List<Dangling> dangling, SQLException e) {
        String what = dangling.stream()
                .map(d -> words(d.child) + " refers to " + words(d.parent))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Problem(
                "Something else still needs this: " + what + ".",
                UNCHANGED,
                "Remove or change what refers to it first.",
                e);
    }

    static Problem unfitLog(String words, Exception e) {
        return new Problem(
                "\"" + words + "\" can not be undone or redone: what was recorded of it does not fit the data.",
                "Nothing was changed.",
                "Go on working; if you need the earlier state, look at the backups.",
                e);
    }

    static Problem notSaved(Path file, SQLException e) {
        return switch (code(e)) {
            case SQLITE_FULL -> full(e);
            case SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, SQLITE_IOERR, SQLITE_IOERR_TRUNCATE, SQLITE_IOERR_READ ->
                new Problem(
                        "The disk reported an error while " + file + " was written.",
                        STILL_IN_MEMORY,
                        "Save a copy on another disk, then check this one.",
                        e);
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_SNAPSHOT ->
                new Problem(
                        "Another program is reading " + file + " and does not let go.",
                        UNCHANGED,
                        "Close the other program, then do it again.",
                        e);
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY ->
                new Problem("Something with the same key is there already.", UNCHANGED, "Choose another key.", e);
            case SQLITE_READONLY, SQLITE_READONLY_DBMOVED, SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN, SQLITE_PERM ->
                new Problem(
                        "The file " + file + " or its folder can no longer be written to.",
                        STILL_IN_MEMORY,
                        "Give yourself the right to write there, or save a copy in another place.",
                        e);
            default ->
                new Problem(
                        "The change could not be written to " + file + ".",
                        STILL_IN_MEMORY,
                        "Try again; if it fails again, save a copy in another place. The log has the details.",
                        e);
        };
    }

    static Problem full(@Nullable Exception e) {
        return new Problem("The disk is full.", UNCHANGED, "Free some space, then do it again.", e);
    }

    static boolean isFull(SQLException e) {
        return code(e) == SQLiteErrorCode.SQLITE_FULL;
    }

    static SQLiteErrorCode code(SQLException e) {
        return e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** {@code checklist_entry} as people say it. */
    static String words(String table) {
        return table.replace('_', ' ');
    }
}
