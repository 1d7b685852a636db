package drydock.ui.checklist;

import drydock.domain.checklist.Item;
import drydock.domain.checklist.Progress;
import drydock.domain.checklist.When;

/** One line of the list. */
sealed interface ChecklistRow {
    /** What makes two rows the same thing, before and after a change. */
    String key();

    /**
     * The head of a phase.
     *
     * @param folded whether its items are hidden
     */
    record Heading(String phase, When when, Progress progress, boolean folded) implements ChecklistRow {
        @Override
        public String key() {
            return "phase " + phase;
        }
    }

    /**
     * An item.
     *
     * @param responsible who takes care of it, by name; empty if nobody
     * @param due when, as the user's locale writes it; empty if not dated
     * @param late whether that day is past and there is something left to do
     */
    record Line(Item item, String responsible, String due, boolean late) implements ChecklistRow {
        @Override
        public String key() {
            return item.key();
        }
    }
}
