package drydock.ui.changes;

import drydock.scan.delta.SideBySide;
import drydock.scan.delta.SideBySide.Kind;
import java.util.ArrayList;
import java.util.List;

/** A row of two files beside each other as it is shown. */
sealed interface DiffRow {
    /** Lines around a change that stay, so that a person sees where it is; as many as Git shows. */
    int CONTEXT = 3;

    /** A line of either file, or of both. */
    record Line(SideBySide.Row row) implements DiffRow {}

    /** Lines that are the same and are left out: {@code count} of them. */
    record Gap(int count) implements DiffRow {}

    /** @param whole whether what is the same is shown too */
    static List<DiffRow> of(SideBySide diff, boolean whole) {
        List<SideBySide.Row> rows = diff.rows();
        boolean[] kept = kept(rows);
        List<DiffRow> shown = new ArrayList<>();
        int gap = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (whole || kept[i]) {
                addGap(shown, gap);
                gap = 0;
                shown.add(new Line(rows.get(i)));
            } else {
                gap++;
            }
        }
        addGap(shown, gap);
        return shown;
    }

    private static void addGap(List<DiffRow> shown, int gap) {
        if (gap > 0) {
            shown.add(new Gap(gap));
        }
    }

    private static boolean[] kept(List<SideBySide.Row> rows) {
        boolean[] kept = new boolean[rows.size()];
        for (int i = 0; i < kept.length; i++) {
            if (rows.get(i).kind() != Kind.SAME) {
                for (int j = Math.max(0, i - CONTEXT); j <= Math.min(kept.length - 1, i + CONTEXT); j++) {
                    kept[j] = true;
                }
            }
        }
        return kept;
    }

    /** Whether something differs here. */
    default boolean isChange() {
        return this instanceof Line line && line.row().kind() != Kind.SAME;
    }

    /** Where each change begins. */
    static List<Integer> changes(List<DiffRow> rows) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isChange() && (i == 0 || !rows.get(i - 1).isChange())) {
                starts.add(i);
            }
        }
        return starts;
    }
}
