package drydock.scan.delta;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Counts the lines that differ, by the histogram algorithm of JGit. */
final class LineDiff {
    /** Longer files are compared as bags of lines: the exact comparison may take time in proportion to the square. */
    private static final int LONGEST = 20_000;

    private LineDiff() {}

    static LineChange between(List<String> before, List<String> after) {
        if (before.size() > LONGEST || after.size() > LONGEST) {
            return asBags(before, after);
        }
        LineChange sum = LineChange.NONE;
        for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, raw(before), raw(after))) {
            int changed = Math.min(edit.getLengthA(), edit.getLengthB());
            sum = sum.plus(new LineChange(edit.getLengthB() - changed, edit.getLengthA() - changed, changed));
        }
        return sum;
    }

    private static RawText raw(List<String> lines) {
        // a last line without its end would differ from the same line with it
        return new RawText((lines.isEmpty() ? "" : String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static LineChange asBags(List<String> before, List<String> after) {
        Map<String, Integer> balance = new HashMap<>();
        before.forEach(line -> balance.merge(line, -1, Integer::sum));
        after.forEach(line -> balance.merge(line, 1, Integer::sum));
        int added =
                balance.values().stream().filter(n -> n > 0).mapToInt(n -> n).sum();
        int removed =
                -balance.values().stream().filter(n -> n < 0).mapToInt(n -> n).sum();
        int changed = Math.min(added, removed);
        return new LineChange(added - changed, removed - changed, changed);
    }
}
