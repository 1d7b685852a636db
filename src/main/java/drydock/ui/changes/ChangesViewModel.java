package drydock.ui.changes;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CommitNames;
import drydock.domain.repository.DeltaDecisions;
import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.NamedCommit;
import drydock.domain.repository.Repository;
import drydock.domain.repository.ReviewNeed;
import drydock.domain.repository.ScopeRule;
import drydock.scan.Progress;
import drydock.scan.change.ChangeReader;
import drydock.scan.change.Side;
import drydock.scan.git.GitRepository;
import drydock.scan.scope.Choices;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.ui.base.CountedWork;
import drydock.ui.base.Frame;
import drydock.ui.base.RepositoryFolder;
import drydock.ui.base.Studio;
import drydock.ui.base.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/** What changed between two points of the open project's repository, and what was decided about it. */
final class ChangesViewModel {
    private final Studio studio;
    private final CountedWork work;
    private final RepositoryFolder folder;
    private final ReadOnlyListWrapper<Point> points = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<DeltaReview> decisions =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<Path>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Id<Project> project;
    private List<String> revisions = List.of();
    private @Nullable Object asked;
    private @Nullable Id<Project> begun;

    ChangesViewModel(Studio studio) {
        this.studio = studio;
        this.work = new CountedWork(studio.desktop());
        this.folder = new RepositoryFolder(studio);
    }

    Studio studio() {
        return studio;
    }

    CountedWork work() {
        return work;
    }

    /** The points that are offered. */
    ReadOnlyListProperty<Point> points() {
        return points.getReadOnlyProperty();
    }

    /** All decisions of the project, the newest first. */
    ReadOnlyListProperty<DeltaReview> decisions() {
        return decisions.getReadOnlyProperty();
    }

    /** The folder of the repository; empty while none was chosen on this computer. */
    ReadOnlyObjectProperty<Optional<Path>> place() {
        return place.getReadOnlyProperty();
    }

    /** Empty until something was compared. */
    ReadOnlyObjectProperty<Optional<Compared>> compared() {
        return compared.getReadOnlyProperty();
    }

    void show(Frame frame) {
        if (!Objects.equals(project, frame.open())) {
            project = frame.open();
            compared.set(Optional.empty());
            revisions = List.of();
            place.set(Optional.empty());
        }
        if (project == null) {
            return;
        }
        Optional<Path> chosen = folder.chosenHere(project);
        if (!chosen.equals(place.get())) {
            place.set(chosen);
            readRevisions();
        }
        offer();
        decisions.setAll(DeltaDecisions.of(frame.snapshot(), project));
    }

    private void offer() {
        if (project != null) {
            List<Point> offered = Point.offered(now(), project, revisions);
            if (!offered.equals(points.get())) {
                points.setAll(offered);
            }
        }
    }

    /** Asks the repository for its tags and branches. */
    void readRevisions() {
        Id<Project> of = project;
        place.get()
                .ifPresent(here -> studio.desktop().tasks().answer("Read tags", () -> revisions(here), names -> {
                    if (Objects.equals(of, project)) {
                        revisions = names;
                        offer();
                    }
                }));
    }

    private static List<String> revisions(Path place) {
        try (GitRepository repository = Sources.openRepository(place)) {
            return repository.revisions();
        } catch (IOException e) {
            return List.of(); // comparing itself tells what is wrong
        }
    }

    /** Asks for the folder of the repository and keeps it with the project. */
    void chooseFolder() {
        Id<Project> open = project;
        if (open == null) {
            return;
        }
        folder.choose(open).ifPresent(chosen -> {
            Repository repository = now().owned(Repository.class, open).stream()
                    .findFirst()
                    .map(known -> known.withFolder(chosen.toString()))
                    .orElseGet(() -> Repository.chosen(studio.ids().next(), open, chosen.toString()));
            studio.session().perform(Command.put("Choose the repository", repository));
        });
    }

