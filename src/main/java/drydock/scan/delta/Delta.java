package drydock.scan.delta;

import drydock.scan.tree.Trouble;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two trees, as far as it concerns the scope and what the scope rests on.
 *
 * @param from what was compared, a commit where there is one
 * @param to with what, a commit where there is one
 * @param files of the scope and of what it rests on, by path
 * @param outside other files that changed, by path
 * @param troubles what could not be compared; what of that may hide a change is also in {@code coverage}
 */
public record Delta(
        String from,
        String to,
        List<ChangedFile> files,
        List<OutsideFile> outside,
        List<Trouble> troubles,
        Coverage coverage) {
    /** How lines were compared. Other algorithms find other numbers. */
    public static final String ALGORITHM = "histogram";

    public Delta {
        files = List.copyOf(files);
        outside = List.copyOf(outside);
        troubles = List.copyOf(troubles);
    }

    public Triage triage() {
        return Triage.of(files, coverage);
    }

    /** The same where more could not be compared. */
    public Delta withUnknown(List<Trouble> more) {
        List<Trouble> all = new ArrayList<>(troubles);
        all.addAll(more);
        return new Delta(from, to, files, outside, all, coverage.withUnknown(more));
    }

    public LineChange lines() {
        return files.stream().map(ChangedFile::lines).reduce(LineChange.NONE, LineChange::plus);
    }
}
