package drydock.ui.compare;

import drydock.domain.catalogue.AgeLimit;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactAge;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.selection.Candidate;
import drydock.ui.base.FactText;
import drydock.ui.compare.CompareCell.Mark;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dated facts, the same attribute of all auditors in one row. What is known of several comes first, as only that can be
 * compared.
 */
final class FactRows {
    private final Comparison comparison;
    private final FactText texts;

    FactRows(Comparison comparison, Figures figures) {
        this.comparison = comparison;
        texts = new FactText(figures.number());
    }

    Stream<CompareRow.Line> rows() {
        List<List<Fact>> columns = comparison.shown().stream().map(this::facts).toList();
        Map<String, String> labels = new LinkedHashMap<>();
        columns.forEach(facts -> facts.forEach(fact -> labels.putIfAbsent(fact.attribute(), fact.label())));
        return labels.entrySet().stream()
                .map(entry -> new CompareRow.Line(
                        new Subject.FactOf(entry.getKey()),
                        entry.getValue(),
                        "",
                        columns.stream()
                                .map(facts -> cell(facts, entry.getKey()))
                                .toList()))
                .sorted(Comparator.comparing(FactRows::knownOf, Comparator.reverseOrder())
                        .thenComparing(CompareRow.Line::title, String.CASE_INSENSITIVE_ORDER));
    }

    private static long knownOf(CompareRow.Line line) {
        return line.cells().stream().filter(c -> c.mark() != Mark.UNKNOWN).count();
    }

    private List<Fact> facts(Candidate candidate) {
        return comparison.snapshot().owned(Fact.class, candidate.auditor()).stream()
                .sorted(Comparator.comparing(Fact::key))
                .toList();
    }

    private CompareCell cell(List<Fact> all, String attribute) {
        List<Fact> facts =
                all.stream().filter(f -> f.attribute().equals(attribute)).toList();
        if (facts.isEmpty()) {
            return CompareCell.UNKNOWN;
        }
        Vocabulary vocabulary =
                AgeLimit.applied(comparison.snapshot(), comparison.bundle().vocabulary());
        boolean stale = facts.stream().anyMatch(f -> FactAge.isStale(f, vocabulary, comparison.today()));
        CompareCell cell = CompareCell.of(
                facts.stream().map(texts::of).collect(Collectors.joining("\n")),
                facts.stream().map(this::origin).distinct().collect(Collectors.joining("; ")));
        return stale ? cell.marked(Mark.STALE) : cell;
    }

    /** Source and date, and how sure the fact is where it is not certain. */
    private String origin(Fact fact) {
        String source = CatalogueRows.source(fact.source());
        return fact.confidence().equals("high")
                ? source
                : source + ", confidence: "
                        + Vocabulary.label(comparison.bundle().vocabulary().confidence(), fact.confidence())
                                .toLowerCase(Locale.ROOT);
    }
}
