package drydock.ui.scope.files;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.EvidenceReading.Marker;
import drydock.domain.repository.Repository;
import drydock.domain.repository.ScopeRule;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeTotals;
import drydock.scan.reading.ChoiceCommands;
import drydock.scan.reading.ImportedFiles;
import drydock.scan.reading.TakeOver;
import drydock.scan.scope.Choices;
import drydock.ui.base.Frame;
import drydock.ui.base.RepositoryFolder;
import drydock.ui.base.Studio;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/** The files of the open project's repository as they were last read, and what the user decides about them. */
public final class FilesViewModel {
    private final Studio studio;
    private final RepositoryFolder folder;
    private final ReadOnlyListWrapper<FileRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<Repository>> repository =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<FilesSum> sum = new ReadOnlyObjectWrapper<>(FilesSum.of(List.of()));
    private final ReadOnlyObjectWrapper<Optional<TakeOver>> takeOver = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Id<Project> project;
    private @Nullable Snapshot shown;
    private long components;

    public FilesViewModel(Studio studio) {
        this.studio = studio;
        this.folder = new RepositoryFolder(studio);
    }

    Studio studio() {
        return studio;
    }

    RepositoryFolder folder() {
        return folder;
    }

    /** By path. */
    ReadOnlyListProperty<FileRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Empty while no folder was chosen. */
    ReadOnlyObjectProperty<Optional<Repository>> repository() {
        return repository.getReadOnlyProperty();
    }

    /** What is known of a file and of those around it. */
    FileFacts facts(FileRow row) {
        return FileFacts.of(row, rows);
    }

    ReadOnlyObjectProperty<FilesSum> sum() {
        return sum.getReadOnlyProperty();
    }

    /** What the list of components would take over; empty if it says the same. */
    ReadOnlyObjectProperty<Optional<TakeOver>> takeOver() {
        return takeOver.getReadOnlyProperty();
    }

    /** Known lines of the components in scope. */
    long components() {
        return components;
    }

    /** Whether the open project is the invented one, which brings code of its own. */
    boolean isSample() {
        return project()
                .flatMap(open -> now().find(Project.class, open))
                .filter(Project::sample)
                .isPresent();
    }

    Optional<Id<Project>> project() {
        return Optional.ofNullable(project);
    }

    public void show(Frame frame) {
        boolean same = Objects.equals(project, frame.open()) && shown != null && isSame(frame.snapshot(), shown);
        project = frame.open();
        shown = frame.snapshot();
        if (same || project == null) {
            return;
        }
        Collection<CodeFile> files = frame.snapshot().owned(CodeFile.class, project);
        Choices choices = choices();
        Set<String> imported = ImportedFiles.of(files, choices::contains);
        List<Marker> markers = frame.snapshot().owned(EvidenceReading.class, project).stream()
                .flatMap(reading -> reading.code().markers().stream())
                .toList();
        rows.setAll(files.stream()
                .sorted(Comparator.comparing(CodeFile::path))
                .map(file -> new FileRow(
                        file, choices.of(file.path()), imported.contains(file.path()), Trust.of(file, markers)))
                .toList());
        sum.set(FilesSum.of(rows));
        components =
                ScopeTotals.of(frame.snapshot().owned(ScopeItem.class, project)).nsloc();
        takeOver.set(Optional.of(TakeOver.of(frame.snapshot(), project, studio.ids(), choices))
                .filter(over -> !files.isEmpty() && !over.isEmpty()));
        repository.set(
                frame.snapshot().owned(Repository.class, project).stream().findFirst());
    }

    private static boolean isSame(Snapshot now, Snapshot before) {
        return List.of(CodeFile.class, ScopeRule.class, Repository.class, ScopeItem.class, EvidenceReading.class)
                .stream()
                .allMatch(type -> now.sameTable(type, before));
    }

    Choices choices() {
        return Choices.of(rules());
    }

    /** The patterns that the user made, the one that outweighs the others first. */
    List<ScopeRule> patterns() {
        return rules().stream()
                .filter(ScopeRule::isGlob)
                .sorted(Comparator.comparingInt(ScopeRule::position).reversed())
                .toList();
    }

    boolean hasRules() {
        return !rules().isEmpty();
    }

    private Collection<ScopeRule> rules() {
        return project == null ? List.of() : now().owned(ScopeRule.class, project);
    }

    /** Moves what is in out of the scope, and what is out into it: all of them where they differ, into it. */
    void toggle(List<FileRow> toggled) {
        if (!toggled.isEmpty()) {
            boolean in = toggled.stream().anyMatch(row -> !row.inScope());
            move(toggled.stream().filter(row -> row.inScope() != in).toList(), in);
        }
    }

    void setInScope(FileRow row, String inOrOut) {
        boolean in = inOrOut.equals(FileRow.IN);
        if (row.inScope() != in) {
            move(List.of(row), in);
        }
    }

    private void move(List<FileRow> moved, boolean in) {
        commands()
                .ifPresent(commands ->
                        perform(commands.move(moved.stream().map(FileRow::path).toList(), in)));
    }

    void setReason(FileRow row, String reason) {
        if (!reason.equals(row.reason())) {
            commands().ifPresent(commands -> perform(commands.reason(row.path(), row.inScope(), reason.strip())));
        }
    }

    void addPattern(String pattern, boolean in) {
        commands().ifPresent(commands -> perform(commands.addPattern(pattern.strip(), in)));
    }

    void removePattern(ScopeRule rule) {
        commands().ifPresent(commands -> perform(commands.removePattern(rule)));
    }

    void forgetChoices() {
        commands().ifPresent(commands -> studio.performAndTell(commands.forget()));
    }

    /** Makes the list of components say what the repository says. */
    void useFigures() {
        takeOver.get()
                .ifPresent(over ->
                        studio.performAndTell(over.command(), "The components have the figures of the repository."));
    }

    Optional<ChoiceCommands> commands() {
        return project().map(open -> new ChoiceCommands(now(), open, studio.ids()));
    }

    void problem(String happened, String kept, String todo) {
        studio.desktop().notifier().problem(new Problem(happened, kept, todo));
    }

    private void perform(Command command) {
        studio.session().perform(command);
    }

    Snapshot now() {
        return studio.session().snapshot().get();
    }
}
