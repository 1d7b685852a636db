package drydock.ui.file;

import drydock.ui.base.Desktop;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.Preferences;
import drydock.workspace.SavedCopy;
import drydock.workspace.Surroundings;
import drydock.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/** Tells once of a workspace that lies where it is not safe, and offers a copy in another place. */
public record SurroundingsAdvice(Desktop desktop, Preferences preferences, WorkspaceOpener opener, CopyNames names) {
    private static final String CHOICE = "surroundings:";

    /** Speaks up, unless the user has closed the same message for the same file before. */
    public void tell(Workspace workspace, Surroundings surroundings) {
        String choice = CHOICE + workspace.file();
        surroundings
                .warning()
                .filter(words -> !preferences.choice(choice).equals(Optional.of(surroundings.toString())))
                .ifPresent(words -> desktop.notifier()
                        .advise(
                                words,
                                "Save a safe copy…",
                                () -> saveCopy(workspace),
                                () -> preferences.rememberChoice(choice, surroundings.toString())));
    }

    /** The copy is opened: who wants it safe does not want to go on in the other one. */
    private void saveCopy(Workspace workspace) {
        desktop.files()
                .save("Save a copy in a folder of this computer alone", name(workspace.file()), Kind.WORKSPACE)
                .ifPresent(target -> desktop.tasks()
                        .run("Save a copy", () -> workspace.saveCopy(target).get(), saved -> {
                            tell(saved, workspace);
                            opener.open(saved.file());
                        }));
    }

    private void tell(SavedCopy saved, Workspace workspace) {
        if (saved.isComplete()) {
            desktop.notifier()
                    .tell("The copy is open now. The file in the old place is as it was; remove it when"
                            + " you no longer need it.");
        } else {
            desktop.notifier().problem(new SavedWords(names).incomplete(saved, workspace.snapshot()));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
