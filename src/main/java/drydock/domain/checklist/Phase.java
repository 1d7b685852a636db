package drydock.domain.checklist;

import java.util.List;

/**
 * A phase of the checklist with the items that concern a project.
 *
 * @param own whether the user named it
 */
public record Phase(String name, When when, boolean own, List<Item> items, Progress progress) {
    public Phase {
        items = List.copyOf(items);
    }
}
