package drydock.ui.compare;

import drydock.decision.Leader;
import drydock.decision.RedFlags;
import drydock.decision.Weights;
import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.SelectionGuide;
import drydock.exchange.CsvTable;
import drydock.exchange.DiligenceMail;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The candidates of the open project side by side: which of them, which rows, and who leads. */
final class CompareViewModel {
    private static final String ONLY_DIFFERENCES = "compare-only-differences";

    private final Studio studio;
    private final CompareEdits edits;
    private final Set<Section> collapsed = EnumSet.noneOf(Section.class);
    private final BooleanProperty onlyDifferences = new SimpleBooleanProperty();
    private final ReadOnlyListWrapper<CandidateColumn> columns = list();
    private final ReadOnlyListWrapper<Candidate> candidates = list();
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private List<CompareRow.Line> lines = List.of();
    private @Nullable Comparison comparison;
    private @Nullable Frame frame;

    CompareViewModel(Studio studio) {
        this.studio = studio;
        edits = new CompareEdits(studio);
        onlyDifferences.set(studio.preferences()
                .choice(ONLY_DIFFERENCES)
                .filter(Boolean::parseBoolean)
                .isPresent());
        onlyDifferences.addListener((p, was, is) -> {
            studio.preferences().rememberChoice(ONLY_DIFFERENCES, is.toString());
            group();
        });
    }

    CompareEdits edits() {
        return edits;
    }

    /** Whether rows in which all candidates have the same are left out. */
    BooleanProperty onlyDifferences() {
        return onlyDifferences;
    }

    /** All candidates of the project, in the order of their columns. */
    ReadOnlyListProperty<Candidate> candidates() {
        return candidates.getReadOnlyProperty();
    }

    /** The candidates side by side. */
    ReadOnlyListProperty<CandidateColumn> columns() {
        return columns.getReadOnlyProperty();
    }

    /** What is shown now. A row that says the same as before is the very same object. */
    ObservableList<CompareRow> rows() {
        return rows;
    }

    /** Who leads, in words. */
    ReadOnlyStringProperty verdict() {
        return verdict.getReadOnlyProperty();
    }

    /** What is compared; empty while no project is open. */
    Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    void show(Frame next) {
        frame = next;
        Project project = next.project().orElse(null);
        if (project == null) {
            return;
        }
        Comparison now = Comparison.of(next.snapshot(), project, hidden(project), studio.bundle(), next.today());
        comparison = now;
        setIfChanged(candidates, now.candidates());
        setIfChanged(columns, columns(now));
        rank(now);
    }

    /** Ranks by weights that are not kept yet, as while a slider moves; {@link #again} goes back to those that are. */
    void rankBy(Weights weights) {
        comparison().ifPresent(now -> rank(now.reweighed(weights)));
    }

    /** Shows the same data again after something beside the data changed. */
    void again() {
        if (frame != null) {
            show(frame);
        }
    }

    private void rank(Comparison now) {
        lines = CompareRows.all(now, Figures.of(studio.format()));
        verdict.set(verdict(now));
        group();
    }

    /** Opens or closes a section. */
    void toggle(Section section) {
        if (!collapsed.remove(section)) {
            collapsed.add(section);
        }
        group();
    }

    /** What the first row of a section is about, unfolded if it was not; empty if the section has no row now. */
    Optional<Subject> unfold(Section section) {
        if (collapsed.contains(section)) {
            toggle(section);
        }
        return rows.stream()
                .filter(CompareRow.Line.class::isInstance)
                .map(row -> ((CompareRow.Line) row).subject())
                .filter(subject -> subject.section() == section)
                .findFirst();
    }

    boolean isShown(Candidate candidate) {
        return comparison != null && comparison.shown().stream().anyMatch(c -> c.id().equals(candidate.id()));
    }

    /** Whether another column may be put beside those shown. */
    boolean hasRoom() {
        return comparison == null || comparison.shown().size() < Comparison.MOST;
    }

    /** Puts a candidate beside the others, or takes it off the table without removing it. This machine remembers it. */
    void setShown(Candidate candidate, boolean shown) {
        Comparison now = comparison;
        if (now == null || (shown && !hasRoom())) {
            return;
        }
        List<String> hidden = now.candidates().stream()
                .filter(c -> c.id().equals(candidate.id()) ? !shown : !isShown(c))
                .map(c -> c.id().toString())
                .toList();
        studio.preferences().rememberColumns(hiddenKey(now.project()), hidden);
        again();
    }

