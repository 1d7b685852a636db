package drydock.exchange;

import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Vocabulary;
import drydock.exchange.ImportRow.FieldChange;
import drydock.exchange.ImportRow.Status;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pass over an imported table. Remembers which auditors it met, so that no two rows speak of the same one. */
final class AuditorImportRun {
    private final CsvDocument table;
    private final ColumnMapping mapping;
    private final Source source;
    private final Ids ids;
    private final AuditorCells cells;
    private final Map<String, Auditor> byKey = new HashMap<>();
    private final Map<String, Auditor> byName = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<Id<Auditor>, Long> lines = new HashMap<>();

    AuditorImportRun(
            CsvDocument table,
            ColumnMapping mapping,
            Snapshot snapshot,
            Vocabulary vocabulary,
            Source source,
            Ids ids) {
        if (!mapping.namesAuditors()) {
            throw new IllegalArgumentException("one column must hold the names");
        }
        this.table = table;
        this.mapping = mapping;
        this.source = source;
        this.ids = ids;
        this.cells = new AuditorCells(vocabulary, source);
        snapshot.all(Auditor.class).forEach(auditor -> auditor.aliases().forEach(a -> byName.put(folded(a), auditor)));
        // real names last: they win over somebody else's alias
        snapshot.all(Auditor.class).forEach(this::know);
    }

    ImportRow row(CsvDocument.Row row) {
        int width = table.headers().size();
        if (row.cells().size() != width) {
            int column = Math.min(row.cells().size(), width) + 1;
            return refused(row, column, "the line has " + row.cells().size() + " cells, the first line " + width + ".");
        }
        String name = cell(row, AuditorField.NAME);
        if (name.isEmpty()) {
            return refused(row, column(AuditorField.NAME), "the name is missing.");
        }
        Auditor known = find(row, name);
        Auditor before = known == null ? blank(row, name) : known;
        Long otherLine = lines.putIfAbsent(before.id(), row.line());
        if (otherLine != null) {
            return refused(
                    row, column(AuditorField.NAME), "“" + name + "” is the same auditor as in line " + otherLine + ".");
        }
        if (known == null) {
            know(before);
        }
        return compared(row, known, before);
    }

    private ImportRow compared(CsvDocument.Row row, @Nullable Auditor known, Auditor before) {
        List<CellIssue> issues = new ArrayList<>();
        Auditor after = before;
        for (Map.Entry<Integer, AuditorField> column : mapping.fields().entrySet()) {
            after = cells.put(
                    after,
                    column.getValue(),
                    row.cells().get(column.getKey()),
                    text -> issues.add(issue(row, column.getKey() + 1, false, text)));
        }
        List<FieldChange> changes = changes(known, after);
        Status status = known == null ? Status.NEW : changes.isEmpty() ? Status.SAME : Status.CHANGED;
        return new ImportRow(row.line(), status, after.name(), after, changes, issues);
    }

    private static List<FieldChange> changes(@Nullable Auditor known, Auditor after) {
        return Stream.of(AuditorField.values())
                .map(field -> new FieldChange(
                        field, known == null ? "" : AuditorTable.cell(known, field), AuditorTable.cell(after, field)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private @Nullable Auditor find(CsvDocument.Row row, String name) {
        Auditor sameKey = byKey.get(cell(row, AuditorField.KEY));
        return sameKey == null ? byName.get(folded(name)) : sameKey;
    }

    private void know(Auditor auditor) {
        byKey.put(auditor.key(), auditor);
        byName.put(folded(auditor.name()), auditor);
        keys.add(auditor.key());
    }

    /** A new auditor of whom only name and key are known. */
    private Auditor blank(CsvDocument.Row row, String name) {
        String wanted = slug(cell(row, AuditorField.KEY).isEmpty() ? name : cell(row, AuditorField.KEY));
        String key = wanted;
        for (int i = 2; keys.contains(key); i++) {
            key = wanted + "-" + i;
        }
        return Auditor.named(ids.next(), key, name, source);
    }

    private ImportRow refused(CsvDocument.Row row, int column, String text) {
        String name = row.cells().size() == table.headers().size() ? cell(row, AuditorField.NAME) : "";
        return new ImportRow(row.line(), Status.ERROR, name, null, List.of(), List.of(issue(row, column, true, text)));
    }

    private CellIssue issue(CsvDocument.Row row, int column, boolean fatal, String text) {
        String header = column <= table.headers().size() ? table.headers().get(column - 1) : "";
        return new CellIssue(row.line(), column, header, fatal, text);
    }

    private String cell(CsvDocument.Row row, AuditorField field) {
        return mapping.column(field)
                .map(column -> row.cells().get(column).strip())
                .orElse("");
    }

    private int column(AuditorField field) {
        return mapping.column(field).map(column -> column + 1).orElse(1);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug = folded(plain)
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "auditor" : slug;
    }
}
