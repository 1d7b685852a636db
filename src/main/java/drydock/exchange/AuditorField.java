package drydock.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of auditors can hold, in the order of our own export. */
public enum AuditorField {
    KEY("Key", "id", "slug"),
    NAME("Name", "auditor", "firm", "company", "vendor"),
    ALIASES("Aliases", "also known as", "alias"),
    KIND("Kind", "type"),
    ALSO_KINDS("Further kinds"),
    GUIDE_RANK("Guide rank", "rank"),
    HEADLINE("Headline", "summary", "description"),
    WHY("Why"),
    BEST_FOR("Best for", "strengths", "specialties"),
    FEATURES("Features"),
    CONSIDER_IF("Consider if"),
    ALTERNATIVES("Alternatives"),
    REGIONS("Regions", "region", "location", "country"),
    PRICE_MODEL("Price model", "pricing"),
    FEES("Fees", "price", "cost", "costs"),
    ECOSYSTEMS("Ecosystems", "ecosystem", "chains", "chain", "blockchains"),
    TECHNOLOGIES("Technologies", "technology", "languages", "language"),
    METHODS("Methods", "method", "techniques"),
    USE_CASES("Use cases", "use case"),
    WEBSITE("Website", "url", "link", "site", "homepage"),
    HIDDEN("Hidden"),
    NOTES("Notes", "note", "comment", "comments");

    private final String header;
    /** Between bars; one text, because an enum holds nothing that could change. */
    private final String otherNames;

    AuditorField(String header, String... otherNames) {
        this.header = header;
        this.otherNames = "|" + String.join("|", otherNames) + "|";
    }

    /** What our own export calls the column. */
    public String header() {
        return header;
    }

    /** The field that a column of this name most likely holds. */
    public static Optional<AuditorField> suggestedBy(String columnHeader) {
        String name = columnHeader.strip().toLowerCase(Locale.ROOT).replaceAll("[_|-]+", " ");
        return Arrays.stream(values())
                .filter(field -> field.header.toLowerCase(Locale.ROOT).equals(name)
                        || field.otherNames.contains("|" + name + "|"))
                .findFirst();
    }
}