    /** The auditors of the catalogue that are no candidates yet, by name. */
    List<Auditor> addable() {
        Comparison now = comparison;
        if (now == null) {
            return List.of();
        }
        Set<Id<Auditor>> known =
                now.candidates().stream().map(Candidate::auditor).collect(Collectors.toSet());
        return now.snapshot().all(Auditor.class).stream()
                .filter(a -> !a.hidden() && !known.contains(a.id()))
                .sorted(Comparator.comparing(Auditor::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** A use case of the decision guide and those of its auditors that the catalogue has. */
    record Suggestion(String useCase, List<Auditor> auditors) {}

    /** What the decision guide names for the project's use cases; for all of them if the project states none. */
    List<Suggestion> suggestions() {
        Comparison now = comparison;
        if (now == null) {
            return List.of();
        }
        List<String> wanted = now.project().useCases();
        Collection<Auditor> all = now.snapshot().all(Auditor.class);
        return studio.bundle().selection().useCases().stream()
                .filter(useCase -> wanted.isEmpty() || wanted.contains(useCase.key()))
                .map(useCase -> new Suggestion(useCase.name(), named(useCase, all)))
                .filter(suggestion -> !suggestion.auditors().isEmpty())
                .toList();
    }

    /** What is shown, to be copied as text: as the screen writes it. */
    Optional<CsvTable> asShown() {
        return comparison().map(now -> CompareTable.of(now, rows, Figures.of(studio.format())));
    }

    /** What is shown, for a file: dates and numbers in the one fixed way. */
    Optional<CsvTable> forFile() {
        return comparison().map(now -> CompareTable.of(now, rows, Figures.fixed()));
    }

    /** The request for a quote with the due-diligence questions, to one candidate. */
    String mail(Candidate candidate) {
        DiligenceMail mail = DiligenceMail.to(
                studio.session().snapshot().get(),
                candidate,
                studio.bundle().selection(),
                studio.bundle().vocabulary());
        return mail.subject() + "\n\n" + mail.body();
    }

    void add(List<Auditor> auditors) {
        if (comparison != null) {
            edits.add(comparison.project(), auditors);
        }
    }

    void move(Id<Candidate> candidate, int by) {
        if (comparison != null) {
            edits.move(comparison, candidate, by);
        }
    }

    void pin(Id<Candidate> candidate, boolean pinned) {
        if (comparison != null) {
            edits.pin(comparison, candidate, pinned);
        }
    }

    private static List<Auditor> named(SelectionGuide.UseCase useCase, Collection<Auditor> all) {
        return useCase.auditors().stream()
                .flatMap(key -> all.stream().filter(a -> a.key().equals(key)))
                .toList();
    }

    private List<CandidateColumn> columns(Comparison now) {
        List<CandidateColumn> result = new ArrayList<>();
        List<Candidate> shown = now.shown();
        for (int i = 0; i < shown.size(); i++) {
            Candidate candidate = shown.get(i);
            List<String> raised = RedFlags.raised(
                            now.snapshot(), candidate.id(), studio.bundle().selection())
                    .stream()
                    .map(SelectionGuide.Question::title)
                    .toList();
            result.add(new CandidateColumn(
                    candidate,
                    now.name(candidate),
                    raised,
                    i > 0 && shown.get(i - 1).pinned() == candidate.pinned(),
                    i + 1 < shown.size() && shown.get(i + 1).pinned() == candidate.pinned()));
        }
        return result;
    }

    private static String verdict(Comparison now) {
        return switch (now.totals().leader()) {
            case Leader.Clear(Id<Candidate> first) -> name(now, first) + " leads, however the unknown ratings turn out";
            case Leader.NotClear(List<Id<Candidate>> contenders) ->
                "Still open: "
                        + contenders.stream().map(id -> name(now, id)).collect(Collectors.joining(", "))
                        + " can come first";
            case Leader.Alone(Id<Candidate> only) ->
                name(now, only) + " is compared with nobody yet: add another auditor";
            case Leader.Nobody() ->
                now.totals().weighed() ? "Nobody who could win" : "Every weight is 0: nothing to compare by";
        };
    }

    private static String name(Comparison now, Id<Candidate> id) {
        return now.name(now.snapshot().get(Candidate.class, id));
    }

    private void group() {
        List<CompareRow> next = CompareRows.grouped(lines, collapsed, onlyDifferences.get());
        if (!sameKeys(next)) {
            rows.setAll(next);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(rows.get(i))) {
                rows.set(i, next.get(i));
            }
        }
    }

    private boolean sameKeys(List<CompareRow> next) {
        return next.stream()
                .map(CompareRow::key)
                .toList()
                .equals(rows.stream().map(CompareRow::key).toList());
    }

    private List<String> hidden(Project project) {
        return studio.preferences().columns(hiddenKey(project)).orElse(List.of());
    }

    private static String hiddenKey(Project project) {
        return "compare-off-the-table-" + project.id();
    }

    private static <T> void setIfChanged(ObservableList<T> list, List<T> next) {
        if (!list.equals(next)) {
            list.setAll(next);
        }
    }

    private static <T> ReadOnlyListWrapper<T> list() {
        return new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    }
}
