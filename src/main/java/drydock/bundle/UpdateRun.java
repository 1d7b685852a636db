package drydock.bundle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Baseline;
import drydock.domain.catalogue.Fact;
import drydock.domain.selection.Candidate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One comparison of a workspace with the shipped data. Used once. */
final class UpdateRun {
    private static final ThreeWayMerge<ShippedAuditor> AUDITORS = new ThreeWayMerge<>(ShippedAuditor.class, List.of());
    private static final ThreeWayMerge<ShippedFact> FACTS =
            new ThreeWayMerge<>(ShippedFact.class, List.of(Set.of("value", "unit", "source", "confidence", "rule")));

    private final Snapshot snapshot;
    private final Bundle bundle;
    private final Ids ids;
    private final Map<String, Auditor> auditors;
    private final Map<String, Fact> facts;
    private final Map<String, Baseline> auditorBaselines;
    private final Map<String, Baseline> factBaselines;

    private final List<Change> changes = new ArrayList<>();
    private int auditorsAdded;
    private int factsAdded;
    private int fieldsUpdated;
    private int fieldsKept;
    private int auditorsRemoved;
    private int factsRemoved;

    UpdateRun(Snapshot snapshot, Bundle bundle, Ids ids) {
        this.snapshot = snapshot;
        this.bundle = bundle;
        this.ids = ids;
        auditors = byKey(snapshot.all(Auditor.class), Auditor::key);
        facts = byKey(snapshot.all(Fact.class), Fact::key);
        auditorBaselines = baselines(snapshot, Baseline.AUDITOR);
        factBaselines = baselines(snapshot, Baseline.FACT);
    }

    Optional<CatalogueUpdate> run(ShippedSet set) {
        boolean first = !CatalogueUpdate.isAdded(snapshot, set);
        Map<String, List<ShippedFact>> factsOf = bundle.facts().stream().collect(groupingBy(ShippedFact::auditor));
        for (ShippedAuditor shipped : bundle.auditors(set)) {
            Optional<Id<Auditor>> owner = bringUpToDate(shipped);
            owner.ifPresent(
                    id -> factsOf.getOrDefault(shipped.key(), List.of()).forEach(fact -> bringUpToDate(fact, id)));
        }
        removeVanished();
        if (first) {
            putBaseline(null, Baseline.SET, CatalogueUpdate.key(set), ThreeWayMerge.write(bundle.version()));
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CatalogueUpdate(
                new Command(words(set, first), changes),
                new UpdateSummary(
                        auditorsAdded, factsAdded, fieldsUpdated, fieldsKept, auditorsRemoved, factsRemoved)));
    }

    private static String words(ShippedSet set, boolean first) {
        if (!first) {
            return "Update shipped auditors";
        }
        return switch (set) {
            case GUIDE -> "Add the guide's auditors";
            case OTHERS -> "Add further auditors";
        };
    }

    /** The identity that the auditor has from now on; empty if the user removed it. */
    private Optional<Id<Auditor>> bringUpToDate(ShippedAuditor shipped) {
        Auditor current = auditors.get(shipped.key());
        Baseline baseline = auditorBaselines.get(shipped.key());
        String json = ThreeWayMerge.write(shipped);
        if (current != null) {
            if (baseline == null || !baseline.json().equals(json)) {
                var result = AUDITORS.merge(jsonOf(baseline), ShippedAuditor.of(current), shipped);
                count(result);
                put(current, result.merged().onto(current));
                putBaseline(baseline, Baseline.AUDITOR, shipped.key(), json);
            }
            return Optional.of(current.id());
        }
        if (baseline != null) {
            return Optional.empty();
        }
        Auditor added = shipped.toAuditor(ids.next());
        auditorsAdded++;
        changes.add(new Change.Put(added));
        putBaseline(null, Baseline.AUDITOR, shipped.key(), json);
        return Optional.of(added.id());
    }

