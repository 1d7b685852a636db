package drydock.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of the comparison. */
final class CompareRows {
    private CompareRows() {}

    /** Every row, section by section. */
    static List<CompareRow.Line> all(Comparison comparison, Figures figures) {
        CatalogueRows catalogue = new CatalogueRows(comparison);
        JudgementRows judgement = new JudgementRows(comparison, figures);
        return Stream.of(
                        new DecisionRows(comparison, figures).rows(),
                        catalogue.profile(),
                        catalogue.coverage(),
                        catalogue.methods(),
                        catalogue.fees(),
                        new FactRows(comparison, figures).rows(),
                        judgement.criteria(),
                        judgement.diligence(),
                        judgement.redFlags(),
                        judgement.notes())
                .flatMap(rows -> rows)
                .toList();
    }

    /** What is left of {@code lines} under the head of each section. A section without any row is left out. */
    static List<CompareRow> grouped(List<CompareRow.Line> lines, Set<Section> collapsed, boolean onlyDifferences) {
        Map<Section, List<CompareRow.Line>> sections = new EnumMap<>(Section.class);
        lines.stream()
                .filter(line -> !onlyDifferences || line.differs())
                .forEach(line -> sections.computeIfAbsent(line.section(), s -> new ArrayList<>())
                        .add(line));
        List<CompareRow> rows = new ArrayList<>();
        sections.forEach((section, kept) -> {
            boolean closed = collapsed.contains(section);
            int differing = (int) kept.stream().filter(CompareRow.Line::differs).count();
            rows.add(new CompareRow.Group(section, closed, kept.size(), differing));
            if (!closed) {
                rows.addAll(kept);
            }
        });
        return rows;
    }
}
