package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Footprint;
import drydock.domain.checklist.ItemDefinition.Condition;
import drydock.domain.checklist.ItemDefinition.Diligence;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.scope.ScopeItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the checklist of one project together, in one pass over its items. Used once. */
final class ChecklistDraft {
    private static final Comparator<OwnItem> BY_TITLE = Comparator.comparing(OwnItem::title)
            .thenComparingLong(item -> item.id().value());

    private final List<ItemDefinition> definitions;
    private final Snapshot snapshot;
    private final Id<Project> project;
    private final Freshness freshness;
    private final ProjectStacks stacks;
    private final DiligenceAnswers answers;
    private final Map<String, ChecklistEntry> entries;
    private final Map<String, List<Proposal>> proposals;
    /** Items that were done once more, or are kept fresh by a duty: few of many. */
    private final Set<String> told;

    /** Whether an item is what it was before unless something was said of it. */
    private final boolean byItems;

    private final Map<String, Item> shippedBefore = new HashMap<>();
    private final Map<Id<OwnItem>, Item> ownBefore = new LinkedHashMap<>();

    /**
     * @param before an earlier checklist, of any project, whose items are taken where they are still true
     * @param byItems whether nothing else than own items and what was said of each may have changed since
     */
    ChecklistDraft(ChecklistBasis basis, Checklist before, boolean byItems) {
        definitions = basis.definitions();
        snapshot = basis.snapshot();
        project = basis.project();
        freshness = basis.freshness();
        this.byItems = byItems;
        stacks = ProjectStacks.of(
                basis.vocabulary(), snapshot.get(Project.class, project), snapshot.owned(ScopeItem.class, project));
        answers = new DiligenceAnswers(snapshot, project);
        proposals = Proposals.of(snapshot, project, freshness.planned());
        entries = ChecklistEntries.of(snapshot, project);
        told = Stream.concat(
                        snapshot.owned(Duty.class, project).stream().map(Duty::item),
                        snapshot.owned(ItemOccurrence.class, project).stream().map(ItemOccurrence::item))
                .collect(Collectors.toSet());
        before.items().forEach(item -> {
            if (item.own() == null) {
                shippedBefore.put(item.key(), item);
            } else {
                ownBefore.put(item.own().id(), item);
            }
        });
    }

