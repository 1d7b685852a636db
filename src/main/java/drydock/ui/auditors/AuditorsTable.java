package drydock.ui.auditors;

import drydock.ui.base.Preferences;
import drydock.ui.control.Column;
import drydock.ui.control.ListTable;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the catalogue. */
final class AuditorsTable {
    private AuditorsTable() {}

    static ListTable<AuditorRow> of(Preferences preferences) {
        return new ListTable<>("auditors", "Auditors", AuditorRow::id, columns(), preferences);
    }

    private static List<Column<AuditorRow>> columns() {
        return List.of(
                Column.text("name", "Name", 168, AuditorRow::name),
                Column.text("kind", "Kind", 152, row -> row.words().kind()),
                stated("ecosystems", "Ecosystems", 200, row -> row.words().ecosystems()),
                number("facts", "Facts", 72, AuditorRow::facts),
                number("stale", "Stale", 72, AuditorRow::stale),
                stated("price-model", "Price model", 144, row -> row.words().priceModel()),
                Column.text("candidate-in", "Candidate in", 144, row -> String.join(", ", row.projects())),
                stated("use-cases", "Use cases", 240, row -> row.words().useCases()),
                stated("methods", "Methods", 200, row -> row.words().methods()),
                stated("technologies", "Technologies", 160, row -> row.words().technologies()),
                stated(
                                "headline",
                                "Known for",
                                280,
                                row -> orEmpty(row.auditor().headline()))
                        .hiddenAtFirst(),
                stated("fees", "Fees", 200, row -> orEmpty(row.auditor().fees()))
                        .hiddenAtFirst(),
                stated("regions", "Regions", 112, row -> row.words().regions()).hiddenAtFirst(),
                stated("website", "Website", 200, row -> orEmpty(row.auditor().website()))
                        .hiddenAtFirst(),
                Column.<AuditorRow, Integer>value(
                                "rank",
                                "Place in the guide",
                                128,
                                row -> row.auditor().guideRank(),
                                row -> row.auditor().guideRank() == null
                                        ? ""
                                        : row.auditor().guideRank().toString())
                        .atRight()
                        .hiddenAtFirst(),
                Column.<AuditorRow>text(
                                "notes", "Notes", 200, row -> row.auditor().notes())
                        .hiddenAtFirst());
    }

    /** A column in which nothing stated is shown as unknown and sorted last. */
    private static Column<AuditorRow> stated(String id, String title, double width, Function<AuditorRow, String> text) {
        return Column.<AuditorRow, String>value(
                id,
                title,
                width,
                row -> text.apply(row).isEmpty() ? null : text.apply(row).toLowerCase(Locale.ROOT),
                row -> AuditorRow.orUnknown(text.apply(row)));
    }

    private static Column<AuditorRow> number(
            String id, String title, double width, Function<AuditorRow, Integer> number) {
        return Column.<AuditorRow, Integer>value(
                        id, title, width, number, row -> number.apply(row).toString())
                .atRight();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
