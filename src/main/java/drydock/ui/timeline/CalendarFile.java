package drydock.ui.timeline;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.exchange.IcsImport;
import drydock.ui.base.FileDialogs;
import drydock.ui.base.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Asks for a calendar file and reads it in the background. */
record CalendarFile(Studio studio) {
    /**
     * Nothing happens where no file is chosen; what cannot be read is told.
     *
     * @param title of the dialog
     * @param zone in which times become days
     */
    void read(String title, ZoneId zone, Consumer<IcsImport> onRead) {
        studio.desktop()
                .files()
                .open(title, FileDialogs.Kind.ICS)
                .ifPresent(file -> studio.desktop().tasks().run(title, () -> read(file, zone), onRead));
    }

    private static IcsImport read(Path file, ZoneId zone) throws ProblemException {
        try {
            if (Files.size(file) > IcsImport.LARGEST) {
                throw new IllegalArgumentException("The file is larger than 20 MB.");
            }
            return IcsImport.read(Files.readAllBytes(file), zone);
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(new Problem(
                    e instanceof IllegalArgumentException
                            ? String.valueOf(e.getMessage())
                            : file + " could not be read.",
                    "Nothing was changed.",
                    "Choose a calendar file (.ics).",
                    e));
        }
    }
}
