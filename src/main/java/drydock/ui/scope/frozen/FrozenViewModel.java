package drydock.ui.scope.frozen;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.CommitNames;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.OrderedScope;
import drydock.domain.repository.QuotedScope;
import drydock.domain.repository.ScopeReferences;
import drydock.domain.repository.ScopeRule;
import drydock.domain.repository.Standing;
import drydock.domain.selection.Candidate;
import drydock.scan.git.GitRepository;
import drydock.scan.reading.Freezing;
import drydock.scan.reading.Reading;
import drydock.scan.scope.Choices;
import drydock.scan.source.Sources;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.Frame;
import drydock.ui.base.RepositoryFolder;
import drydock.ui.base.Studio;
import drydock.ui.base.Written;
import drydock.ui.scope.files.ReadingWork;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/**
 * The frozen scopes of the open project. What takes longer, hashing them and comparing them with the last reading, is done in
 * the background, and only once something changed of which they are made.
 */
public final class FrozenViewModel {
    private static final List<Class<? extends Entity>> COMPARED_WITH = List.of(CodeFile.class, ScopeRule.class);
    private static final List<Class<? extends Entity>> MADE_OF = List.of(
            CodeFile.class,
            ScopeRule.class,
            FrozenScope.class,
            QuotedScope.class,
            OrderedScope.class,
            Quote.class,
            Candidate.class,
            Auditor.class,
            Engagement.class);

    private final Studio studio;
    private final ReadingWork work;
    private final RepositoryFolder folder;
    private final ReadOnlyListWrapper<FrozenRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private @Nullable Id<Project> project;
    private @Nullable Snapshot shown;
    /** Counts what was asked for, so that an answer that was overtaken is known as such. */
    private int asked;

    public FrozenViewModel(Studio studio, ReadingWork work) {
        this.studio = studio;
        this.work = work;
        this.folder = new RepositoryFolder(studio);
    }

    Studio studio() {
        return studio;
    }

    ReadingWork work() {
        return work;
    }

    /** The newest first. */
    ReadOnlyListProperty<FrozenRow> rows() {
        return rows.getReadOnlyProperty();
    }

    public void show(Frame frame) {
        Snapshot before = Objects.equals(project, frame.open()) ? shown : null;
        Snapshot now = frame.snapshot();
        Id<Project> open = frame.open();
        project = open;
        shown = now;
        if (open == null || (before != null && isSame(MADE_OF, now, before))) {
            return;
        }
        boolean sameCode = before != null && isSame(COMPARED_WITH, now, before);
        List<FrozenRow> next = ScopeReferences.frozen(now, open).stream()
                .map(scope -> new FrozenRow(scope, sameCode ? known(scope) : null, users(now, scope)))
                .toList();
        rows.setAll(next);
        asked++;
        if (next.stream().anyMatch(row -> row.comparison() == null)) {
            compare(now, open, asked);
        }
    }

    private static boolean isSame(List<Class<? extends Entity>> types, Snapshot now, Snapshot before) {
        return types.stream().allMatch(type -> now.sameTable(type, before));
    }

    /** What was found out about these files under this hash, however the scope is called meanwhile. */
    private FrozenRow.@Nullable Comparison known(FrozenScope scope) {
        return rows.stream()
                .filter(row -> row.scope().id().equals(scope.id()))
                .filter(row -> row.scope().scopeHash().equals(scope.scopeHash())
                        && row.scope().files().equals(scope.files()))
                .findFirst()
                .map(FrozenRow::comparison)
                .orElse(null);
    }

    private void compare(Snapshot snapshot, Id<Project> open, int number) {
        studio.desktop().tasks().answer("Compare frozen scopes", () -> comparisons(snapshot, open), found -> {
            if (number == asked) {
                rows.setAll(rows.stream()
                        .map(row ->
                                new FrozenRow(row.scope(), found.get(row.scope().id()), row.users()))
                        .toList());
            }
        });
    }

    private static Map<Id<FrozenScope>, FrozenRow.Comparison> comparisons(Snapshot snapshot, Id<Project> open) {
        Collection<CodeFile> files = snapshot.owned(CodeFile.class, open);
        Choices choices = Choices.of(snapshot.owned(ScopeRule.class, open));
        return ScopeReferences.frozen(snapshot, open).stream()
                .collect(Collectors.toMap(
                        FrozenScope::id,
                        scope -> new FrozenRow.Comparison(
                                scope.isIntact(),
                                files.isEmpty() ? List.of() : Freezing.differences(scope, files, choices))));
    }