    private void bringUpToDate(ShippedFact shipped, Id<Auditor> owner) {
        Fact current = facts.get(shipped.key());
        Baseline baseline = factBaselines.get(shipped.key());
        String json = ThreeWayMerge.write(shipped);
        if (current != null) {
            if (baseline == null || !baseline.json().equals(json)) {
                var result = FACTS.merge(jsonOf(baseline), ShippedFact.of(current, shipped.auditor()), shipped);
                count(result);
                put(current, result.merged().toFact(current.id(), current.auditor()));
                putBaseline(baseline, Baseline.FACT, shipped.key(), json);
            }
        } else if (baseline == null) {
            factsAdded++;
            changes.add(new Change.Put(shipped.toFact(ids.next(), owner)));
            putBaseline(null, Baseline.FACT, shipped.key(), json);
        }
    }

    private void removeVanished() {
        Set<String> shippedAuditors = Stream.of(ShippedSet.values())
                .flatMap(set -> bundle.auditors(set).stream())
                .map(ShippedAuditor::key)
                .collect(toSet());
        Set<String> shippedFacts = bundle.facts().stream().map(ShippedFact::key).collect(toSet());
        Set<Id<Auditor>> considered =
                snapshot.all(Candidate.class).stream().map(Candidate::auditor).collect(toSet());
        auditorBaselines.forEach((key, baseline) -> {
            Auditor auditor = auditors.get(key);
            if (auditor != null
                    && !shippedAuditors.contains(key)
                    && !considered.contains(auditor.id())
                    && untouched(auditor, baseline)) {
                remove(auditor, baseline);
            }
        });
        factBaselines.forEach((key, baseline) -> {
            Fact fact = facts.get(key);
            // the facts of an auditor that ships no more share its fate
            if (fact != null
                    && !shippedFacts.contains(key)
                    && shippedAuditors.contains(auditorKey(fact))
                    && untouched(fact)) {
                factsRemoved++;
                changes.add(Change.Remove.of(fact));
                changes.add(Change.Remove.of(baseline));
            }
        });
    }

    private void remove(Auditor auditor, Baseline baseline) {
        Collection<Fact> owned = snapshot.owned(Fact.class, auditor.id());
        auditorsRemoved++;
        factsRemoved += owned.size();
        changes.addAll(snapshot.removal(auditor));
        changes.add(Change.Remove.of(baseline));
        owned.stream()
                .map(fact -> factBaselines.get(fact.key()))
                .filter(b -> b != null)
                .forEach(b -> changes.add(Change.Remove.of(b)));
    }

    private boolean untouched(Auditor auditor, Baseline baseline) {
        return !auditor.hidden()
                && auditor.notes().isBlank()
                && AUDITORS.untouched(baseline.json(), ShippedAuditor.of(auditor))
                && snapshot.owned(Fact.class, auditor.id()).stream().allMatch(this::untouched);
    }

    private boolean untouched(Fact fact) {
        Baseline baseline = factBaselines.get(fact.key());
        return baseline != null && FACTS.untouched(baseline.json(), ShippedFact.of(fact, auditorKey(fact)));
    }

    private String auditorKey(Fact fact) {
        return snapshot.get(Auditor.class, fact.auditor()).key();
    }

    private void count(ThreeWayMerge.Result<?> result) {
        fieldsUpdated += result.updated();
        fieldsKept += result.kept();
    }

    private void put(Entity current, Entity merged) {
        if (!merged.equals(current)) {
            changes.add(new Change.Put(merged));
        }
    }

    private void putBaseline(@Nullable Baseline old, String kind, String key, String json) {
        Id<Baseline> id = old == null ? ids.next() : old.id();
        changes.add(new Change.Put(new Baseline(id, kind, key, json)));
    }

    private static @Nullable String jsonOf(@Nullable Baseline baseline) {
        return baseline == null ? null : baseline.json();
    }

    private static Map<String, Baseline> baselines(Snapshot snapshot, String kind) {
        return byKey(
                snapshot.all(Baseline.class).stream()
                        .filter(b -> b.kind().equals(kind))
                        .toList(),
                Baseline::key);
    }

    /** Where the user gave a key twice, the record of the lower identity, so that the outcome never wavers. */
    private static <T extends Entity> Map<String, T> byKey(Collection<T> things, Function<T, String> key) {
        return things.stream()
                .collect(toMap(
                        key,
                        Function.identity(),
                        (a, b) -> a.id().value() < b.id().value() ? a : b,
                        LinkedHashMap::new));
    }
}
