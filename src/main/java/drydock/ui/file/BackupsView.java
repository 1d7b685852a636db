package drydock.ui.file;

import atlantafx.base.controls.Spacer;
import drydock.ui.base.Format;
import drydock.ui.base.Frame;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.base.Words;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import drydock.ui.control.ScreenTitle;
import drydock.workspace.Backup;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;

/** The backups of the workspace: what each contains, and the way back to it. */
public final class BackupsView implements Screen {
    private final Studio studio;
    private final BackupsViewModel backups;
    private final ListTable<Backup> table;
    private final BorderPane root = new BorderPane();

    public BackupsView(Studio studio, WorkspaceOpener opener) {
        this.studio = studio;
        backups = new BackupsViewModel(studio, opener);
        table = table();
        root.setTop(toolbar());
        root.setCenter(table);
        backups.backups().addListener((p, before, now) -> table.show(List.copyOf(now)));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        backups.refresh();
    }

    private Node toolbar() {
        Button restore = Buttons.plain("_Restore…", Icon.BACKUPS, this::confirmRestore);
        restore.setId("restore-backup");
        restore.disableProperty()
                .bind(Bindings.size(table.getSelectionModel().getSelectedItems())
                        .isNotEqualTo(1));
        return new ScreenTitle(
                "Backups",
                "Made when the file is opened and while it changes; each was opened and checked.",
                new Spacer(),
                restore,
                Buttons.primary("_Back up now", backups::backUpNow));
    }

    private ListTable<Backup> table() {
        return new ListTable<Backup>(
                        "backups",
                        "Backups",
                        Backup::file,
                        columns(studio.format(), studio.clock().getZone()),
                        studio.preferences())
                .widens("edit")
                .onOpen(backups::reveal)
                .whenEmpty(new EmptyState(
                        Icon.BACKUPS,
                        "No backup yet",
                        "One is made each time the file is opened, and every quarter of an hour while it changes.",
                        Buttons.primary("Back up now", backups::backUpNow)));
    }

    private static List<Column<Backup>> columns(Format format, ZoneId zone) {
        Column<Backup> time = Column.value("time", "State of", 180, Backup::time, b -> format.time(b.time(), zone));
        Column<Backup> reason = Column.text("reason", "Why", 160, BackupsView::reason);
        Column<Backup> projects = Column.text("projects", "Projects", 90, b -> contents(b, format, true));
        Column<Backup> auditors = Column.text("auditors", "Auditors", 90, b -> contents(b, format, false));
        Column<Backup> edit = Column.text("edit", "Last change in it", 200, BackupsView::lastEdit);
        Column<Backup> size = Column.value("size", "Size, kB", 90, Backup::size, b -> format.number(b.size() / 1024));
        return List.of(time, reason, projects.atRight(), auditors.atRight(), size.atRight(), edit);
    }

    private static String contents(Backup backup, Format format, boolean projects) {
        return backup.contents()
                .map(contents -> format.number(projects ? contents.projects() : contents.auditors()))
                .orElse("cannot be read");
    }

    private static String reason(Backup backup) {
        return Words.of(backup.reason()) + (backup.isWhole() ? "" : "; a kept copy is damaged");
    }

    private static String lastEdit(Backup backup) {
        return backup.contents().flatMap(Backup.Contents::lastEdit).orElse("");
    }

    private void confirmRestore() {
        Backup backup = table.selected().getFirst();
        String time = studio.format().time(backup.time(), studio.clock().getZone());
        studio.desktop()
                .dialogs()
                .confirm(
                        "Restore the backup",
                        "The workspace goes back to its state of " + time
                                + ". What it holds now becomes a backup first, so that you can return to it.",
                        "Restore",
                        () -> backups.restore(backup));
    }
}