    /**
     * Compares what was audited with what is there now, once for the project that is open, where somebody named the audited
     * commit of this repository: then there is one question, and it is asked already.
     */
    void begin() {
        Id<Project> open = project;
        if (open == null
                || open.equals(begun)
                || place.get().isEmpty()
                || compared.get().isPresent()
                || work.busy().get()
                || CommitNames.of(now(), open, NamedCommit.Role.AUDITED).isEmpty()) {
            return;
        }
        begun = open;
        compare(Point.first(points), Point.last(points));
    }

    /** Compares two points; what was compared before stays until that is done. */
    void compare(Point from, Point to) {
        Id<Project> open = project;
        Optional<Path> here = place.get();
        if (open == null || here.isEmpty()) {
            return;
        }
        Choices choices = Choices.of(now().owned(ScopeRule.class, open));
        work.run(
                "Compare commits",
                (progress, cancellation) -> new Compared(
                        from,
                        to,
                        new ChangeReader(here.get(), progress, cancellation)
                                .read(from.revision(), to.revision(), choices::contains)),
                found -> {
                    if (Objects.equals(open, project)) {
                        compared.set(Optional.of(found));
                    }
                });
    }

    /**
     * Reads a file at both points. Of several that are asked for in a row only the last one is shown.
     *
     * @param shown on the FX thread
     */
    void read(ChangeRow row, Consumer<BesideEachOther> shown) {
        Optional<Compared> comparison = compared.get();
        Optional<Path> here = place.get();
        if (comparison.isEmpty() || here.isEmpty()) {
            return;
        }
        asked = row;
        studio.desktop()
                .tasks()
                .answer(
                        "Read " + row.path(),
                        () -> BesideEachOther.read(
                                new ChangeReader(here.get(), Progress.NONE, Cancellation.NEVER), comparison.get(), row),
                        beside -> {
                            if (asked == row) {
                                shown.accept(beside);
                            }
                        });
    }

    /** What was decided about what is shown. */
    Optional<DeltaReview> decision() {
        Id<Project> open = project;
        return open == null
                ? Optional.empty()
                : compared.get()
                        .filter(Compared::isPinned)
                        .flatMap(shown -> DeltaDecisions.about(
                                now(),
                                open,
                                shown.change().from().commit(),
                                shown.change().to().commit()));
    }

    /** Decides as the rule suggests. */
    void accept() {
        compared.get().ifPresent(shown -> decide(need(shown), "").thenAccept(done -> {}));
    }

    /** @return whether it was saved, on the FX thread */
    CompletionStage<Boolean> decide(ReviewNeed need, String reason) {
        Compared shown = compared.get().orElseThrow();
        DeltaReview wanted = DeltaDecisions.suggested(
                        Objects.requireNonNull(project),
                        shown.change().from().commit(),
                        shown.change().to().commit(),
                        need(shown),
                        studio.today())
                .withDecided(need)
                .withReason(reason);
        return studio.performAndTell(
                DeltaDecisions.decide(now(), studio.ids(), wanted),
                "Decided: the changes ask for " + need.words() + ".");
    }

    void forget(List<DeltaReview> reviews) {
        reviews.forEach(review -> studio.performAndTell(DeltaDecisions.forget(review)));
    }

    static ReviewNeed need(Compared shown) {
        return ReviewNeed.valueOf(shown.delta().triage().name());
    }

    /** Makes one side of what is shown a commit that the plan speaks of. */
    void name(NamedCommit.Role role, boolean earlier) {
        compared.get().ifPresent(shown -> {
            Side side = earlier ? shown.change().from() : shown.change().to();
            String typed = Objects.requireNonNullElse((earlier ? shown.from() : shown.to()).revision(), "");
            boolean lasts = !side.commit().startsWith(typed) && !typed.equals("HEAD");
            studio.performAndTell(
                    CommitNames.name(
                            now(),
                            Objects.requireNonNull(project),
                            studio.ids(),
                            role,
                            lasts ? typed : "",
                            side.commit()),
                    CommitNames.brief(side.commit()) + " is the "
                            + Words.of(role).toLowerCase(Locale.ROOT) + " commit now.");
        });
    }

    private Snapshot now() {
        return studio.session().snapshot().get();
    }
}
