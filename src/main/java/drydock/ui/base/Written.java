package drydock.ui.base;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.exchange.AtomicFile;
import drydock.ui.base.FileDialogs.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/** Writes what leaves the workspace into a file that the user names. */
public record Written(Desktop desktop) {
    /**
     * @param title what is done, for the dialog and the top bar: "Export the memo"
     * @param name suggested, without what file systems refuse
     * @param content of the file, made in the background by its name
     */
    public void to(String title, String name, Kind kind, Function<String, byte[]> content) {
        desktop.files()
                .save(title, name.replaceAll("[^\\p{L}\\p{N} ._-]", "_").strip(), kind)
                .ifPresent(file -> desktop.tasks()
                        .run(
                                title,
                                () -> write(file, content),
                                done -> desktop.notifier().tell("Written to " + done + ".")));
    }

    /**
     * Writes into a file that the user named already; in the background.
     *
     * @throws ProblemException if the file cannot be written; what was there is unchanged then
     */
    public static Path write(Path file, Function<String, byte[]> content) throws ProblemException {
        try {
            AtomicFile.write(file, content.apply(file.getFileName().toString()));
            return file;
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    "The file could not be written to " + file + ".",
                    "What was there before is unchanged, and so is your workspace.",
                    "Choose another folder, or free some space, and export again.",
                    e));
        }
    }
}
