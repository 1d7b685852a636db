package drydock.ui.file;

import drydock.domain.ProblemException;
import drydock.ui.base.Studio;
import drydock.workspace.Backup;
import java.util.List;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

/** The backups of the open workspace, the newest first. */
final class BackupsViewModel {
    private final Studio studio;
    private final WorkspaceOpener opener;
    private final ReadOnlyListWrapper<Backup> backups = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    BackupsViewModel(Studio studio, WorkspaceOpener opener) {
        this.studio = studio;
        this.opener = opener;
    }

    ReadOnlyListProperty<Backup> backups() {
        return backups.getReadOnlyProperty();
    }

    /** Looks on the disk for what there is now. */
    void refresh() {
        studio.desktop().tasks().run("Look for backups", this::list, backups::setAll);
    }

    void backUpNow() {
        studio.desktop()
                .tasks()
                .run("Back up", () -> studio.session().workspace().backUp().get(), made -> {
                    studio.desktop()
                            .notifier()
                            .tell("A backup was made and checked."
                                    + (made.isWhole()
                                            ? ""
                                            : " Kept copies of files are damaged in it, as they are in the"
                                                    + " workspace."));
                    refresh();
                });
    }

    void restore(Backup backup) {
        opener.restore(studio.session().workspace().file(), backup);
    }

    void reveal(Backup backup) {
        studio.desktop().browser().reveal(backup.file());
    }

    private List<Backup> list() throws ProblemException {
        return studio.session().workspace().backups();
    }
}
