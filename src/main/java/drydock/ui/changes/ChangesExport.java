package drydock.ui.changes;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.repository.DeltaReview;
import drydock.exchange.AtomicFile;
import drydock.exchange.CsvTable;
import drydock.scan.change.ChangeMarkdown;
import drydock.scan.delta.DeltaTable;
import drydock.ui.base.Desktop;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.TableExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Takes a comparison out of Drydock: for whoever reviews it, and for a spreadsheet. */
record ChangesExport(Desktop desktop) {
    void csv(Compared compared) {
        new TableExport(desktop)
                .toCsv(
                        "Export the changes",
                        fileName(compared) + ".csv",
                        new CsvTable(DeltaTable.COLUMNS, DeltaTable.rows(compared.delta())));
    }

    void markdown(Compared compared, Optional<DeltaReview> decision) {
        String text = ChangeMarkdown.of(
                compared.change(), decision.map(ChangesExport::sentence).orElse(""));
        desktop.files()
                .save("Export the changes", fileName(compared) + ".md", Kind.MARKDOWN)
                .ifPresent(file -> desktop.tasks()
                        .run(
                                "Export the changes",
                                () -> written(file, text),
                                done -> desktop.notifier().tell("Written to " + done + ".")));
    }

    static String sentence(DeltaReview review) {
        return "Decided on " + review.decidedOn() + ": " + review.decided().words()
                + (review.reason().isBlank() ? ", as suggested." : ", because: " + review.reason());
    }

    private static String fileName(Compared compared) {
        return "changes-" + compared.words().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static Path written(Path file, String text) throws ProblemException {
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    "The changes could not be written to " + file + ".",
                    "What was there before is unchanged.",
                    "Choose another folder, or free some space.",
                    e));
        }
    }
}
