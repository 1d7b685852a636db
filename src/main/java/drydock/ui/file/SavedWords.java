package drydock.ui.file;

import drydock.domain.Problem;
import drydock.domain.Snapshot;
import drydock.workspace.SavedCopy;
import java.util.ArrayList;
import java.util.List;

/** What is told of a copy of the workspace that lacks something. */
record SavedWords(CopyNames names) {
    /** @param snapshot what the workspace holds that was copied */
    Problem incomplete(SavedCopy saved, Snapshot snapshot) {
        List<String> lacks = new ArrayList<>();
        if (!saved.hasUndo()) {
            lacks.add("the steps of undo, because the open file could not be read as a whole");
        }
        if (!saved.damaged().isEmpty()) {
            lacks.add("a sound copy of " + names.of(saved.damaged(), snapshot));
        }
        return new Problem(
                "The copy " + saved.file() + " is not complete. It lacks " + String.join(", and ", lacks) + ".",
                "It has every record and every other kept file. The file it was made of is as it was.",
                "Keep that file and its backups: what the copy lacks may be in them.");
    }
}
