package drydock.ui.compare;

import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.workflow.CandidateCommands;
import drydock.ui.base.Browser;
import drydock.ui.base.Desktop;
import drydock.ui.base.Dialogs;
import drydock.ui.base.FileDialogs;
import drydock.ui.base.Format;
import drydock.ui.base.Frame;
import drydock.ui.base.Navigator;
import drydock.ui.base.Notifier;
import drydock.ui.base.Place;
import drydock.ui.base.Preferences;
import drydock.ui.base.SameThreadTasks;
import drydock.ui.base.Session;
import drydock.ui.base.Settings;
import drydock.ui.base.Studio;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;

/** A real workspace with the guide's auditors and one project, and a desktop that remembers what it was asked for. */
final class CompareRig implements AutoCloseable {
    static final Bundle BUNDLE = Bundle.load();

    private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");

    final List<String> told = new ArrayList<>();
    final List<String> gone = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final Studio studio;
    final Project project;
    Path saveTo = Path.of("unset");

    private final Workspace workspace;
    private Settings settings = Settings.defaults();

    /** @param dialogs null for none */
    CompareRig(Path folder, Executor fxThread, Dialogs dialogs) throws ProblemException {
        workspace = Workspace.create(
                folder.resolve("compare.drydock"),
                Environment.ofThisProcess("test", problem -> told.add(problem.text())));
        Ids ids = Ids.from(new Random(7));
        Session session = new Session(workspace, fxThread, new Told());
        Desktop desktop = new Desktop(new SameThreadTasks(), new Told(), dialogs, new Saves(), new Copies());
        studio = new Studio(
                session,
                BUNDLE,
                new Gone(),
                desktop,
                new Remembered(),
                new Format(Locale.UK),
                Clock.fixed(NOW, ZoneOffset.UTC),
                ids);
        project = TestRecords.project(11, "Tidepool")
                .withEcosystems(List.of("evm", "solana"))
                .withTechnologies(List.of("solidity"))
                .withUseCases(List.of("solana-move"));
        Snapshot empty = session.snapshot().get();
        save(CatalogueUpdate.of(empty, BUNDLE, ShippedSet.GUIDE, ids)
                .orElseThrow()
                .command());
        save(Command.put("Add project", project));
    }

    /** Makes auditors candidates, by their keys. */
    void consider(String... keys) {
        save(CandidateCommands.add(
                snapshot(), project, Stream.of(keys).map(this::auditor).toList(), studio.ids()));
    }

    /** Saves on the test's own thread; the session paints it. */
    void save(Command command) {
        done(studio.session().perform(command));
    }

    static boolean done(CompletionStage<Boolean> saved) {
        return saved.toCompletableFuture().join();
    }

    Snapshot snapshot() {
        return studio.session().snapshot().get();
    }

    Frame frame() {
        return new Frame(snapshot(), project.id(), studio.today());
    }

    Auditor auditor(String key) {
        return snapshot().all(Auditor.class).stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The candidates in the order in which they were added. */
    List<Candidate> candidates() {
        return snapshot().owned(Candidate.class, project.id()).stream()
                .sorted(Comparator.comparingInt(Candidate::position))
                .toList();
    }

    Candidate candidate(String auditor) {
        return candidates().stream()
                .filter(c -> c.auditor().equals(auditor(auditor).id()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        workspace.close();
    }

    private final class Told implements Notifier {
        @Override
        public void tell(String text) {
            told.add(text);
        }

        @Override
        public void tellWithUndo(String text) {
            told.add(text);
        }

        @Override
        public void problem(Problem problem) {
            told.add(problem.text());
        }
    }

    private final class Gone implements Navigator {
        @Override
        public void go(Place place) {
            gone.add(place.name());
        }

        @Override
        public void go(Place place, Id<?> reveal) {
            gone.add(place + " " + reveal);
        }

        @Override
        public void open(Id<Project> opened, Place place) {
            gone.add(place.name());
        }

        @Override
        public void open(Id<Project> opened, Place place, Id<?> reveal) {
            gone.add(place + " " + reveal);
        }

        @Override
        public void goKey(Place place, String key) {
            gone.add(place + " " + key);
        }

        @Override
        public void openKey(Id<Project> opened, Place place, String key) {
            gone.add(place + " " + key);
        }
    }

    private final class Copies implements Browser {
        @Override
        public void openLink(String url) {
            gone.add(url);
        }

        @Override
        public void reveal(Path file) {
            gone.add(file.toString());
        }

        @Override
        public void copy(String text) {
            copied.add(text);
        }
    }

    private final class Saves implements FileDialogs {
        @Override
        public Optional<Path> open(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.of(saveTo);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    private final class Remembered implements Preferences {
        @Override
        public Settings settings() {
            return settings;
        }

        @Override
        public void change(UnaryOperator<Settings> change) {
            settings = change.apply(settings);
        }
    }

    /** No dialog at all. */
    static final class NoDialogs implements Dialogs {
        @Override
        public void show(String title, Node content) {
            throw new AssertionError("a dialog: " + title);
        }

        @Override
        public void show(String title, Node content, Runnable dismiss) {
            throw new AssertionError("a dialog: " + title);
        }

        @Override
        public void close() {}

        @Override
        public void confirm(String title, String question, String action, Runnable whenConfirmed) {
            throw new AssertionError("a dialog: " + title);
        }
    }
}
