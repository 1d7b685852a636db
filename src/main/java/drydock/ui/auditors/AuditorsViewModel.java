package drydock.ui.auditors;

import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.AgeLimit;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Baseline;
import drydock.domain.catalogue.CatalogueFilter;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactAge;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.project.Project;
import drydock.domain.selection.AuditorRemoval;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.DecisionGuide;
import drydock.domain.selection.SelectionGuide.UseCase;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/** The catalogue as it is filtered now. */
final class AuditorsViewModel {
    /** What the lines are made of: while these tables are the same, so are the lines. */
    private static final List<Class<? extends Entity>> TABLES =
            List.of(Auditor.class, Fact.class, Candidate.class, Project.class, Baseline.class, AgeLimit.class);

    private final Studio studio;
    private final ReadOnlyListWrapper<AuditorRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<CatalogueFilter> filter = new ReadOnlyObjectWrapper<>(CatalogueFilter.NONE);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hidden = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper othersMissing = new ReadOnlyBooleanWrapper();
    private List<AuditorRow> all = List.of();
    private @Nullable Frame shown;

    AuditorsViewModel(Studio studio) {
        this.studio = studio;
        filter.set(FilterPart.remembered(studio.preferences()));
    }

    ReadOnlyListProperty<AuditorRow> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CatalogueFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    /** How many of how many are shown: "7 of 28". */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** "Show 2 hidden", or empty if none is hidden. */
    ReadOnlyStringProperty hidden() {
        return hidden.getReadOnlyProperty();
    }

    /** Whether the second shipped set was never added. */
    ReadOnlyBooleanProperty othersMissing() {
        return othersMissing.getReadOnlyProperty();
    }

    Vocabulary vocabulary() {
        return AgeLimit.applied(
                studio.session().snapshot().get(), studio.bundle().vocabulary());
    }

    Snapshot snapshot() {
        return studio.session().snapshot().get();
    }

    void show(Frame frame) {
        Frame before = shown;
        shown = frame;
        boolean same = before != null
                && before.today().equals(frame.today())
                && TABLES.stream().allMatch(type -> before.snapshot().sameTable(type, frame.snapshot()));
        if (!same) {
            Snapshot snapshot = frame.snapshot();
            all = snapshot.all(Auditor.class).stream()
                    .map(auditor -> row(snapshot, auditor, frame.today()))
                    .sorted(Comparator.comparing(row -> row.auditor().name(), String.CASE_INSENSITIVE_ORDER))
                    .toList();
            othersMissing.set(!CatalogueUpdate.isAdded(snapshot, ShippedSet.OTHERS));
            filterRows();
        }
    }

    void filterBy(UnaryOperator<CatalogueFilter> change) {
        filter.set(change.apply(filter.get()));
        FilterPart.remember(filter.get(), studio.preferences());
        filterRows();
    }

    Optional<AuditorRow> row(Id<Auditor> id) {
        return all.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    Optional<AuditorRow> row(String key) {
        return all.stream().filter(row -> row.auditor().key().equals(key)).findFirst();
    }

    List<Fact> facts(Auditor auditor) {
        return snapshot().owned(Fact.class, auditor.id()).stream()
                .sorted(Comparator.comparing(Fact::label, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Fact::key))
                .toList();
    }

    /** The use case that is filtered by, and who serves it. */
    Optional<UseCase> useCase() {
        return studio.bundle().selection().useCases().stream()
                .filter(useCase -> filter.get().useCases().contains(useCase.key()))
                .findFirst();
    }

    List<DecisionGuide.Match> matches(UseCase useCase) {
        return DecisionGuide.matches(useCase, snapshot().all(Auditor.class));
    }

    private void filterRows() {
        CatalogueFilter by = filter.get();
        List<AuditorRow> matching = all.stream()
                .filter(row -> by.matches(row.auditor(), vocabulary()))
                .toList();
        long notHidden = all.stream().filter(row -> !row.auditor().hidden()).count();
        long hiddenOnes = all.size() - notHidden;
        rows.setAll(matching);
        count.set(matching.size() + " of " + (by.withHidden() ? all.size() : notHidden));
        hidden.set(hiddenOnes == 0 ? "" : "Show " + hiddenOnes + " hidden");
    }

    private AuditorRow row(Snapshot snapshot, Auditor auditor, LocalDate today) {
        Collection<Fact> facts = snapshot.owned(Fact.class, auditor.id());
        int stale = (int) facts.stream()
                .filter(fact -> FactAge.isStale(fact, vocabulary(), today))
                .count();
        return new AuditorRow(
                auditor,
                AuditorWords.of(auditor, vocabulary()),
                facts.size(),
                stale,
                AuditorRemoval.considering(snapshot, auditor).stream()
                        .map(Project::name)
                        .toList());
    }
}
