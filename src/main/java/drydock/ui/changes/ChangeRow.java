package drydock.ui.changes;

import drydock.scan.delta.ChangedFile;
import drydock.scan.delta.Delta;
import drydock.scan.delta.FileStatus;
import drydock.scan.delta.LineChange;
import drydock.scan.delta.OutsideFile;
import drydock.scan.delta.Reach;
import drydock.ui.base.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One file that changed.
 *
 * @param concerned what its change is; null outside of the scope, where nothing is looked into
 */
record ChangeRow(
        String path,
        String oldPath,
        FileStatus status,
        Reach reach,
        @Nullable ChangedFile concerned) {
    static List<ChangeRow> of(Delta delta) {
        return Stream.concat(
                        delta.files().stream().map(ChangeRow::of),
                        delta.outside().stream().map(ChangeRow::of))
                .toList();
    }

    private static ChangeRow of(ChangedFile file) {
        return new ChangeRow(file.path(), file.oldPath(), file.status(), file.reach(), file);
    }

    private static ChangeRow of(OutsideFile file) {
        return new ChangeRow(file.path(), file.oldPath(), file.status(), Reach.OUTSIDE, null);
    }

    boolean isOutside() {
        return concerned == null;
    }

    boolean isRenamed() {
        return !path.equals(oldPath);
    }

    /** Where it is, and where it was if it moved. */
    String pathWords() {
        return isRenamed() ? path + ", was " + oldPath : path;
    }

    /** What the change is, in a word; empty outside. */
    String kind() {
        return concerned == null ? "" : Words.of(concerned.kind());
    }

    String statusWords() {
        return Words.of(status);
    }

    String reachWords() {
        return switch (reach) {
            case SCOPE -> "In scope";
            case DEPENDENCY -> "Dependency";
            case OUTSIDE -> "Outside";
        };
    }

    /** Null where no lines were counted. */
    @Nullable
    LineChange lines() {
        return concerned == null ? null : concerned.lines();
    }
}
