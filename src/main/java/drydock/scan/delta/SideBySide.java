package drydock.scan.delta;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/**
 * Two texts beside each other, line against line, by the histogram algorithm of JGit.
 *
 * @param rows in order
 */
public record SideBySide(List<Row> rows) {
    /** Of a longer text only the part between its first and its last difference is compared, as one change. */
    private static final int LONGEST = 20_000;

    public SideBySide {
        rows = List.copyOf(rows);
    }

    /** What is on a row. */
    public enum Kind {
        SAME,
        CHANGED,
        REMOVED,
        ADDED
    }

    /**
     * A row.
     *
     * @param left line of the earlier text, from 1; 0 where nothing stands there
     * @param right line of the later text, from 1; 0 where nothing stands there
     */
    public record Row(Kind kind, int left, int right) {}

    /** @param before lines without their ends, and so is {@code after} */
    public static SideBySide of(List<String> before, List<String> after) {
        List<Row> rows = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Edit edit : edits(before, after)) {
            while (left < edit.getBeginA()) {
                rows.add(new Row(Kind.SAME, ++left, ++right));
            }
            int both = Math.min(edit.getLengthA(), edit.getLengthB());
            for (int i = 0; i < both; i++) {
                rows.add(new Row(Kind.CHANGED, ++left, ++right));
            }
            while (left < edit.getEndA()) {
                rows.add(new Row(Kind.REMOVED, ++left, 0));
            }
            while (right < edit.getEndB()) {
                rows.add(new Row(Kind.ADDED, 0, ++right));
            }
        }
        while (left < before.size()) {
            rows.add(new Row(Kind.SAME, ++left, ++right));
        }
        return new SideBySide(rows);
    }

    private static List<Edit> edits(List<String> before, List<String> after) {
        if (before.size() <= LONGEST && after.size() <= LONGEST) {
            return new HistogramDiff().diff(RawTextComparator.DEFAULT, raw(before), raw(after));
        }
        int head = 0;
        int most = Math.min(before.size(), after.size());
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        Edit edit = new Edit(head, before.size() - tail, head, after.size() - tail);
        return edit.isEmpty() ? List.of() : List.of(edit);
    }

    private static RawText raw(List<String> lines) {
        // a last line without its end would differ from the same line with it
        return new RawText((lines.isEmpty() ? "" : String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
