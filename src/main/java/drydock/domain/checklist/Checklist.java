package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.project.Project;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checklist of a project: the shipped items that concern it and the user's own, by phase. The shipped phases come
 * first, in their order; then the user's own, those before the review first and by name.
 */
public record Checklist(List<Phase> phases) {
    private static final Checklist NOTHING = new Checklist(List.of());

    public Checklist {
        phases = List.copyOf(phases);
    }

    /** @param definitions the shipped items, in order */
    public static Checklist of(
            List<ItemDefinition> definitions,
            Vocabulary vocabulary,
            Snapshot snapshot,
            Id<Project> project,
            Freshness freshness) {
        return of(new ChecklistBasis(definitions, vocabulary, snapshot, project, freshness));
    }

    public static Checklist of(ChecklistBasis basis) {
        return new ChecklistDraft(basis, NOTHING, false).checklist();
    }

    /**
     * The same as {@code of(now)}, made from this one: items that did not change are the very same objects, so that it takes
     * less to make and next to nothing to compare.
     *
     * @param before what this one was made of
     */
    public Checklist next(ChecklistBasis before, ChecklistBasis now) {
        return now.differsByEntries(before)
                ? new ChecklistDraft(now, NOTHING, true).renewed(this)
                : new ChecklistDraft(now, this, now.differsByItems(before)).checklist();
    }

    public Stream<Item> items() {
        return phases.stream().flatMap(phase -> phase.items().stream());
    }

    public Optional<Item> find(String key) {
        return items().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The items that {@code filter} lets through; the first ten in their own order, all others by phase. */
    public List<Item> select(ChecklistFilter filter) {
        Stream<Item> selected = items().filter(filter.prepared());
        return filter.depth() == ChecklistFilter.Depth.FIRST_TEN
                ? selected.sorted(Comparator.comparing(
                                item -> item.definition().firstTen(), Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList()
                : selected.toList();
    }

    public Progress progress() {
        return Progress.of(items().toList());
    }
}