    Checklist checklist() {
        Map<String, When> shipped = new LinkedHashMap<>();
        Map<String, List<Item>> items = new HashMap<>();
        for (ItemDefinition definition : definitions) {
            shipped.putIfAbsent(definition.phase(), definition.when());
            if (stacks.concern(definition)) {
                items.computeIfAbsent(definition.phase(), p -> new ArrayList<>())
                        .add(item(shippedBefore.get(definition.id()), definition, null));
            }
        }
        Map<String, When> own = new HashMap<>();
        ownItems().forEach(item -> {
            items.computeIfAbsent(item.phase(), p -> new ArrayList<>()).add(ownItem(item));
            if (!shipped.containsKey(item.phase())) {
                own.merge(item.phase(), item.when(), (a, b) -> a.compareTo(b) < 0 ? a : b);
            }
        });
        List<Phase> phases = new ArrayList<>();
        shipped.forEach((name, when) -> addPhase(phases, name, when, false, items));
        own.entrySet().stream()
                .sorted(Map.Entry.<String, When>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(phase -> addPhase(phases, phase.getKey(), phase.getValue(), true, items));
        return new Checklist(phases);
    }

    /** The same items in the same order, each with what is said of it now: for where nothing else changed. */
    Checklist renewed(Checklist before) {
        return new Checklist(before.phases().stream().map(this::renewed).toList());
    }

    private Phase renewed(Phase before) {
        boolean same = true;
        List<Item> items = new ArrayList<>(before.items().size());
        for (Item item : before.items()) {
            Item now = item(item, item.definition(), item.own());
            same &= now == item;
            items.add(now);
        }
        return same ? before : new Phase(before.name(), before.when(), before.own(), items, Progress.of(items));
    }

    /** In the order of their titles, at least within each phase. */
    private List<OwnItem> ownItems() {
        Collection<OwnItem> now = snapshot.owned(OwnItem.class, project);
        List<OwnItem> before = ownBefore.values().stream()
                .map(Item::own)
                .flatMap(Stream::ofNullable)
                .toList();
        boolean same = now.size() == before.size()
                && before.stream()
                        .allMatch(own -> snapshot.find(OwnItem.class, own.id()).orElse(null) == own);
        return same ? before : now.stream().sorted(BY_TITLE).toList();
    }

    private Item ownItem(OwnItem own) {
        Item before = ownBefore.get(own.id());
        ItemDefinition definition = before != null && before.own() == own ? before.definition() : own.definition();
        return item(before, definition, own);
    }

    /** The very same as before if it is still true. */
    private Item item(@Nullable Item before, ItemDefinition definition, @Nullable OwnItem own) {
        ChecklistEntry entry = entries.get(definition.id());
        if (byItems && before != null && before.own() == own && before.entry() == entry) {
            return before;
        }
        Item now = item(definition, own, entry);
        return before != null && now.equals(before) ? before : now;
    }

    private static void addPhase(
            List<Phase> phases, String name, When when, boolean own, Map<String, List<Item>> items) {
        List<Item> ofPhase = items.get(name);
        if (ofPhase != null) {
            phases.add(new Phase(name, when, own, ofPhase, Progress.of(ofPhase)));
        }
    }

    private Item item(ItemDefinition definition, @Nullable OwnItem own, @Nullable ChecklistEntry entry) {
        Diligence diligence = definition.diligence();
        List<Evidence> evidence = evidence(entry, diligence);
        boolean comesRound = diligence == null && (definition.recurrence() != null || told.contains(definition.id()));
        Rounds rounds = comesRound ? Rounds.of(snapshot, project, definition, entry) : Rounds.NONE;
        List<Proposal> suggested = proposals.getOrDefault(definition.id(), List.of());
        return new Item(
                definition,
                own,
                entry,
                evidence,
                diligence == null ? null : answers.state(diligence),
                suggested,
                raise(definition, entry),
                evidence.stream().anyMatch(freshness::isStale)
                        || suggested.stream().anyMatch(proposal -> proposal.standing() == Proposal.Standing.STALE),
                rounds,
                cameRound(rounds, entry));
    }

    private boolean cameRound(Rounds rounds, @Nullable ChecklistEntry entry) {
        boolean aside =
                entry != null && (entry.state() == ItemState.NOT_APPLICABLE || entry.state() == ItemState.WAIVED);
        LocalDate next = rounds.next();
        return !aside && rounds.last().isPresent() && next != null && !next.isAfter(freshness.today());
    }

    private List<Evidence> evidence(@Nullable ChecklistEntry entry, @Nullable Diligence diligence) {
        if (diligence == null
                && (entry == null || snapshot.owned(Evidence.class, entry.id()).isEmpty())) {
            return List.of(); // as most items are
        }
        List<Evidence> evidence = new ArrayList<>();
        if (entry != null) {
            evidence.addAll(snapshot.owned(Evidence.class, entry.id()));
        }
        if (diligence != null) {
            answers.given(diligence).forEach(a -> evidence.addAll(snapshot.owned(Evidence.class, a.id())));
        }
        evidence.sort(Comparator.comparing(Evidence::recordedOn)
                .thenComparing(Evidence::label)
                .thenComparingLong(e -> e.id().value()));
        return evidence;
    }

    private Raise raise(ItemDefinition definition, @Nullable ChecklistEntry entry) {
        Condition condition = definition.condition();
        if (condition == null) {
            return Raise.NO_CONDITION;
        }
        Boolean said = entry == null ? null : entry.raised();
        if (said != null) {
            return said ? Raise.HOLDS : Raise.DOES_NOT_HOLD;
        }
        // a trait or a component that is absent may only not have been entered yet: unknown, never no
        Footprint holdsFor = condition.holdsFor();
        return holdsFor != null && holdsFor.meets(stacks.footprint()) ? Raise.HOLDS_BY_PROJECT : Raise.UNANSWERED;
    }
}
