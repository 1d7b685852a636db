package drydock.ui.file;

import drydock.ui.base.Action;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.Studio;
import drydock.workspace.SavedCopy;
import java.nio.file.Path;
import java.util.List;

/** The File menu of an open workspace. */
public record FileActions(Studio studio, WorkspaceOpener opener) {
    public Action create() {
        return Action.of(
                "file-new",
                "_New workspace…",
                "Shortcut+Shift+N",
                () -> studio.desktop()
                        .files()
                        .save("New workspace", "audit.drydock", Kind.WORKSPACE)
                        .ifPresent(opener::create));
    }

    public Action open() {
        return Action.of(
                "file-open",
                "_Open workspace…",
                "Shortcut+O",
                () -> studio.desktop()
                        .files()
                        .open("Open workspace", Kind.WORKSPACE)
                        .ifPresent(opener::open));
    }

    /** One action for each workspace that was open before, the latest first; the open one is left out. */
    public List<Action> recent() {
        Path shown = studio.session().workspace().file();
        return studio.preferences().settings().recentFiles().stream()
                .filter(file -> !file.equals(shown))
                .map(file -> Action.of("file-recent", name(file), () -> opener.open(file)))
                .toList();
    }

    public Action saveCopy() {
        return Action.of(
                "file-copy",
                "Save a _copy…",
                "Shortcut+Shift+S",
                () -> studio.desktop()
                        .files()
                        .save(
                                "Save a copy",
                                "copy of " + studio.session().workspace().file().getFileName(),
                                Kind.WORKSPACE)
                        .ifPresent(this::saveCopy));
    }

    public Action reveal() {
        return Action.of(
                "file-reveal",
                "_Reveal in folder",
                () -> studio.desktop()
                        .browser()
                        .reveal(studio.session().workspace().file()));
    }

    private void saveCopy(Path target) {
        studio.desktop()
                .tasks()
                .run(
                        "Save a copy",
                        () -> studio.session().workspace().saveCopy(target).get(),
                        this::tell);
    }

    private void tell(SavedCopy saved) {
        if (saved.isComplete()) {
            studio.desktop().notifier().tell("A copy was saved as " + saved.file() + ".");
        } else {
            SavedWords words = new SavedWords(new CopyNames(studio.bundle()));
            studio.desktop()
                    .notifier()
                    .problem(
                            words.incomplete(saved, studio.session().workspace().snapshot()));
        }
    }

    /** An underscore in a file's name is no mnemonic. */
    private static String name(Path file) {
        return file.toString().replace("_", "__");
    }
}
