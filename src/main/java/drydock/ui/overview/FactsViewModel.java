package drydock.ui.overview;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.plan.Plan;
import drydock.domain.project.Glossary;
import drydock.domain.project.Project;
import drydock.ui.base.Format;
import drydock.ui.base.Notifier;
import drydock.ui.base.Studio;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Saves the facts of the open project, each as a change of its own. */
final class FactsViewModel {
    private final Studio studio;
    private final ReadOnlyStringWrapper folderProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper launchNote = new ReadOnlyStringWrapper("");
    private @Nullable Id<Project> project;

    FactsViewModel(Studio studio) {
        this.studio = studio;
    }

    Format format() {
        return studio.format();
    }

    Notifier notifier() {
        return studio.desktop().notifier();
    }

    Glossary glossary() {
        return studio.bundle().glossary();
    }

    Vocabulary vocabulary() {
        return studio.bundle().vocabulary();
    }

    /** Where the plan has the launch, if that is another day than the wanted one; empty if it is not. */
    ReadOnlyStringProperty launchNote() {
        return launchNote.getReadOnlyProperty();
    }

    /** What is wrong with the repository's folder on this machine; empty if nothing is. */
    ReadOnlyStringProperty folderProblem() {
        return folderProblem.getReadOnlyProperty();
    }

    /** @return whether this is another project than the one shown before */
    boolean show(Project shown) {
        boolean other = !shown.id().equals(project);
        project = shown.id();
        if (other) {
            checkFolder(folder());
        }
        LocalDate planned =
                Plan.of(studio.session().snapshot().get(), shown.id()).launch();
        launchNote.set(
                planned == null || planned.equals(shown.wantedLaunch())
                        ? ""
                        : "The plan has the launch on " + format().date(planned) + ".");
        return other;
    }

    /** Lets the user choose the folder where the source lies, and remembers it. */
    Optional<String> chooseFolder() {
        Optional<String> chosen =
                studio.desktop().files().folder("Folder of the repository").map(Path::toString);
        chosen.ifPresent(this::saveFolder);
        return chosen;
    }

    /**
     * Saves a fact.
     *
     * @param fact what it is called in the Undo menu: "launch date"
     */
    CompletionStage<Boolean> save(String fact, UnaryOperator<Project> change) {
        return studio.session()
                .snapshot()
                .get()
                .find(Project.class, project)
                .map(change)
                .map(changed -> studio.session().perform(Command.put("Change " + fact, changed)))
                // removed while the field still had the focus: there is nothing left to save into
                .orElseGet(() -> CompletableFuture.completedFuture(false));
    }

    /** Where the source lies on this machine; empty if that was never said. */
    String folder() {
        return project == null
                ? ""
                : studio.preferences().settings().repositories().getOrDefault(project.toString(), "");
    }

    CompletionStage<Boolean> saveFolder(String folder) {
        String key = String.valueOf(project);
        studio.preferences().change(settings -> {
            Map<String, String> all = new HashMap<>(settings.repositories());
            if (folder.isBlank()) {
                all.remove(key);
            } else {
                all.put(key, folder.strip());
            }
            return settings.withRepositories(all);
        });
        checkFolder(folder.strip());
        return CompletableFuture.completedFuture(true);
    }

    void openRepository(String url) {
        studio.desktop().browser().openLink(url);
    }

    private void checkFolder(String folder) {
        folderProblem.set("");
        if (!folder.isEmpty()) {
            studio.desktop()
                    .tasks()
                    .run(
                            "Look for " + folder,
                            () -> isFolder(folder),
                            found -> folderProblem.set(
                                    found || !folder.equals(folder())
                                            ? ""
                                            : "There is no such folder on this machine."));
        }
    }

    private static boolean isFolder(String folder) {
        try {
            return Files.isDirectory(Path.of(folder));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