    /** The folder that may be read here; tells the way to one where there is none. */
    Optional<Path> place() {
        Optional<Path> place = Optional.ofNullable(project).flatMap(folder::chosenHere);
        if (place.isEmpty()) {
            studio.desktop().notifier().tell("Read the repository first: choose its folder under Files.");
        }
        return place;
    }

    /** Tags and branches, for the list of the form. */
    void revisions(Consumer<List<String>> shown) {
        place().ifPresent(place -> studio.desktop().tasks().answer("Read tags", () -> revisions(place), shown));
    }

    private static List<String> revisions(Path place) {
        try (GitRepository repository = Sources.openRepository(place)) {
            return repository.revisions();
        } catch (IOException e) {
            return List.of(); // freezing itself tells what is wrong
        }
    }

    /**
     * Pins the scope at a commit.
     *
     * @param revision a commit, branch or tag
     * @param frozen is told what was pinned, once it is in the file
     */
    void freeze(String revision, String name, Consumer<Freezing.Pin> frozen) {
        Id<Project> open = project;
        Optional<Path> place = place();
        if (open == null || place.isEmpty()) {
            return;
        }
        Snapshot before = now();
        LocalDate today = studio.today();
        Choices choices = Choices.of(before.owned(ScopeRule.class, open));
        work.run(
                "Freeze the scope",
                reader -> {
                    Reading reading = reader.read(place.get(), revision);
                    Standing standing = reader.standing(place.get(), reading.commit());
                    return Freezing.pin(
                            before,
                            open,
                            studio.ids(),
                            choices,
                            new Freezing.Names(name, revision, today),
                            reading,
                            standing);
                },
                pin -> {
                    if (pin.scope().files().isEmpty()) {
                        studio.desktop()
                                .notifier()
                                .problem(new Problem(
                                        "Nothing of the scope is in " + revision + ".",
                                        "No scope was frozen.",
                                        "Take files into scope first, or choose a later commit."));
                        return;
                    }
                    studio.performAndTell(Command.put(
                                    "Freeze the scope " + pin.scope().name(), pin.scope()))
                            .thenAccept(done -> {
                                if (done) {
                                    frozen.accept(pin);
                                }
                            });
                });
    }

    void rename(FrozenRow row, String name) {
        if (!name.isBlank()) {
            studio.session()
                    .perform(Command.put("Rename frozen scope", row.scope().withName(name.strip())));
        }
    }

    void setNotes(FrozenRow row, String notes) {
        studio.session().perform(Command.put("Change notes", row.scope().withNotes(notes.strip())));
    }

    void remove(List<FrozenRow> removed) {
        if (!removed.isEmpty()) {
            studio.performAndTell(Freezing.remove(
                    now(), removed.stream().map(FrozenRow::scope).toList()));
        }
    }

    /** Writes the manifest: one line a file, whose SHA-256 is the scope's hash. */
    void export(FrozenRow row) {
        new Written(studio.desktop())
                .to(
                        "Write the manifest",
                        "manifest-" + CommitNames.brief(row.scope().commit()) + ".txt",
                        Kind.TEXT,
                        name -> row.scope().manifest().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> users(Snapshot snapshot, FrozenScope scope) {
        List<String> users = new ArrayList<>();
        snapshot.all(QuotedScope.class).stream()
                .filter(reference -> reference.frozen().equals(scope.id()))
                .flatMap(reference -> snapshot.find(Quote.class, reference.quote()).stream())
                .map(quote -> "quote of " + auditor(snapshot, quote.candidate()))
                .forEach(users::add);
        snapshot.all(OrderedScope.class).stream()
                .filter(reference -> reference.frozen().equals(scope.id()))
                .flatMap(reference -> snapshot.find(Engagement.class, reference.engagement()).stream())
                .map(engagement -> "audit “" + engagement.title() + "”")
                .forEach(users::add);
        return users.stream().sorted().toList();
    }

    private static String auditor(Snapshot snapshot, Id<Candidate> candidate) {
        return snapshot.find(Candidate.class, candidate)
                .flatMap(found -> snapshot.find(Auditor.class, found.auditor()))
                .map(Auditor::name)
                .orElse("a removed auditor");
    }

    private Snapshot now() {
        return studio.session().snapshot().get();
    }
}
