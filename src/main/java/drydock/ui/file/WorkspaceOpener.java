package drydock.ui.file;

import drydock.workspace.Backup;
import java.nio.file.Path;

/** Changes which workspace the window shows. The one shown before is closed, everything in it saved. */
public interface WorkspaceOpener {
    /** Opens an existing workspace. */
    void open(Path file);

    /** Makes a new workspace and opens it. */
    void create(Path file);

    /** Puts the state of {@code backup} in the place of {@code file}, after a backup of what is there, and opens it. */
    void restore(Path file, Backup backup);
}
