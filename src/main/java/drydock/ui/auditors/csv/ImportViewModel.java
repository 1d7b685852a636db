package drydock.ui.auditors.csv;

import drydock.domain.Command;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Source;
import drydock.exchange.AuditorField;
import drydock.exchange.AuditorImport;
import drydock.exchange.ColumnMapping;
import drydock.exchange.CsvDocument;
import drydock.exchange.ImportRow;
import drydock.exchange.ImportRow.Status;
import drydock.ui.base.Studio;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;

/** A user's list on its way into the catalogue: how its columns map to ours, and what each row would do. */
final class ImportViewModel {
    private static final String IMPORTER = "auditors";

    private final Studio studio;
    private final CsvDocument table;
    private final Source source;
    private final Map<Integer, AuditorField> mapping;
    private final Set<Long> unticked = new HashSet<>();
    private final ReadOnlyListWrapper<ImportRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private AuditorImport preview = new AuditorImport(List.of());

    /** @param fileName what new terms and auditors are said to come from */
    ImportViewModel(Studio studio, CsvDocument table, String fileName) {
        this.studio = studio;
        this.table = table;
        source = new Source("Your list " + fileName, null, studio.today().toString());
        mapping = new TreeMap<>(
                ColumnMapping.suggested(table.headers(), remembered()).fields());
        refresh();
    }

    List<String> headers() {
        return table.headers();
    }

    Optional<AuditorField> field(int column) {
        return Optional.ofNullable(mapping.get(column));
    }

    /** Maps a column; a field has one column only, the one chosen last. */
    void map(int column, Optional<AuditorField> field) {
        field.ifPresent(mapping.values()::remove);
        mapping.remove(column);
        field.ifPresent(chosen -> mapping.put(column, chosen));
        refresh();
    }

    ReadOnlyListProperty<ImportRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /** What would happen now, in words. */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    boolean isTicked(ImportRow row) {
        return canBeTicked(row) && !unticked.contains(row.line());
    }

    boolean canBeTicked(ImportRow row) {
        return row.status() == Status.NEW || row.status() == Status.CHANGED;
    }

    void tick(ImportRow row, boolean wanted) {
        if (wanted) {
            unticked.remove(row.line());
        } else {
            unticked.add(row.line());
        }
        summarise();
    }

    /** Writes what is ticked, as one undo step, and remembers the mapping. */
    CompletionStage<Boolean> importTicked() {
        Map<String, String> chosen = mapping.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> table.headers().get(entry.getKey()),
                        entry -> entry.getValue().name(),
                        (first, second) -> first));
        studio.preferences().change(settings -> {
            Map<String, Map<String, String>> all = new HashMap<>(settings.importMappings());
            all.put(IMPORTER, chosen);
            return settings.withImportMappings(all);
        });
        Optional<Command> command = preview.command(this::isTicked);
        if (command.isEmpty()) {
            return CompletableFuture.completedFuture(true);
        }
        return studio.performAndTell(command.get());
    }

    private void refresh() {
        ColumnMapping columns = new ColumnMapping(mapping);
        Snapshot snapshot = studio.session().snapshot().get();
        studio.desktop()
                .tasks()
                .run(
                        "Preview the list",
                        () -> AuditorImport.preview(
                                table, columns, snapshot, studio.bundle().vocabulary(), source, studio.ids()),
                        made -> {
                            if (columns.equals(new ColumnMapping(mapping))) {
                                preview = made;
                                rows.setAll(made.rows());
                                summarise();
                            }
                        });
    }

    private void summarise() {
        if (!new ColumnMapping(mapping).namesAuditors()) {
            summary.set("Say which column holds the name: without it no row tells whom it is about.");
            return;
        }
        long wanted = preview.rows().stream().filter(this::isTicked).count();
        summary.set(preview.count(Status.NEW) + " new, " + preview.count(Status.CHANGED) + " changed, "
                + preview.count(Status.SAME) + " the same, " + preview.count(Status.ERROR) + " with an error. " + wanted
                + " will be imported.");
    }

    private Map<String, AuditorField> remembered() {
        Set<String> known = Arrays.stream(AuditorField.values()).map(Enum::name).collect(Collectors.toSet());
        return studio.preferences().settings().importMappings().getOrDefault(IMPORTER, Map.of()).entrySet().stream()
                .filter(entry -> known.contains(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> AuditorField.valueOf(entry.getValue())));
    }
}
