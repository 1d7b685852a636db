package drydock.workspace;

import drydock.domain.Problem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;

/** The words for why a file is not opened, or only to be looked at. */
final class Refusals {
    private static final String UNTOUCHED = "Nothing in the file was changed.";
    private static final int NAMES = 5;
    private static final int NAME_LENGTH = 40;

    private Refusals() {}

    static Problem missing(Path file, Exception e) {
        return new Problem(
                "There is no file " + file + ".",
                "Nothing was changed.",
                "Choose another file, or look whether it was moved or is on a disk that is not connected.",
                e);
    }

    static Problem notAFile(Path file) {
        return new Problem(
                file + " is not a file.", "Nothing was changed.", "Choose a file whose name ends in .drydock.");
    }

    static Problem unreadable(Path file, Exception e) {
        return withoutLibrary(e)
                .orElseGet(() -> new Problem(
                        file + " can not be read.",
                        UNTOUCHED,
                        "Look whether you have the right to read it and whether its disk is in order.",
                        e));
    }

    static Problem exists(Path file) {
        return new Problem(
                "There is a file " + file + " already.", "It was not changed.", "Choose another name, or open it.");
    }

    static Problem notCreated(Path file, Exception e) {
        return withoutLibrary(e)
                .orElseGet(() -> new Problem(
                        "The file " + file + " could not be created.",
                        "Nothing was changed.",
                        "Choose a folder that you can write to, on a disk with free space.",
                        e));
    }

    /** That the fault is in this installation; empty if it is not. */
    private static Optional<Problem> withoutLibrary(Exception e) {
        return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof NativeLibraryNotFoundException)
                ? Optional.of(new Problem(
                        "A part of Drydock is missing: the library that reads workspaces.",
                        UNTOUCHED,
                        "Install Drydock again; your workspaces stay as they are.",
                        e))
                : Optional.empty();
    }

    /** Why a file with this header is no workspace; empty if it claims to be one. */
    static Optional<Problem> byHeader(Path file, Header header) {
        return switch (header.kind()) {
            case EMPTY ->
                Optional.of(new Problem(
                        file + " is empty.", UNTOUCHED, "If there was something in it before, look at its backups."));
            case NOT_SQLITE ->
                Optional.of(new Problem(
                        file + " is not a Drydock workspace: it is not a SQLite file.",
                        UNTOUCHED,
                        "Choose a file whose name ends in .drydock. If this one was a workspace, look at its"
                                + " backups."));
            case OTHER_APPLICATION ->
                Optional.of(new Problem(
                        file + " is a SQLite file of another application.",
                        UNTOUCHED,
                        "Open it with the application that it belongs to."));
            case WORKSPACE -> Optional.empty();
        };
    }

    static Problem foreignSchema(Path file, Collection<SchemaObject> foreign, Collection<SchemaObject> missing) {
        String what = foreign.isEmpty()
                ? "It lacks " + names(missing)
                : "It contains " + names(foreign) + ", which Drydock never makes";
        return new Problem(
                file + " is not as Drydock makes its files. " + what + ".",
                "It was not opened: nothing in it was executed or changed.",
                "Do not trust the file unless you know where it comes from. If it is your own, look at its backups.");
    }

    static Problem damaged(Path file, DamagedException e) {
        String where = e.tables().isEmpty()
                ? ""
                : " Damaged: " + e.tables().stream().map(Problems::words).collect(Collectors.joining(", ")) + ".";
        return new Problem(
                file + " is damaged, or was changed by another program." + where,
                UNTOUCHED,
                "Restore a backup if there is one; the damaged file is kept beside it.",
                e);
    }

    static Problem needsRepair(Path file, Exception e) {
        return new Problem(
                file + " was not closed properly and must be repaired, but can not be written to.",
                UNTOUCHED,
                "Give yourself the right to write to the file and its folder, or copy both the file and the one "
                        + "beside it that ends in -journal to another folder and open it there.",
                e);
    }

    static Problem busy(Path file, Exception e) {
        return new Problem(
                "Another program has locked " + file + ".", UNTOUCHED, "Close the other program and try again.", e);
    }

    static Problem newer(Path file) {
        return new Problem(
                file + " was made by a newer version of Drydock. It is open to look at only, and was not checked for "
                        + "damage.",
                UNTOUCHED,
                "Update Drydock to change it.");
    }

    static Problem tooNew(Path file, @Nullable Exception e) {
        return new Problem(
                file + " was made by a newer version of Drydock, which keeps its data in a way that this one does not "
                        + "understand.",
                UNTOUCHED,
                "Update Drydock.",
                e);
    }

    static Problem tooNew(Path file) {
        return tooNew(file, null);
    }

    static Problem oldAndReadOnly(Path file, Problem why) {
        return new Problem(
                file + " was made by an older version of Drydock and must be brought up to date, but can not be "
                        + "changed: " + why.happened(),
                UNTOUCHED,
                why.todo());
    }

    static Problem readOnlyFile(Path file) {
        return new Problem(
                file + " is write-protected.",
                "It is open to look at only.",
                "Save a copy to change it, or take away the write protection and open it again.");
    }

    static Problem readOnlyFolder(Path file) {
        return new Problem(
                "The folder of " + file + " is write-protected, and SQLite needs to write beside the file.",
                "The file is open to look at only.",
                "Save a copy in another folder to change it, or take away the write protection and open it again.");
    }

    static Problem openElsewhere(Path file, String who) {
        return new Problem(
                file + " is open in " + who + ".",
                "It is open to look at only, as it was when it was opened here.",
                "Close it there, then open it again here.");
    }

    /** Names come from a file that may be hostile: few, short, and without anything that could pass for our own words. */
    private static String names(Collection<SchemaObject> objects) {
        List<String> names = objects.stream()
                .map(o -> plain(o.type()) + " \"" + plain(o.name()) + "\"")
                .sorted()
                .toList();
        String listed = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        return names.size() <= NAMES ? listed : listed + " and " + (names.size() - NAMES) + " more";
    }

    private static String plain(String name) {
        String clean = name.replaceAll("[^\\p{L}\\p{N}_ .-]", "?");
        return clean.length() <= NAME_LENGTH ? clean : clean.substring(0, NAME_LENGTH) + "…";
    }
}
