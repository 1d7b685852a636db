package drydock.exchange;

import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Vocabulary;
import drydock.exchange.ImportRow.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The preview of a list of auditors: what each row would do. Nothing happens before the user confirms and {@link
 * #command} is applied; nothing is ever removed.
 */
public record AuditorImport(List<ImportRow> rows) {
    public AuditorImport {
        rows = List.copyOf(rows);
    }

    /**
     * Holds a table against the catalogue. A row is about the auditor of the same key, else of the same name or alias;
     * case does not count.
     *
     * @param source what new terms and new auditors are said to come from
     */
    public static AuditorImport preview(
            CsvDocument table,
            ColumnMapping mapping,
            Snapshot snapshot,
            Vocabulary vocabulary,
            Source source,
            Ids ids) {
        AuditorImportRun run = new AuditorImportRun(table, mapping, snapshot, vocabulary, source, ids);
        return new AuditorImport(table.rows().stream().map(run::row).toList());
    }

    public long count(Status status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }

    /** Everything that is amiss, in the order of the file. */
    public List<CellIssue> issues() {
        return rows.stream().flatMap(row -> row.issues().stream()).toList();
    }

    /**
     * Adds and changes what the user wants of it, in one undo step.
     *
     * @param wanted rows that the user left ticked
     * @return empty where nothing would change
     */
    public Optional<Command> command(Predicate<ImportRow> wanted) {
        List<Auditor> auditors = rows.stream()
                .filter(row -> row.status() == Status.NEW || row.status() == Status.CHANGED)
                .filter(wanted)
                .flatMap(row -> Optional.ofNullable(row.auditor()).stream())
                .toList();
        String words = auditors.size() == 1
                ? "Import " + auditors.getFirst().name()
                : "Import " + auditors.size() + " auditors";
        return auditors.isEmpty() ? Optional.empty() : Optional.of(Command.put(words, auditors));
    }
}
