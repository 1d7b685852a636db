package drydock.exchange;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Feature;
import drydock.domain.catalogue.Tag;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Auditors as a table: one column for each field, terms of the vocabulary by their keys. Read back by {@link
 * AuditorImport}, the same auditors have not changed. Where a term or a feature comes from is not in the table.
 */
public final class AuditorTable {
    private AuditorTable() {}

    /** All fields, in the order given. */
    public static CsvTable of(Collection<Auditor> auditors) {
        List<AuditorField> fields = List.of(AuditorField.values());
        return new CsvTable(
                Arrays.stream(AuditorField.values()).map(AuditorField::header).toList(),
                auditors.stream()
                        .map(auditor -> fields.stream()
                                .map(field -> cell(auditor, field))
                                .toList())
                        .toList());
    }

    /** One field as the table shows it; empty where nothing is known. */
    static String cell(Auditor auditor, AuditorField field) {
        return switch (field) {
            case KEY -> auditor.key();
            case NAME -> auditor.name();
            case ALIASES -> MultiValue.join(auditor.aliases());
            case KIND -> auditor.kind();
            case ALSO_KINDS -> MultiValue.join(auditor.alsoKinds());
            case GUIDE_RANK -> PlainWords.of(auditor.guideRank());
            case HEADLINE -> text(auditor.headline());
            case WHY -> text(auditor.why());
            case BEST_FOR -> MultiValue.join(auditor.bestFor());
            case FEATURES ->
                MultiValue.join(auditor.features().stream().map(Feature::text).toList());
            case CONSIDER_IF -> MultiValue.join(auditor.considerIf());
            case ALTERNATIVES -> MultiValue.join(auditor.alternatives());
            case REGIONS -> MultiValue.join(auditor.regions());
            case PRICE_MODEL -> text(auditor.priceModel());
            case FEES -> text(auditor.fees());
            case ECOSYSTEMS -> keys(auditor.ecosystems());
            case TECHNOLOGIES -> keys(auditor.technologies());
            case METHODS -> keys(auditor.methods());
            case USE_CASES -> keys(auditor.useCases());
            case WEBSITE -> text(auditor.website());
            case HIDDEN -> auditor.hidden() ? "yes" : "no";
            case NOTES -> auditor.notes();
        };
    }

    private static String keys(List<Tag> tags) {
        return MultiValue.join(tags.stream().map(Tag::key).toList());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
