package drydock.ui.checklist;

import drydock.domain.Id;
import drydock.domain.checklist.ChecklistFilter;
import drydock.domain.checklist.ChecklistFilter.Depth;
import drydock.domain.checklist.When;
import drydock.domain.project.Person;
import drydock.ui.base.Preferences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the user left the filters of the checklist. What was typed to find an item is for once and not remembered. */
record RememberedFilter(Preferences preferences) {
    private static final String DEPTH = "checklist-depth";
    private static final String PARTS = "checklist-filter";

    /** What is due by {@link #soon}, or overdue. */
    private static final String DUE = "due";

    private static final String OPEN = "open";
    private static final String BLOCKERS = "blockers";
    private static final String STALE = "stale";
    private static final String MINE = "mine";

    /** The last day that the filter for what is due lets through. */
    static LocalDate soon(LocalDate today) {
        return today.plusWeeks(1);
    }

    /** @param me who I am on this machine; without that, what is mine cannot be told */
    ChecklistFilter read(LocalDate today, Optional<Id<Person>> me) {
        List<String> parts = List.of(preferences.choice(PARTS).orElse("").split(" "));
        return new ChecklistFilter(
                find(Depth.values(), preferences.choice(DEPTH).orElse("")).orElse(Depth.FIRST_TEN),
                parts.contains(OPEN),
                parts.contains(BLOCKERS),
                parts.contains(STALE),
                false, // what is suggested is looked through once, not whenever the screen opens
                parts.contains(MINE) ? me.orElse(null) : null,
                parts.contains(DUE) ? soon(today) : null,
                parts.stream()
                        .flatMap(part -> find(When.values(), part).stream())
                        .findFirst()
                        .orElse(null),
                "");
    }

    void keep(ChecklistFilter filter) {
        List<String> parts = new ArrayList<>();
        add(parts, OPEN, filter.openOnly());
        add(parts, BLOCKERS, filter.blockersOnly());
        add(parts, STALE, filter.staleOnly());
        add(parts, MINE, filter.responsible() != null);
        add(parts, DUE, filter.dueBy() != null);
        if (filter.when() != null) {
            parts.add(filter.when().name());
        }
        preferences.rememberChoice(DEPTH, filter.depth().name());
        preferences.rememberChoice(PARTS, String.join(" ", parts));
    }

    private static void add(List<String> parts, String part, boolean on) {
        if (on) {
            parts.add(part);
        }
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
