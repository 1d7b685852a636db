package drydock.domain.checklist;

import java.util.Collection;

/**
 * How far items are. Told by open blockers, never by one percentage.
 *
 * @param openBlockers blockers with something left to do
 * @param possibleBlockers open items that are blockers if a condition holds that nobody answered yet
 * @param open items with something left to do, blockers among them
 * @param total all items
 */
public record Progress(int openBlockers, int possibleBlockers, int open, int total) {
    public static Progress of(Collection<Item> items) {
        int openBlockers = 0;
        int possibleBlockers = 0;
        int open = 0;
        for (Item item : items) {
            if (item.isOpen()) {
                open++;
                if (item.severity() == Severity.BLOCKER) {
                    openBlockers++;
                } else if (item.mayBlock()) {
                    possibleBlockers++;
                }
            }
        }
        return new Progress(openBlockers, possibleBlockers, open, items.size());
    }
}
