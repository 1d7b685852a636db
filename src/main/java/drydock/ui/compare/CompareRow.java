package drydock.ui.compare;

import java.util.List;

/** One row of the comparison. */
sealed interface CompareRow {
    Section section();

    /** What makes two rows the same thing. */
    Object key();

    /**
     * The head of a group of rows.
     *
     * @param lines rows in the group
     * @param differing how many of them say different things of different candidates
     */
    record Group(Section section, boolean collapsed, int lines, int differing) implements CompareRow {
        @Override
        public Object key() {
            return section;
        }
    }

    /**
     * A row with a cell for each candidate.
     *
     * @param help explains the title; empty if it speaks for itself
     */
    record Line(Subject subject, String title, String help, List<CompareCell> cells) implements CompareRow {
        public Line {
            cells = List.copyOf(cells);
        }

        @Override
        public Section section() {
            return subject.section();
        }

        @Override
        public Object key() {
            return subject;
        }

        /** Whether not all candidates have the same here. An unknown differs from everything that is known. */
        boolean differs() {
            return cells.stream().map(CompareCell::text).distinct().count() > 1;
        }

        boolean allUnknown() {
            return cells.stream().allMatch(cell -> cell.mark() == CompareCell.Mark.UNKNOWN);
        }
    }
}
