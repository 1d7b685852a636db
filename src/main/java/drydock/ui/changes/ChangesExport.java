package drydock.ui.changes;

import drydock.domain.repository.DeltaReview;
import drydock.exchange.CsvTable;
import drydock.scan.change.ChangeMarkdown;
import drydock.scan.delta.DeltaTable;
import drydock.ui.base.Desktop;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.TableExport;
import drydock.ui.base.Written;
import java.nio.charset.StandardCharsets;
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
        new Written(desktop)
                .to(
                        "Export the changes",
                        fileName(compared) + ".md",
                        Kind.MARKDOWN,
                        name -> text.getBytes(StandardCharsets.UTF_8));
    }

    static String sentence(DeltaReview review) {
        return "Decided on " + review.decidedOn() + ": " + review.decided().words()
                + (review.reason().isBlank() ? ", as suggested." : ", because: " + review.reason());
    }

    private static String fileName(Compared compared) {
        return "changes-" + compared.words().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
