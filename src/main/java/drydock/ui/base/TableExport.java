package drydock.ui.base;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.exchange.AtomicFile;
import drydock.exchange.CsvTable;
import java.io.IOException;
import java.nio.file.Path;

/** Takes a list out of the window: into a CSV file, or onto the clipboard. */
public record TableExport(Desktop desktop) {
    /**
     * Asks where to, then writes in the background.
     *
     * @param title what is done, for the dialog and the top bar: "Export the scope"
     */
    public void toCsv(String title, String suggestedName, CsvTable table) {
        desktop.files()
                .save(title, suggestedName, FileDialogs.Kind.CSV)
                .ifPresent(file -> desktop.tasks()
                        .run(
                                title,
                                () -> write(file, table),
                                written -> desktop.notifier().tell("Written to " + written + ".")));
    }

    public void copy(CsvTable table) {
        int rows = table.rows().size();
        desktop.browser().copy(table.tabSeparated(), "Copied " + (rows == 1 ? "1 row." : rows + " rows."));
    }

    private static Path write(Path file, CsvTable table) throws ProblemException {
        try {
            AtomicFile.write(file, table.csvBytes());
            return file;
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    "The list could not be written to " + file + ".",
                    "What was there before is unchanged, and so is your workspace.",
                    "Choose another folder, or free some space, and export again.",
                    e));
        }
    }
}
