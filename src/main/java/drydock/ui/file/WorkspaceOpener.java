package drydock.ui.file;

import java.nio.file.Path;

/** Changes which workspace the window shows. The one shown before is closed, everything in it saved. */
public interface WorkspaceOpener {
    /** Opens an existing workspace. */
    void open(Path file);

    /** Makes a new workspace and opens it. */
    void create(Path file);
}
